/**
 * Splits an amount (öre, may be negative) by whole weights so that the parts always sum to it: each part is a multiple
 * of `roundTo` öre, the largest remainders take what is left over, and ties go by order. What is less than `roundTo`
 * goes to the first of them, so that nothing vanishes. Throws where no weight is above zero.
 */
export function splitByWeights(amount: bigint, weights: readonly bigint[], roundTo = 1n): bigint[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0n);
  if (total <= 0n || weights.some((weight) => weight < 0n))
    throw new RangeError("weights must be whole numbers of which at least one is above zero");
  if (amount < 0n) return splitByWeights(-amount, weights, roundTo).map((part) => -part);
  const units = amount / roundTo;
  const parts = weights.map((weight) => (units * weight) / total);
  const byRemainder = weights
    .map((weight, index) => ({ index, remainder: (units * weight) % total }))
    .filter(({ index }) => (weights[index] ?? 0n) > 0n)
    .sort((a, b) => Number(b.remainder > a.remainder) - Number(b.remainder < a.remainder));
  let left = units - parts.reduce((sum, part) => sum + part, 0n);
  const ore = parts.map((part) => part * roundTo);
  for (const { index } of byRemainder) {
    if (left === 0n) break;
    ore[index] = (ore[index] ?? 0n) + roundTo;
    left -= 1n;
  }
  const first = byRemainder[0]?.index ?? 0;
  ore[first] = (ore[first] ?? 0n) + (amount % roundTo);
  return ore;
}
