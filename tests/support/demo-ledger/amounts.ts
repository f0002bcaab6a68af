import type { Kronor } from "./year-plan.ts";

/** "1234.50" to öre. */
export function ore(kronor: Kronor | undefined): bigint {
  const [whole = "0", decimals = "00"] = (kronor ?? "0.00").split(".");
  return BigInt(whole) * 100n + BigInt(decimals);
}

/** A source of numbers from 0 up to 1 that gives the same ones every time. */
export function steadyNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Uneven parts of whole kronor; the last takes the rest, so that they add up to the öre. */
export function parts(total: bigint, count: number, next: () => number): readonly bigint[] {
  const even = Number(total / 100n) / count;
  const taken = Array.from(
    { length: count - 1 },
    () => BigInt(Math.floor(even * (0.85 + next() * 0.3))) * 100n,
  );
  return [...taken, total - taken.reduce((sum, part) => sum + part, 0n)];
}
