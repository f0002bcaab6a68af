/** What the percentages are of: the year's contributions of all members, the state's share, or the budget's costs. */
export const ladderBases = ["contributions", "stateShare", "budget"] as const;
export type LadderBase = (typeof ladderBases)[number];
/** marginal: each rate on its own slice; wholeBase: the rate of the step that holds the base, on all of it. */
export const ladderModes = ["marginal", "wholeBase"] as const;
export type LadderMode = (typeof ladderModes)[number];

/** From `from` öre of the base, up to the next step. `rate` is parts per million. */
export interface LadderStep {
  readonly from: bigint;
  readonly rate: number;
}

/**
 * A version of the ladder (trappa) of what counts as a reasonable equity. The national council recommended one on
 * 2013-10-02 whose bounds have not been found in print, so each version says its source and whether it is verified.
 */
export interface EquityLadder {
  /** Null for the one that is shipped. */
  readonly id: string | null;
  readonly name: string;
  readonly validFromYear: number;
  readonly mode: LadderMode;
  readonly base: LadderBase;
  readonly source: string;
  readonly verified: boolean;
  /** Ascending, the first from 0. */
  readonly steps: readonly LadderStep[];
}

const million = 1_000_000n;

/** Öre, cut to whole öre; 0 for a base of nothing or less. */
export function allowedEquity({ mode, steps }: Pick<EquityLadder, "mode" | "steps">, base: bigint): bigint {
  if (base <= 0n) return 0n;
  const ordered = steps.toSorted((a, b) => Number(a.from > b.from) - Number(a.from < b.from));
  if (mode === "wholeBase") {
    const rate = ordered.findLast((step) => step.from < base)?.rate ?? 0;
    return (base * BigInt(rate)) / million;
  }
  const parts = ordered.map((step, at) => {
    const upTo = ordered[at + 1]?.from ?? base;
    const slice = (base < upTo ? base : upTo) - step.from;
    return slice > 0n ? slice * BigInt(step.rate) : 0n;
  });
  return parts.reduce((sum, part) => sum + part, 0n) / million;
}

/** The version that holds for the year: the latest that has begun, of those of the same year the last added. */
export function ladderFor(ladders: readonly EquityLadder[], year: number): EquityLadder | null {
  return (
    ladders
      .filter((one) => one.validFromYear <= year)
      .reduce<EquityLadder | null>(
        (best, one) => (best === null || one.validFromYear >= best.validFromYear ? one : best),
        null,
      ) ?? null
  );
}
