import { splitByWeights } from "../../../../platform/values/split.ts";

/**
 * How an excess may lower the next allocation. The rule itself has not been found in print, so each is a labelled
 * supposition: S1 full correction over one year, S2 only the lock is lost, S3 the decision as it was received.
 */
export const equityEffects = ["fullCorrection", "lockLost", "decided"] as const;
export type EquityEffect = (typeof equityEffects)[number];

/** Öre. The members own the equity in the shares they pay by: 50/25/25 (lag 2003:1210, 5 § and 9 § 8). */
export interface Correction {
  readonly state: bigint;
  readonly region: bigint;
  readonly municipalities: bigint;
}

/** S1: what each party would pay less; the parts sum to the excess. */
export function fullCorrection(excess: bigint): Correction {
  const [state = 0n, region = 0n, municipalities = 0n] = splitByWeights(excess, [2n, 1n, 1n]);
  return { state: -state, region: -region, municipalities: -municipalities };
}

export interface EffectParts {
  /** Of the estimate. */
  readonly withLock: bigint;
  readonly withoutLock: bigint;
  readonly excess: bigint;
  readonly decided: bigint | null;
}

/** The state's amount under a supposition; null for a decision that has not come. */
export function stateAmountUnder(effect: EquityEffect, parts: EffectParts): bigint | null {
  if (effect === "decided") return parts.decided;
  if (parts.excess === 0n) return parts.withLock;
  if (effect === "lockLost") return parts.withoutLock;
  const left = parts.withoutLock + fullCorrection(parts.excess).state;
  return left > 0n ? left : 0n;
}
