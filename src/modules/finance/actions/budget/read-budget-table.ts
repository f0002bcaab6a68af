import type { BareWork } from "../../../../platform/db/work.ts";
import { budgetInForce } from "../../model/budget/budget.ts";
import type { BudgetTable } from "../../model/budget/budget-table.ts";
import { budgetTable } from "../../model/budget/budget-table.ts";
import { readBudgetLines } from "../../store/budget/budget-lines.ts";
import { readBudgets } from "../../store/budget/budgets.ts";
import { readFinanceRows } from "../../store/finance-rows.ts";

/**
 * A year's budget beside last year's: the version asked for, else the adopted, else the latest. Null where there is
 * none. Last year's figures are its adopted budget (else its latest) as decided, without additions in the year.
 */
export async function readBudgetTable(
  work: BareWork,
  year: number,
  version?: number,
): Promise<BudgetTable | null> {
  const versions = await readBudgets(work, year);
  const budget =
    version === undefined
      ? budgetInForce(versions)
      : (versions.find((one) => one.version === version) ?? null);
  if (budget === null) return null;
  const before = budgetInForce(await readBudgets(work, year - 1));
  return budgetTable({
    budget,
    lines: await readBudgetLines(work, budget.id),
    previous: before === null ? null : await readBudgetLines(work, before.id),
    rows: await readFinanceRows(work),
  });
}
