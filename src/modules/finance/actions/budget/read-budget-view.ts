import type { Work } from "../../../../platform/db/work.ts";
import { colleagueNames } from "../../../people/index.ts";
import type { Budget } from "../../model/budget/budget.ts";
import { budgetInForce } from "../../model/budget/budget.ts";
import type { BudgetShares } from "../../model/budget/budget-shares.ts";
import { budgetShares } from "../../model/budget/budget-shares.ts";
import type { BudgetTable } from "../../model/budget/budget-table.ts";
import type { BudgetWarning } from "../../model/budget/budget-warnings.ts";
import { budgetWarnings } from "../../model/budget/budget-warnings.ts";
import type { StateStage } from "../../model/budget/known-income.ts";
import type { BudgetAddition, RedRow } from "../../model/budget/overspending.ts";
import { redRows } from "../../model/budget/overspending.ts";
import { readStateAmount } from "../../store/allocation/state-amounts.ts";
import { readBudgetAdditions } from "../../store/budget/budget-additions.ts";
import { readBudget, readBudgets, readBudgetYears } from "../../store/budget/budgets.ts";
import { readFinancialYear } from "../../store/financial-years.ts";
import { laterStateAmount } from "../allocation/later-state-amount.ts";
import { readOutcomeTable } from "../outcome/read-outcome-table.ts";
import { readKnownIncome } from "./fetch-income.ts";
import { readBudgetTable } from "./read-budget-table.ts";

export interface BudgetView {
  readonly year: number;
  /** Years with a budget and the one in view, latest first. */
  readonly years: readonly number[];
  readonly closed: boolean;
  readonly versions: readonly Budget[];
  /** Null where the year has no budget. */
  readonly shown: ShownBudget | null;
  readonly additions: readonly BudgetAddition[];
  /** Rows that have cost more than the budget in force; none where no ledger has been taken in. */
  readonly redRows: readonly RedRow[];
  /** True where last year has a budget to copy. */
  readonly canCopy: boolean;
}

export interface ShownBudget {
  readonly budget: Budget;
  readonly table: BudgetTable;
  readonly shares: BudgetShares;
  readonly warnings: readonly BudgetWarning[];
  readonly savedBy: string | null;
  /** The state's amount that the contributions were fetched from; null where none was. */
  readonly builtOn: StateStage | null;
}

/** Everything that the page of a year's budget shows; the version asked for, else the one in force. */
export async function readBudgetView(work: Work, year: number, version?: number): Promise<BudgetView> {
  const versions = await readBudgets(work, year);
  const years = await readBudgetYears(work);
  const additions = await readBudgetAdditions(work, year);
  return {
    year,
    years: [...new Set([...years, year])].sort((a, b) => a - b),
    closed: (await readFinancialYear(work, year)).closedAt !== null,
    versions,
    shown: await shownBudget(work, versions, version),
    additions,
    redRows: versions.some((one) => one.status === "adopted") ? await readRedRows(work, year, additions) : [],
    canCopy: years.includes(year - 1),
  };
}

async function readRedRows(
  work: Work,
  year: number,
  decisions: readonly BudgetAddition[],
): Promise<readonly RedRow[]> {
  const { lines } = await readOutcomeTable(work, year);
  const rows = lines.map(({ row, budget, additions, outcome }) => ({
    row,
    budget: budget - additions,
    outcome,
  }));
  return redRows(rows, decisions);
}

/** One version by its id; null where there is none. */
export async function readVersion(work: Work, budgetId: string): Promise<ShownBudget | null> {
  const budget = await readBudget(work, budgetId);
  return budget === null ? null : shownBudget(work, await readBudgets(work, budget.year), budget.version);
}

async function shownBudget(
  work: Work,
  versions: readonly Budget[],
  version: number | undefined,
): Promise<ShownBudget | null> {
  const asked = versions.find((one) => one.version === version);
  const budget = asked ?? budgetInForce(versions);
  if (budget === null) return null;
  const table = await readBudgetTable(work, budget.year, budget.version);
  if (table === null) return null;
  const { stateAmountId } = budget;
  const builtOn = stateAmountId === null ? null : await readStateAmount(work, stateAmountId);
  const next = stateAmountId === null ? null : await laterStateAmount(work, stateAmountId);
  // What the association asks for is no word of the state.
  const later = next?.stage === "requested" ? null : next;
  const known = await readKnownIncome(work, budget.year);
  return {
    ...{ budget, table, builtOn },
    shares: budgetShares(table.lines, table.sums.costs.amount),
    warnings: budgetWarnings({
      ...{ budget, versions, sums: table.sums, builtOn, later, known },
      today: work.today.toString(),
    }),
    savedBy: (await colleagueNames(work)).get(budget.savedBy) ?? null,
  };
}
