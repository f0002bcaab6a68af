import type { PartBasis } from "./part-basis.ts";

/** entered: amounts as an older decision has them, not computed here. */
export const decisionKinds = ["ordinary", "extra", "entered"] as const;
export type DecisionKind = (typeof decisionKinds)[number];

/** One member's part, öre. `weight` is what the split went by; null where nothing was split. */
export interface ContributionPart {
  readonly memberId: string;
  readonly amount: bigint;
  readonly weight: bigint | null;
  /** Place in the fixed order when it was decided. */
  readonly sort: number;
  readonly basis: PartBasis;
}

/** A dated version of a year's contributions; an extra amount in mid-year is a new version of the whole year. */
export interface ContributionDecision {
  readonly id: string;
  readonly year: number;
  readonly version: number;
  readonly kind: DecisionKind;
  /** The state's whole amount for the year as of this version, öre. */
  readonly stateAmount: bigint;
  /** The total as an entered decision states it, öre; null where it states none. */
  readonly statedTotal: bigint | null;
  /** YYYY-MM-DD. */
  readonly decidedOn: string;
  readonly reference: string;
  readonly reason: string;
  readonly publishedAt: string | null;
  readonly parts: readonly ContributionPart[];
}

/** The sum of what the members pay, öre. */
export function totalOf(parts: readonly Pick<ContributionPart, "amount">[]): bigint {
  return parts.reduce((sum, part) => sum + part.amount, 0n);
}

/** The latest version of a year; null where nothing is decided. */
export function latestOf(
  decisions: readonly ContributionDecision[],
  year: number,
): ContributionDecision | null {
  return decisions.filter((one) => one.year === year).sort((a, b) => b.version - a.version)[0] ?? null;
}
