import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitByWeights } from "./split.ts";

const krona = 100n;
const kronor = (amounts: readonly bigint[]) => amounts.map((amount) => amount / krona);

describe("a split by largest remainder", () => {
  it("is the one of the worked examples", () => {
    expect(kronor(splitByWeights(241_587_500n, [48_000n, 31_500n, 20_300n], krona))).toEqual([
      1_161_944n,
      762_526n,
      491_405n,
    ]);
    expect(kronor(splitByWeights(100_000_100n, [10_000n, 10_000n, 10_000n, 7_777n], krona))).toEqual([
      264_712n,
      264_712n,
      264_711n,
      205_866n,
    ]);
    expect(kronor(splitByWeights(100_000_000n, [1n, 1n, 1n], krona))).toEqual([333_334n, 333_333n, 333_333n]);
  });

  it("always sums to the whole, and no part is a whole unit from its exact share", () => {
    const weights = fc
      .array(fc.bigInt({ min: 0n, max: 2_000_000n }), { minLength: 1, maxLength: 12 })
      .filter((all) => all.some((weight) => weight > 0n));
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }),
        weights,
        fc.constantFrom(1n, 100n, 100_000n),
        (amount, all, roundTo) => {
          const parts = splitByWeights(amount, all, roundTo);
          const total = all.reduce((sum, weight) => sum + weight, 0n);
          expect(parts.reduce((sum, part) => sum + part, 0n)).toBe(amount);
          parts.forEach((part, index) => {
            const distance = part * total - amount * (all[index] ?? 0n);
            const size = distance < 0n ? -distance : distance;
            expect(size < 2n * roundTo * total).toBe(true);
            if (all[index] === 0n) expect(part).toBe(0n);
          });
        },
      ),
    );
  });

  it("refuses weights that say nothing", () => {
    expect(() => splitByWeights(1n, [])).toThrow(RangeError);
    expect(() => splitByWeights(1n, [0n])).toThrow(RangeError);
    expect(() => splitByWeights(1n, [2n, -1n])).toThrow(RangeError);
  });
});
