import { formatCount } from "../../../../../platform/values/format.ts";
import { ChartWithTable, lineChart } from "../../../../../ui/index.ts";
import type { ContributionTable } from "../../../model/contributions/contribution-table.ts";
import { amountText } from "../words.ts";

/** The members' contributions over the years: a line each, in thousands of kronor, and the table in kronor. */
export function ContributionSeries({ table }: { readonly table: ContributionTable }) {
  const { members, years } = table;
  if (years.length < 2) return null;
  const [first, last] = [years[0], years.at(-1)];
  const heading = `Hur har avgifterna ändrats ${first?.year ?? ""}–${last?.year ?? ""}?`;
  const lines = members.map(({ id, name }) => ({
    label: name,
    values: years.map(({ amounts }) => {
      const amount = amounts.get(id);
      return amount === undefined ? undefined : Number((amount + 50_000n) / 100_000n);
    }),
  }));
  const description = lines
    .map(({ label, values }) => `${label} ${formatCount(values.at(-1) ?? 0)} tusen kronor`)
    .join("; ");
  return (
    <ChartWithTable
      id="avgifter-over-aren"
      level={2}
      heading={`${heading} (tkr)`}
      draw={(frame) =>
        lineChart({ title: heading, description, years: years.map(({ year }) => String(year)), lines }, frame)
      }
      source="Diagrammet visar tusental kronor, tabellen kronor. Varje år enligt sin senaste version."
      table={{
        caption: `${heading} (kr)`,
        head: ["Medlem", ...years.map(({ year }) => String(year))],
        rows: [
          ...members.map(({ id, name }) => [
            name,
            ...years.map(({ amounts }) => {
              const amount = amounts.get(id);
              return amount === undefined ? "–" : amountText(amount);
            }),
          ]),
          ["Summa", ...years.map(({ total }) => amountText(total))],
        ],
      }}
    />
  );
}
