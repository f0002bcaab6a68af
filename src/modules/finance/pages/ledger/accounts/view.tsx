import { formatKronor } from "../../../../../platform/values/format.ts";
import { DataTable, EmptyState, Layout, Lead, PageHeading, Section } from "../../../../../ui/index.ts";
import type { AccountsOfYear } from "../../../actions/ledger/read-accounts.ts";
import type { LedgerAccount } from "../../../model/ledger/ledger-sum.ts";
import { addresses, signNote } from "../words.ts";

interface Props {
  readonly year: number;
  readonly found: AccountsOfYear | null;
}

/** The accounts of a ledger; each opens to its rows. */
export function AccountsView({ year, found }: Props) {
  return (
    <Layout wide back={{ href: addresses.start(year), label: `Bokföring ${year}` }}>
      <PageHeading>{`Konton ${year}`}</PageHeading>
      {found === null ? (
        <EmptyState
          text={`Ingen bokföring används för ${year}, så det finns inga konton att visa.`}
          next={<a href={addresses.start(year)}>Läs in en SIE-fil</a>}
        />
      ) : (
        <Found {...found} />
      )}
    </Layout>
  );
}

function Found({ ledger, accounts }: AccountsOfYear) {
  const balance = accounts.filter(({ account }) => /^[12]/.test(account));
  const result = accounts.filter(({ account }) => !/^[12]/.test(account));
  const excel = addresses.accounts(ledger).replace("konton?", "konton/excel?");
  return (
    <>
      <Lead>
        Ur {ledger.fileName}. {signNote} <a href={excel}>Hämta som Excel</a>
      </Lead>
      <Section heading="Balanskonton" id="balans">
        <DataTable
          caption="Balanskonton, kronor"
          narrow="scroll"
          rows={balance}
          rowHref={({ account }) => addresses.account(ledger, account)}
          empty={<EmptyState text="Filen har inga balanskonton." />}
          columns={[
            { key: "konto", label: "Konto", cell: nameOf },
            { key: "in", label: "Ingående", numeric: true, cell: ({ opening }) => formatKronor(opening) },
            { key: "ut", label: "Utgående", numeric: true, cell: ({ closing }) => formatKronor(closing) },
            { key: "forra", label: "Förra året", numeric: true, cell: (one) => shown(one.previousClosing) },
          ]}
          footer={
            new Map([
              ["konto", "Summa"],
              ["in", formatKronor(total(balance.map(({ opening }) => opening)))],
              ["ut", formatKronor(total(balance.map(({ closing }) => closing)))],
            ])
          }
        />
      </Section>
      <Section heading="Resultatkonton" id="resultat">
        <DataTable
          caption="Resultatkonton, kronor"
          narrow="scroll"
          rows={result}
          rowHref={({ account }) => addresses.account(ledger, account)}
          empty={<EmptyState text="Filen har inga resultatkonton." />}
          columns={[
            { key: "konto", label: "Konto", cell: nameOf },
            { key: "res", label: "Årets", numeric: true, cell: (one) => formatKronor(one.result) },
            { key: "forra", label: "Förra året", numeric: true, cell: (one) => shown(one.previousResult) },
          ]}
          footer={
            new Map([
              ["konto", "Summa"],
              ["res", formatKronor(total(result.map((one) => one.result)))],
            ])
          }
        />
      </Section>
    </>
  );
}

function nameOf({ account, name }: LedgerAccount): string {
  return `${account} ${name}`.trim();
}

function shown(amount: bigint | null): string {
  return amount === null ? "–" : formatKronor(amount);
}

function total(amounts: readonly bigint[]): bigint {
  return amounts.reduce((sum, amount) => sum + amount, 0n);
}
