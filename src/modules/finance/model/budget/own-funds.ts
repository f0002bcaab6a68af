import type { BudgetLine } from "./budget.ts";
import type { BudgetGroup } from "./budget-groups.ts";

/**
 * Lets one row of own funds be what is left to finance: costs − income − other own funds, never less than 0. Gives the
 * lines with that row's amount set; null where no row is of own funds.
 */
export function balancedByOwnFunds(
  lines: readonly BudgetLine[],
  groupOfRow: (rowId: string) => BudgetGroup | null,
): BudgetLine[] | null {
  const balancing = lines.find((line) => groupOfRow(line.rowId) === "ownFunds");
  if (balancing === undefined) return null;
  const left = lines.reduce((sum, line) => sum + weight(groupOfRow(line.rowId)) * line.amount, 0n);
  const needed = left + balancing.amount;
  const amount = needed > 0n ? needed : 0n;
  return lines.map((line) => (line === balancing ? { ...line, amount } : line));
}

function weight(group: BudgetGroup | null): bigint {
  if (group === null || group === "reserve") return 0n;
  return group === "income" || group === "ownFunds" ? -1n : 1n;
}
