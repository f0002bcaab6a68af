import type { BareWork } from "../../../../platform/db/work.ts";
import type { BudgetTable } from "../../model/budget/budget-table.ts";
import type { EquityYearForecast, ExpectedResult } from "../../model/outcome/equity-forecast.ts";
import { equityForecast, expectedResult } from "../../model/outcome/equity-forecast.ts";
import type { OutcomeTable } from "../../model/outcome/outcome-table.ts";
import { readEquityYears } from "../../store/allocation/equity-years.ts";
import { readEquityOutlook } from "../allocation/read-equity-outlook.ts";
import { readBudgetTable } from "../budget/read-budget-table.ts";

/**
 * Equity at the end of the year and the coming two: what the year before closed with, the year's expected result, and
 * after that what budgets say, else the three-year plan (KL 11:6), else what has been entered as planned.
 */
export async function readEquityForecast(
  work: BareWork,
  table: OutcomeTable,
): Promise<readonly EquityYearForecast[]> {
  const { year } = table;
  const opening = (await readEquityOutlook(work, year - 1)).equity;
  const budgets = new Map<number, BudgetTable | null>();
  for (const one of [year, year + 1, year + 2]) budgets.set(one, await readBudgetTable(work, one));
  const entered = new Map((await readEquityYears(work)).map((one) => [one.year, one.plannedResult]));
  const results = [
    expectedResult(table),
    ...[year + 1, year + 2].map((one) => planned(one, budgets, entered.get(one) ?? null)),
  ];
  const allowed = new Map<number, bigint | null>();
  for (const one of results) allowed.set(one.year, (await readEquityOutlook(work, one.year)).allowed);
  return equityForecast(opening, results, allowed);
}

function planned(
  year: number,
  budgets: ReadonlyMap<number, BudgetTable | null>,
  entered: bigint | null,
): ExpectedResult {
  const budgeted = budgets.get(year)?.sums.result.amount ?? null;
  if (budgeted !== null) return { year, result: budgeted, source: "budget" };
  const indicated =
    budgets.get(year - 1)?.sums.result.secondYear ?? budgets.get(year - 2)?.sums.result.thirdYear ?? null;
  const result = indicated ?? entered;
  return { year, result, source: result === null ? "none" : "plan" };
}
