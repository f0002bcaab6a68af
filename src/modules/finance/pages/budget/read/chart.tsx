import { formatCount } from "../../../../../platform/values/format.ts";
import { barChart, ChartWithTable } from "../../../../../ui/index.ts";
import type { BudgetTable } from "../../../model/budget/budget-table.ts";
import { inThousands } from "../../../model/budget/rounding-note.ts";

/** Where the money goes, and how that differs from last year. Rows without money in either year are left out. */
export function BudgetChart({ table }: { readonly table: BudgetTable }) {
  const { year, hasPrevious } = table;
  const lines = table.lines.filter(
    (line) => line.row.kind === "cost" && (line.amount !== 0n || line.previous !== 0n),
  );
  if (lines.length === 0) return null;
  const thousands = (ore: bigint) => Number(inThousands(ore));
  const series = hasPrevious ? [String(year), String(year - 1)] : [String(year)];
  const groups = lines.map((line) => ({
    label: line.row.label,
    values: (hasPrevious ? [line.amount, line.previous] : [line.amount]).map(thousands),
  }));
  const title = `Vart går pengarna ${year}? (tkr)`;
  const description = groups.map(({ label, values }) => `${label} ${values.join(" mot ")} tkr`).join("; ");
  return (
    <ChartWithTable
      id="budget-diagram"
      heading={title}
      draw={(frame) => barChart({ title, description, series, groups }, frame)}
      table={{
        caption: title,
        head: ["Rad", ...series.map((one) => `${one} (tkr)`)],
        rows: groups.map(({ label, values }) => [label, ...values.map((value) => formatCount(value))]),
      }}
    />
  );
}
