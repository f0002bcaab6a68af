import { formatKronor, monthName } from "../../../../../platform/values/format.ts";
import type { ActiveFilter } from "../../../../../ui/index.ts";
import {
  DataTable,
  EmptyState,
  FilterBar,
  Hidden,
  Layout,
  Lead,
  PageHeading,
  Section,
  Select,
  SummaryList,
} from "../../../../../ui/index.ts";
import type { AccountQuestion, AccountRows } from "../../../actions/ledger/read-account-rows.ts";
import { addresses, counted, objectText, signNote } from "../words.ts";
import { MonthTable } from "./months.tsx";
import { pageSize } from "./question.ts";

interface Props {
  readonly question: AccountQuestion & { readonly page: number };
  readonly found: AccountRows;
}

/** One account: its figures, its months, and the rows that they are made of. */
export function AccountView({ question, found }: Props) {
  const { ledger, account, sums } = found;
  const heading = `${account.account} ${account.name}`.trim();
  return (
    <Layout wide back={{ href: addresses.accounts(ledger), label: `Konton ${ledger.year}` }}>
      <PageHeading kicker={`Konto ${ledger.year}`}>{heading}</PageHeading>
      <Lead>
        Ur {ledger.fileName}. {signNote}
      </Lead>
      <SummaryList rows={figuresOf(account)} />
      <Section heading="Månader" id="manader">
        <MonthTable sums={sums} address={addresses.account(ledger, account.account)} />
      </Section>
      <Section heading="Rader" id="rader">
        {ledger.vouchers === 0 ? (
          <EmptyState text="Filen har bara balanser, inga verifikationer. Exportera SIE typ 4 för att se rader." />
        ) : (
          <Rows question={question} found={found} />
        )}
      </Section>
    </Layout>
  );
}

function figuresOf(account: AccountRows["account"]) {
  const balance = /^[12]/.test(account.account);
  const kronor = (amount: bigint) => `${formatKronor(amount)} kr`;
  return balance
    ? [
        { key: "Ingående balans", value: kronor(account.opening) },
        { key: "Utgående balans", value: kronor(account.closing) },
      ]
    : [{ key: "Årets belopp", value: kronor(account.result) }];
}

function Rows({ question, found }: Props) {
  const { ledger, account, rows, objects, count, amount } = found;
  const chosen = question.object === null ? "" : `${question.object.dimension}:${question.object.object}`;
  const excel = addresses.account(ledger, account.account).replace("?", "/excel?");
  const narrowed = `${question.month === null ? "" : `&manad=${question.month}`}${chosen === "" ? "" : `&objekt=${encodeURIComponent(chosen)}`}`;
  return (
    <>
      <FilterBar label="Filtrera rader" active={activeFilters(question, found)}>
        <Hidden name="ar" value={String(ledger.year)} />
        {ledger.status === "active" ? null : <Hidden name="import" value={ledger.id} />}
        <Select
          name="manad"
          label="Månad"
          emptyLabel="Hela året"
          value={question.month === null ? "" : String(question.month)}
          options={Array.from({ length: 12 }, (_, at) => ({
            value: String(at + 1),
            label: monthName(at + 1),
          }))}
        />
        {objects.length === 0 ? null : (
          <Select
            name="objekt"
            label="Objekt"
            emptyLabel="Alla"
            value={chosen}
            options={objects.map(({ dimension, object, name }) => ({
              value: `${dimension}:${object}`,
              label: `${object} ${name}`.trim(),
            }))}
          />
        )}
      </FilterBar>
      <p>
        {counted(count, "rad", "rader")}, tillsammans {formatKronor(amount)} kr.{" "}
        <a href={`${excel}${narrowed}`}>Hämta som Excel</a>
      </p>
      <DataTable
        caption="Verifikationsrader, kronor"
        rows={rows}
        rowHref={({ voucherIndex }) => addresses.voucher(ledger.id, voucherIndex)}
        linkColumn="ver"
        empty={
          <EmptyState text="Inga rader passar urvalet. Välj hela året eller alla objekt för att se fler." />
        }
        paging={{ page: question.page, size: pageSize, total: count }}
        columns={[
          { key: "dag", label: "Datum", nowrap: true, cell: ({ transactedOn }) => transactedOn },
          {
            key: "ver",
            label: "Verifikation",
            nowrap: true,
            cell: ({ series, number }) => `${series} ${number}`.trim() || "utan nummer",
          },
          { key: "text", label: "Text", cell: ({ text, voucherText }) => text || voucherText },
          { key: "objekt", label: "Objekt", cell: (row) => objectText(row.objects, objects) },
          { key: "belopp", label: "Belopp", numeric: true, cell: (row) => formatKronor(row.amount) },
        ]}
      />
    </>
  );
}

function activeFilters(
  { month, object }: AccountQuestion,
  { objects }: AccountRows,
): readonly ActiveFilter[] {
  const filters: ActiveFilter[] = [];
  if (month !== null) filters.push({ label: monthName(month), parameters: ["manad"] });
  if (object !== null)
    filters.push({
      label: objectText({ [String(object.dimension)]: object.object }, objects),
      parameters: ["objekt"],
    });
  return filters;
}
