import { formatKronor } from "../../../../../platform/values/format.ts";
import { DataTable } from "../../../../../ui/index.ts";
import type { Difference, LedgerDifferences } from "../../../model/ledger/differences.ts";
import { counted, signNote } from "../words.ts";

interface Props {
  readonly differences: LedgerDifferences;
  readonly names: ReadonlyMap<string, string>;
}

/** What another file changes: per account, per row of the budget, and per object. */
export function Differences({ differences, names }: Props) {
  const { accounts, rows, objects } = differences;
  if (accounts.length + rows.length + objects.length === 0)
    return <p>Inga belopp skiljer sig från den bokföring som används.</p>;
  return (
    <>
      <p>
        {counted(accounts.length, "konto", "konton")}, {counted(rows.length, "budgetrad", "budgetrader")} och{" "}
        {counted(objects.length, "objekt", "objekt")} får andra belopp. {signNote}
      </p>
      <Table
        caption="Skillnader per insats och annan budgetrad"
        rows={rows}
        label="Budgetrad"
        nameOf={(key) => (key === "" ? "Inte kopplat" : (names.get(key) ?? "Borttagen rad"))}
      />
      <Table
        caption="Skillnader per konto"
        rows={accounts}
        label="Konto"
        nameOf={(key) => `${key} ${names.get(key) ?? ""}`.trim()}
      />
      <Table
        caption="Skillnader per objekt"
        rows={objects}
        label="Objekt"
        nameOf={(key) => `${key.slice(key.indexOf(":") + 1)} ${names.get(key) ?? ""}`.trim()}
      />
    </>
  );
}

function Table(props: {
  readonly caption: string;
  readonly label: string;
  readonly rows: readonly Difference[];
  readonly nameOf: (key: string) => string;
}) {
  if (props.rows.length === 0) return null;
  return (
    <DataTable
      caption={`${props.caption}, kronor`}
      narrow="scroll"
      rows={props.rows}
      empty={null}
      columns={[
        { key: "namn", label: props.label, cell: ({ key }) => props.nameOf(key) },
        { key: "nu", label: "I dag", numeric: true, cell: ({ before }) => formatKronor(before) },
        { key: "ny", label: "Med filen", numeric: true, cell: ({ after }) => formatKronor(after) },
        {
          key: "skillnad",
          label: "Skillnad",
          numeric: true,
          cell: ({ difference }) => formatKronor(difference),
        },
      ]}
    />
  );
}
