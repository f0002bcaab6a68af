import type { Work } from "../../../../platform/db/work.ts";
import { colleagueNames } from "../../../people/index.ts";
import type { BudgetTable } from "../../model/budget/budget-table.ts";
import type { BudgetAddition } from "../../model/budget/overspending.ts";
import type { AccountMonths } from "../../model/outcome/account-months.ts";
import { accountMonths } from "../../model/outcome/account-months.ts";
import type { Explanation } from "../../model/outcome/explanation.ts";
import type { RowForecast } from "../../model/outcome/forecast.ts";
import type { OutcomeLine } from "../../model/outcome/outcome-line.ts";
import { readBudgetAdditions } from "../../store/budget/budget-additions.ts";
import { readLedgerAccounts, readLedgerSums } from "../../store/ledger-sums.ts";
import { readRowMappings } from "../../store/mapping.ts";
import { readExplanations } from "../../store/outcome/explanations.ts";
import { readForecasts } from "../../store/outcome/forecasts.ts";
import { readBudgetTable } from "../budget/read-budget-table.ts";
import { readOutcomeLine } from "./read-outcome-line.ts";

/** How a row's figures came about: decisions, bookings, and what has been said of them. */
export interface Figure {
  readonly line: OutcomeLine;
  /** The version the budget comes from; null where the year has none. */
  readonly budget: Pick<BudgetTable, "version" | "status" | "adoptedOn" | "reference"> | null;
  readonly adopted: bigint;
  readonly additions: readonly BudgetAddition[];
  readonly accounts: readonly AccountMonths[];
  readonly accountNames: ReadonlyMap<string, string>;
  readonly explanations: readonly Explanation[];
  readonly forecasts: readonly RowForecast[];
  /** Names of those who wrote, by user id. */
  readonly names: ReadonlyMap<string, string>;
}

/** Null where there is no such row. */
export async function readFigure(
  work: Work,
  rowId: string,
  year: number,
  throughMonth: number,
): Promise<Figure | null> {
  const line = await readOutcomeLine(work, rowId, year, throughMonth);
  if (line === null) return null;
  const ofRow = (one: { readonly rowId: string }) => one.rowId === rowId;
  const sums = await readLedgerSums(work, year);
  const ledger = await readLedgerAccounts(work, year);
  return {
    line,
    budget: await readBudgetTable(work, year),
    adopted: line.budget - line.additions,
    additions: (await readBudgetAdditions(work, year)).filter(ofRow),
    accounts: accountMonths(sums, await readRowMappings(work, year), rowId, throughMonth),
    accountNames: new Map(ledger.map(({ account, name }) => [account, name])),
    explanations: (await readExplanations(work, year)).filter(ofRow),
    forecasts: (await readForecasts(work, year)).filter(ofRow),
    names: await colleagueNames(work),
  };
}
