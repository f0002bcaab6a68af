import { renderWorkbook } from "../../../../../platform/documents/index.ts";
import type { BudgetTable, BudgetTableLine } from "../../../model/budget/budget-table.ts";
import { budgetSections } from "../sections.ts";

type Figures = Pick<BudgetTableLine, "amount" | "previous" | "deviation" | "secondYear" | "thirdYear">;

/** The table as published, with the amounts as numbers in kronor. */
export async function budgetWorkbook(table: BudgetTable, status: string): Promise<Uint8Array> {
  const { year, hasPrevious } = table;
  const figures = (of: Figures) => [
    of.amount,
    hasPrevious ? of.previous : null,
    hasPrevious ? of.deviation : null,
    of.secondYear,
    of.thirdYear,
  ];
  const rows = budgetSections(table.lines).flatMap(({ heading, lines, totals }) => [
    ...lines.map((line) => [heading, line.row.label, ...figures(line), line.financing, line.comment]),
    ...totals.map(({ key, label }) => [heading, label, ...figures(table.sums[key]), "", ""]),
  ]);
  return renderWorkbook([
    {
      name: `Budget ${year}`,
      columns: [
        { label: "Del", kind: "text", width: 30 },
        { label: "Rad", kind: "text", width: 44 },
        { label: `Budget ${year} (kronor)`, kind: "money" },
        { label: `Budget ${year - 1} (kronor)`, kind: "money" },
        { label: "Skillnad (kronor)", kind: "money" },
        { label: `${year + 1}, inriktning (kronor)`, kind: "money" },
        { label: `${year + 2}, inriktning (kronor)`, kind: "money" },
        { label: "Finansiering", kind: "text", width: 30 },
        { label: "Kommentar", kind: "text", width: 40 },
      ],
      rows,
      note: `Version ${table.version}. ${status}. Skillnad = budget ${year} − budget ${year - 1}.`,
    },
  ]);
}
