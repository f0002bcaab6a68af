import { formatKronor } from "../../../../../platform/values/format.ts";
import { DataTable, EmptyState, Layout, Lead, PageHeading } from "../../../../../ui/index.ts";
import type { Differences } from "../../../actions/budget/read-differences.ts";
import type { GridColumn } from "../grid/columns.ts";
import { cellText, gridColumns } from "../grid/columns.ts";
import { statusText } from "../words.ts";

type Row = Differences["rows"][number];

export function DifferencesView({ differences }: { readonly differences: Differences }) {
  const { before, after, rows } = differences;
  const { year } = after;
  const [, ...others] = gridColumns(year);
  return (
    <Layout
      wide
      back={{ href: `/ekonomi/budget?ar=${year}&version=${after.version}`, label: `Budget ${year}` }}
    >
      <PageHeading>{`Skillnader i budgeten ${year}`}</PageHeading>
      <Lead>{`Version ${after.version} (${statusText(after)}) mot version ${before.version} (${statusText(before)}).`}</Lead>
      <DataTable<Row>
        caption="Rader som skiljer"
        rows={rows}
        empty={<EmptyState text="Ingen rad skiljer mellan versionerna." />}
        narrow="scroll"
        columns={[
          { key: "rad", label: "Rad", cell: (row) => row.label },
          {
            key: "fore",
            label: `Version ${before.version} (kronor)`,
            numeric: true,
            cell: (row) => kronor(row.before.amount),
          },
          {
            key: "efter",
            label: `Version ${after.version} (kronor)`,
            numeric: true,
            cell: (row) => kronor(row.after.amount),
          },
          {
            key: "skillnad",
            label: "Skillnad (kronor)",
            numeric: true,
            cell: (row) => kronor(row.difference),
          },
          { key: "annat", label: "Annat som skiljer", cell: (row) => otherChanges(row, others) },
        ]}
      />
    </Layout>
  );
}

function kronor(ore: bigint): string {
  return formatKronor(ore, { decimals: ore % 100n === 0n ? 0 : 2 });
}

/** Everything but the year's amount: "Kommentar: tomt blev Ny hyra". */
function otherChanges(row: Row, columns: readonly GridColumn[]): string {
  const shown = (text: string) => (text === "" ? "tomt" : text);
  return columns
    .filter(({ key }) => row.before[key] !== row.after[key])
    .map(
      ({ key, label }) =>
        `${label}: ${shown(cellText(row.before[key]))} blev ${shown(cellText(row.after[key]))}`,
    )
    .join(". ");
}
