import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done, refused } from "../../../../platform/values/outcome.ts";
import type { AllocationModel } from "./allocation-model.ts";

/** What an estimate builds on. Amounts öre; shares parts per million of all associations together. */
export interface EstimateInput {
  readonly pool: bigint;
  /** How many associations the pool is for. */
  readonly associations: number;
  readonly supportShare: number;
  readonly inhabitantShare: number;
  /** The state's amount the year before; null where it is not known, and then no lock is counted. */
  readonly previous: bigint | null;
}

/** An estimate, never a decision. Öre. */
export interface Estimate {
  /** The pool less all base grants. */
  readonly rest: bigint;
  readonly calculated: bigint;
  /** The lowest that the lock permits; null where it does not count. */
  readonly lowest: bigint | null;
  /** What the model gives an association whose equity is within the ladder. */
  readonly withLock: bigint;
  /** And one above it, which the lock does not cover (FK 2015). */
  readonly withoutLock: bigint;
}

export type EstimateRefusal = { readonly code: "estimate.poolTooSmall" };

const million = 1_000_000n;

/** B + R · (support weight · share of support + inhabitants' weight · share of inhabitants), cut to whole öre. */
export function estimateAllocation(
  model: Pick<AllocationModel, "baseGrant" | "supportRate" | "decreaseLock">,
  input: EstimateInput,
): Outcome<Estimate, EstimateRefusal> {
  const rest = input.pool - model.baseGrant * BigInt(input.associations);
  if (rest < 0n) return refused({ code: "estimate.poolTooSmall" });
  const supportRate = BigInt(model.supportRate);
  const weight =
    supportRate * BigInt(input.supportShare) + (million - supportRate) * BigInt(input.inhabitantShare);
  const calculated = model.baseGrant + (rest * weight) / (million * million);
  const lowest =
    model.decreaseLock === null || input.previous === null
      ? null
      : (input.previous * (million - BigInt(model.decreaseLock))) / million;
  return done({
    ...{ rest, calculated, lowest },
    withLock: lowest !== null && lowest > calculated ? lowest : calculated,
    withoutLock: calculated,
  });
}
