import type { FinanceRow } from "../finance-row.ts";

/** Parts of the budget in the order they are printed. Income and own funds finance the costs; the reserve stands outside. */
export const budgetGroups = [
  "interventions",
  "boardAndOffice",
  "otherCosts",
  "reserve",
  "income",
  "ownFunds",
] as const;
export type BudgetGroup = (typeof budgetGroups)[number];

/** Own funds are earlier years' surplus: they finance a planned deficit but are no income of the year. */
export function groupOf(row: Pick<FinanceRow, "kind" | "area">): BudgetGroup {
  if (row.area === "ownFunds") return "ownFunds";
  if (row.kind !== "cost") return row.kind;
  if (row.area === "intervention" || row.area === "pot") return "interventions";
  return row.area === "board" || row.area === "audit" || row.area === "office"
    ? "boardAndOffice"
    : "otherCosts";
}

/** Rows as they stand in the budget: group by group, then in the association's own order. */
export function inBudgetOrder<R extends FinanceRow>(rows: readonly R[]): R[] {
  const place = (row: FinanceRow) => budgetGroups.indexOf(groupOf(row));
  return rows.toSorted(
    (a, b) => place(a) - place(b) || a.sort - b.sort || a.label.localeCompare(b.label, "sv"),
  );
}

/** Rows that a budget of the year can hold. */
export function rowsInUse(rows: readonly FinanceRow[], year: number): FinanceRow[] {
  return inBudgetOrder(rows.filter((row) => row.endsYear === null || row.endsYear >= year));
}
