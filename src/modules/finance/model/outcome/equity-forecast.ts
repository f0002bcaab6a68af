import type { OutcomeAmounts } from "./outcome-line.ts";
import type { OutcomeTable } from "./outcome-table.ts";

export type ResultSource = "outcome" | "forecast" | "budget" | "plan" | "none";

export interface ExpectedResult {
  readonly year: number;
  /** Öre; null where nothing says it. */
  readonly result: bigint | null;
  readonly source: ResultSource;
}

export interface EquityYearForecast extends ExpectedResult {
  readonly opening: bigint | null;
  readonly closing: bigint | null;
  readonly allowed: bigint | null;
  /** True where a deficit is larger than the equity that should cover it. */
  readonly uncovered: boolean;
}

type Known = Pick<OutcomeTable, "year" | "throughMonth" | "hasLedger" | "hasBudget"> & {
  readonly sums: { readonly result: Pick<OutcomeAmounts, "outcome" | "forecast" | "budget"> };
};

/** The year's result as it is known best: booked when the year is whole, else as forecast, else as budgeted. */
export function expectedResult({ year, throughMonth, hasLedger, hasBudget, sums }: Known): ExpectedResult {
  const { outcome, forecast, budget } = sums.result;
  if (throughMonth === 12 && hasLedger) return { year, result: outcome, source: "outcome" };
  if (forecast !== null) return { year, result: forecast, source: "forecast" };
  return hasBudget ? { year, result: budget, source: "budget" } : { year, result: null, source: "none" };
}

/** Equity rolled forward: what one year closes with the next opens with. Unknown from where a result is unknown. */
export function equityForecast(
  opening: bigint | null,
  results: readonly ExpectedResult[],
  allowed: ReadonlyMap<number, bigint | null>,
): readonly EquityYearForecast[] {
  let before = opening;
  return results.map((expected) => {
    const start = before;
    const closing = start === null || expected.result === null ? null : start + expected.result;
    before = closing;
    return {
      ...expected,
      opening: start,
      closing,
      allowed: allowed.get(expected.year) ?? null,
      uncovered: closing !== null && closing < 0n,
    };
  });
}
