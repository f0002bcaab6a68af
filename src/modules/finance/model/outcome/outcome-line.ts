import type { BudgetGroup } from "../budget/budget-groups.ts";
import { groupOf } from "../budget/budget-groups.ts";
import type { FinanceRow } from "../finance-row.ts";
import type { FinancialYear } from "../financial-year.ts";
import type { Months } from "../mapping/map-sums.ts";
import type { Explanation } from "./explanation.ts";
import { reachesLimits } from "./explanation.ts";

/** Öre; cost and income both positive. Deviation is outcome − the period's budget. */
export interface OutcomeAmounts {
  /** The whole year's: the adopted version with the year's decisions on more money. */
  readonly budget: bigint;
  readonly additions: bigint;
  /** What of the budget falls on the period, evenly over the months; the whole budget in December. */
  readonly periodBudget: bigint;
  readonly outcome: bigint;
  readonly deviation: bigint;
  /** What the year is expected to come to; null where nobody has made a forecast. */
  readonly forecast: bigint | null;
  /** The same period last year; null where last year has no ledger. */
  readonly previousOutcome: bigint | null;
}

export interface OutcomeLine extends OutcomeAmounts {
  readonly row: FinanceRow;
  readonly group: BudgetGroup;
  readonly explanation: Explanation | null;
  /** True where the deviation reaches the year's limits, whether or not it is explained. */
  readonly needsExplanation: boolean;
}

/** What is known of one row before anything is counted. Months have the ledger's sign. */
export interface RowFacts {
  readonly row: FinanceRow;
  readonly adopted: bigint;
  readonly additions: bigint;
  readonly months: Months;
  /** Null where last year has no ledger. */
  readonly previousMonths: Months | null;
  readonly forecast: bigint | null;
  readonly explanation: Explanation | null;
}

export function outcomeLine(facts: RowFacts, throughMonth: number, limits: FinancialYear): OutcomeLine {
  const { row, additions, forecast, explanation } = facts;
  const budget = facts.adopted + additions;
  const periodBudget = partOfYear(budget, throughMonth);
  const outcome = printed(row, through(facts.months, throughMonth));
  const deviation = outcome - periodBudget;
  return {
    ...{ row, group: groupOf(row), budget, additions, periodBudget, outcome, deviation, forecast },
    previousOutcome:
      facts.previousMonths === null ? null : printed(row, through(facts.previousMonths, throughMonth)),
    explanation,
    needsExplanation: isJudged(row, budget) && reachesLimits(deviation, periodBudget, limits),
  };
}

/**
 * Income that nobody budgeted has nothing to deviate from, and a reserve left is no deviation. A cost without budget is
 * money nobody decided on.
 */
function isJudged(row: FinanceRow, budget: bigint): boolean {
  if (row.kind === "reserve" || groupOf(row) === "ownFunds") return false;
  return row.kind === "cost" || budget !== 0n;
}

/** Twelfths of a year's amount, rounded to öre toward zero; December has the whole. */
export function partOfYear(amount: bigint, throughMonth: number): bigint {
  return (amount * BigInt(throughMonth)) / 12n;
}

export function through(months: Months, throughMonth: number): bigint {
  return months.slice(0, throughMonth).reduce((sum, amount) => sum + amount, 0n);
}

/** The ledger has income negative; rows have both positive. */
export function printed(row: Pick<FinanceRow, "kind">, ledgerAmount: bigint): bigint {
  return row.kind === "income" ? -ledgerAmount : ledgerAmount;
}
