import type { InKind } from "./in-kind.ts";

/** Parts per million. */
const whole = 1_000_000n;

/** What the others must bring in a year, and what they have brought; öre. */
export interface CoFinancingYear {
  readonly year: number;
  readonly granted: bigint;
  /** By the granted amounts; null where the funder's part is not known. */
  readonly neededByPlan: bigint | null;
  /** The funder's income of the year. */
  readonly grant: bigint;
  readonly neededByOutcome: bigint | null;
  readonly reached: bigint;
  /** reached / (reached + grant), parts per million; null where there is neither. */
  readonly reachedRate: number | null;
}

/** What must stand beside an amount from the funder who pays `rate` of the eligible cost. */
export function neededBeside(amount: bigint, rate: number): bigint | null {
  if (rate <= 0) return null;
  return (amount * (whole - BigInt(rate))) / BigInt(rate);
}

/** A whole amount spread evenly over the months of the years; the parts sum to the whole. */
export function spreadOver(amount: bigint, months: ReadonlyMap<number, number>): ReadonlyMap<number, bigint> {
  const all = BigInt([...months.values()].reduce((sum, count) => sum + count, 0));
  let [passed, given] = [0n, 0n];
  return new Map(
    [...months].map(([year, count]) => {
      passed += BigInt(count);
      const upTo = (amount * passed) / all;
      const part = upTo - given;
      given = upTo;
      return [year, part] as const;
    }),
  );
}

export function coFinancingYear(parts: {
  readonly year: number;
  readonly rate: number;
  readonly granted: bigint;
  readonly grant: bigint;
  readonly reached: bigint;
}): CoFinancingYear {
  const { year, rate, granted, grant, reached } = parts;
  const eligible = reached + grant;
  return {
    ...{ year, granted, grant, reached },
    neededByPlan: neededBeside(granted, rate),
    neededByOutcome: neededBeside(grant, rate),
    reachedRate: eligible === 0n ? null : Number((reached * whole * 2n + eligible) / (eligible * 2n)),
  };
}

/** What has been brought in a year: entered contributions and hours that are in kind. */
export function reachedIn(year: number, entered: readonly InKind[], hoursInKind: bigint): bigint {
  return entered.filter((one) => one.year === year).reduce((sum, { amount }) => sum + amount, hoursInKind);
}
