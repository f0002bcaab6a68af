import type { BareWork } from "../../../../platform/db/work.ts";
import { inBudgetOrder } from "../../model/budget/budget-groups.ts";
import type { BudgetAddition } from "../../model/budget/overspending.ts";
import type { FinanceRow } from "../../model/finance-row.ts";
import { readBudgetAdditions } from "../../store/budget/budget-additions.ts";
import { readFinanceRows } from "../../store/finance-rows.ts";
import { readFinancialYear } from "../../store/financial-years.ts";

/** The year's decisions, the rows they can concern, and whether the year is closed. */
export async function readAdditions(
  work: BareWork,
  year: number,
): Promise<{
  readonly additions: readonly BudgetAddition[];
  readonly rows: readonly FinanceRow[];
  readonly closed: boolean;
}> {
  return {
    additions: await readBudgetAdditions(work, year),
    rows: inBudgetOrder(await readFinanceRows(work)),
    closed: (await readFinancialYear(work, year)).closedAt !== null,
  };
}
