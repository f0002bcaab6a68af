import { readBudgetTable } from "../../../finance/index.ts";
import { keyOf } from "../../model/figures/report-table.ts";
import type { DataSource, Wanted } from "./data-source.ts";
import { nothing, tables } from "./data-source.ts";
import { groupedRows } from "./row-groups.ts";

const missing = ({ year }: Wanted) => nothing(`Det finns ingen budget för ${year}.`);
const name = { key: "rad", label: "Rad", kind: "text", width: 5 } as const;
const kronor = (key: string, label: string, more: { year?: number; secondary?: boolean } = {}) => ({
  ...{ key, label: `${label} (kronor)`, kind: "kronor" as const, width: 2 },
  ...more,
});

export const budget: DataSource = {
  key: "budget",
  title: "Budget",
  read: async (work, wanted) => {
    const table = await readBudgetTable(work, wanted.year);
    if (table === null) return missing(wanted);
    const { year, hasPrevious } = table;
    const cells = (one: { amount: bigint; previous: bigint; deviation: bigint }) =>
      hasPrevious ? [one.amount, one.previous, one.deviation] : [one.amount];
    const commented = table.lines.filter(({ comment }) => comment !== "");
    return tables(
      {
        key: "budget",
        title: `Budget ${year}`,
        note: table.status === "adopted" ? "" : "Budgeten är ett förslag och inte antagen.",
        columns: [
          name,
          kronor("i-ar", String(year), { year }),
          ...(hasPrevious
            ? [kronor("ar-1", String(year - 1), { year: year - 1 }), kronor("skillnad", "Skillnad")]
            : []),
        ],
        rows: groupedRows(table.lines, cells, (sum) => cells(table.sums[sum])),
      },
      ...(commented.length === 0
        ? []
        : [
            {
              key: "budget-kommentarer",
              title: `Kommentarer till budgeten ${year}`,
              note: "",
              columns: [
                { key: "rad", label: "Rad", kind: "text" as const, width: 2 },
                { key: "kommentar", label: "Kommentar", kind: "text" as const, width: 4 },
              ],
              rows: commented.map(({ row, comment }) => ({
                key: keyOf(row.label),
                kind: "line" as const,
                cells: [row.label, comment],
              })),
            },
          ]),
    );
  },
};

export const threeYearPlan: DataSource = {
  key: "threeYearPlan",
  title: "Treårsplan",
  read: async (work, wanted) => {
    const table = await readBudgetTable(work, wanted.year);
    if (table === null) return missing(wanted);
    if (table.sums.costs.secondYear === null && table.sums.income.secondYear === null)
      return nothing(`Inga inriktningsår är inlagda i budgeten för ${wanted.year}.`);
    const { year } = table;
    const cells = (one: { amount: bigint; secondYear: bigint | null; thirdYear: bigint | null }) => [
      one.amount,
      one.secondYear,
      one.thirdYear,
    ];
    return tables({
      key: "trearsplan",
      title: `Plan ${year}–${year + 2}`,
      note: "De två sista åren är en inriktning.",
      columns: [
        name,
        ...[0, 1, 2].map((at) =>
          kronor(at === 0 ? "i-ar" : `ar+${at}`, String(year + at), { year: year + at }),
        ),
      ],
      rows: groupedRows(table.lines, cells, (sum) => cells(table.sums[sum])),
    });
  },
};
