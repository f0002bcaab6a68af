import type { Faults, Typed } from "../../../../../ui/index.ts";
import {
  ButtonLink,
  ButtonRow,
  DataTable,
  EmptyState,
  Expander,
  Layout,
  PageHeading,
  Section,
} from "../../../../../ui/index.ts";
import type { LedgerLine, readLedger } from "../../../actions/contributions/read-ledger.ts";
import type { Overdue } from "../../../actions/contributions/remind.ts";
import type { Balance } from "../../../model/contributions/ledger.ts";
import { EntriesTable } from "../entries-table.tsx";
import { OverdueList } from "../overdue-list.tsx";
import { ContributionTabs } from "../tabs.tsx";
import { amountText } from "../words.ts";
import { CallForm, EntryForm } from "./forms.tsx";

type Props = {
  readonly ledger: Awaited<ReturnType<typeof readLedger>>;
  readonly overdue: readonly Overdue[];
  readonly mayKeep: boolean;
  readonly sent?:
    | { readonly form: "call" | "entry"; readonly typed: Typed; readonly faults: Faults }
    | undefined;
};

/** What is decided, called and paid per member, and who is late. */
export function LedgerView({ ledger, overdue, mayKeep, sent }: Props) {
  const { year, members, entries } = ledger;
  const names = new Map(members.map(({ id, name }) => [id, name]));
  const of = (form: "call" | "entry") => (sent?.form === form ? sent : undefined);
  return (
    <Layout
      wide
      back={{ href: `/ekonomi/avgifter?ar=${year}`, label: `Medlemsavgifter ${year}` }}
      hasFaults={sent !== undefined}
    >
      <PageHeading>{`Reskontra ${year}`}</PageHeading>
      <ContributionTabs current="reskontra" year={year} />
      {overdue.length === 0 ? null : (
        <Section heading="Att påminna om" id="forfallet">
          <OverdueList overdue={overdue} />
        </Section>
      )}
      <BalanceTable ledger={ledger} />
      <ButtonRow>
        <ButtonLink kind="secondary" href={`/ekonomi/avgifter/reskontra/excel?ar=${year}`}>
          Hämta som Excel
        </ButtonLink>
      </ButtonRow>
      {mayKeep ? (
        <>
          <Expander summary="Avisera medlemmarna" open={of("call") !== undefined}>
            <CallForm year={year} typed={of("call")?.typed} faults={of("call")?.faults} />
          </Expander>
          <Expander summary="Skriv in en betalning eller rättelse" open={of("entry") !== undefined}>
            <EntryForm
              year={year}
              members={members}
              typed={of("entry")?.typed}
              faults={of("entry")?.faults}
            />
          </Expander>
        </>
      ) : null}
      <Section heading="Alla rader" id="rader">
        <EntriesTable
          caption={`Rader ${year}`}
          entries={entries}
          nameOf={(id) => names.get(id) ?? ""}
          mayKeep={mayKeep}
        />
      </Section>
    </Layout>
  );
}

const sums = [
  { key: "decided", label: "Beslutat (kr)" },
  { key: "corrected", label: "Rättat (kr)" },
  { key: "called", label: "Aviserat (kr)" },
  { key: "paid", label: "Betalt (kr)" },
  { key: "toCall", label: "Kvar att avisera (kr)" },
  { key: "owed", label: "Kvar att betala (kr)" },
] as const satisfies readonly { key: keyof Balance; label: string }[];

function BalanceTable({ ledger: { year, lines } }: Pick<Props, "ledger">) {
  return (
    <DataTable<LedgerLine>
      caption={`Beslutat, aviserat och betalt ${year}`}
      rows={lines}
      narrow="scroll"
      rowHref={({ member }) => `/ekonomi/avgifter/medlem/${member.id}?ar=${year}`}
      empty={
        <EmptyState
          text={`Avgifterna för ${year} är inte beslutade än, så det finns inget att avisera.`}
          next={<a href={`/ekonomi/avgifter?ar=${year}`}>Gå till avgifterna</a>}
        />
      }
      columns={[
        { key: "medlem", label: "Medlem", cell: ({ member }) => member.name },
        ...sums.map(({ key, label }) => ({
          ...{ key, label, numeric: true },
          cell: (line: LedgerLine) => amountText(line[key]),
        })),
      ]}
      footer={
        new Map([
          ["medlem", "Summa"],
          ...sums.map(
            ({ key }) => [key, amountText(lines.reduce((sum, line) => sum + line[key], 0n))] as const,
          ),
        ])
      }
    />
  );
}
