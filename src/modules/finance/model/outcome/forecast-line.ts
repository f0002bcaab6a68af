import type { FinancialYear } from "../financial-year.ts";
import { reachesLimits } from "./explanation.ts";
import type { RowForecast } from "./forecast.ts";
import { straightLine } from "./forecast.ts";
import type { OutcomeLine } from "./outcome-line.ts";
import type { Post } from "./staffing/post.ts";
import { isBooked } from "./staffing/post.ts";
import { bookedCostAfter, isDuring } from "./staffing/post-cost.ts";

/** What may be expected of a row's year, and what has been said of it. Öre. */
export interface ForecastLine {
  readonly line: OutcomeLine;
  readonly straight: bigint;
  /** Outcome so far and filled posts the rest of the year; null where the row has no post that the association books. */
  readonly fromStaffing: bigint | null;
  readonly kept: RowForecast | null;
  /** Forecast − the year's budget; null where there is no forecast. */
  readonly deviation: bigint | null;
  /** The forecast deviates enough for a measure, and none is written. */
  readonly lacksMeasure: boolean;
}

export function forecastLine(
  line: OutcomeLine,
  kept: RowForecast | null,
  posts: readonly Post[],
  limits: FinancialYear,
  throughMonth: number,
): ForecastLine {
  const own = posts.filter(
    (post) => post.rowId === line.row.id && isDuring(post, limits.year) && isBooked(post),
  );
  const deviation = kept === null ? null : kept.amount - line.budget;
  return {
    line,
    straight: straightLine(line.outcome, throughMonth),
    fromStaffing: own.length === 0 ? null : line.outcome + bookedCostAfter(own, limits.year, throughMonth),
    kept,
    deviation,
    lacksMeasure: kept !== null && kept.measure === "" && needsMeasure(line, kept.amount, limits),
  };
}

/** Whether a forecast is so far from the budget that something has to be done about it. */
export function needsMeasure(line: OutcomeLine, forecast: bigint, limits: FinancialYear): boolean {
  if (line.group === "reserve" || line.group === "ownFunds") return false;
  if (line.row.kind === "income" && line.budget === 0n) return false;
  return reachesLimits(forecast - line.budget, line.budget, limits);
}
