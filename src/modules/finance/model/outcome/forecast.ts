import type { ClosedRefusal } from "../financial-year.ts";

export const forecastMethods = ["straightLine", "staffing", "own"] as const;
export type ForecastMethod = (typeof forecastMethods)[number];

/** What the whole year of a row is expected to come to, as seen after a month. */
export interface RowForecast {
  readonly rowId: string;
  readonly year: number;
  readonly month: number;
  readonly method: ForecastMethod;
  /** Öre, with the row's sign: cost and income both positive. */
  readonly amount: bigint;
  readonly comment: string;
  /** What is done about a deviation over the limit. */
  readonly measure: string;
  readonly madeAt: string;
  readonly madeBy: string;
}

export type ForecastRefusal =
  | ClosedRefusal
  | { readonly code: "outcome.rowGone" }
  | { readonly code: "forecast.noStaffing" }
  | { readonly code: "forecast.needsAmount" }
  | { readonly code: "forecast.needsComment" }
  /** The forecast deviates from the budget by as much as has to be explained. */
  | { readonly code: "forecast.needsMeasure"; readonly deviation: bigint };

/** As if every month to come were like those that have been; öre, half away from zero. */
export function straightLine(outcome: bigint, throughMonth: number): bigint {
  const months = BigInt(throughMonth);
  const size = outcome < 0n ? -outcome : outcome;
  const year = (size * 24n + months) / (months * 2n);
  return outcome < 0n ? -year : year;
}

/** The latest forecast of each row as seen after the month: later ones were not known then. */
export function forecastsAsOf(
  forecasts: readonly RowForecast[],
  throughMonth: number,
): ReadonlyMap<string, RowForecast> {
  const known = forecasts.filter((one) => one.month <= throughMonth).toSorted((a, b) => a.month - b.month);
  return new Map(known.map((one) => [one.rowId, one]));
}
