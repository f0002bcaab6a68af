import { splitByWeights } from "../../../../platform/values/split.ts";

const krona = 100n;

/** Öre split by whole weights, of which one is above zero: in whole kronor where the amount is, else in öre. */
export function splitAmount(amount: bigint, weights: readonly bigint[]): readonly bigint[] {
  return splitByWeights(amount, weights, amount % krona === 0n ? krona : 1n);
}
