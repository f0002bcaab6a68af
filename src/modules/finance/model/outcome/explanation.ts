import type { ClosedRefusal, FinancialYear } from "../financial-year.ts";

/** A piece of what a deviation consists of, öre with the deviation's sign. */
export interface ExplanationPart {
  readonly label: string;
  readonly amount: bigint;
}

/** Why a row's outcome is not its budget. The deviation itself is never kept here: it is counted anew where it is shown. */
export interface Explanation {
  readonly rowId: string;
  readonly year: number;
  /** The period is January up to and with this month. */
  readonly month: number;
  readonly cause: string;
  readonly measure: string;
  /** The decision it rests on, e.g. "styrelsen 2017-05-15". */
  readonly decision: string;
  readonly parts: readonly ExplanationPart[];
  readonly writtenAt: string;
  readonly writtenBy: string;
}

export type ExplanationRefusal =
  | ClosedRefusal
  | { readonly code: "outcome.rowGone" }
  | { readonly code: "outcome.partUnnamed"; readonly index: number };

type Limits = Pick<FinancialYear, "explanationThreshold" | "explanationPercent">;

/** Whether a deviation reaches the year's limits: the amount, and the share of the budget where one is asked for. */
export function reachesLimits(deviation: bigint, budget: bigint, limits: Limits): boolean {
  const size = magnitude(deviation);
  if (size === 0n || size < limits.explanationThreshold) return false;
  return size * 100n >= magnitude(budget) * BigInt(limits.explanationPercent);
}

/** What the parts leave unsaid of the deviation, öre. */
export function restOf(deviation: bigint, parts: readonly ExplanationPart[]): bigint {
  return parts.reduce((rest, part) => rest - part.amount, deviation);
}

function magnitude(amount: bigint): bigint {
  return amount < 0n ? -amount : amount;
}
