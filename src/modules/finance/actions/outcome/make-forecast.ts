import { recordEvent } from "../../../../platform/audit/record-event.ts";
import type { Work } from "../../../../platform/db/work.ts";
import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done, refused } from "../../../../platform/values/outcome.ts";
import type { ForecastMethod, ForecastRefusal, RowForecast } from "../../model/outcome/forecast.ts";
import type { ForecastLine } from "../../model/outcome/forecast-line.ts";
import { needsMeasure } from "../../model/outcome/forecast-line.ts";
import { saveForecast } from "../../store/outcome/forecasts.ts";
import { openYear } from "../open-year.ts";
import { readForecast, readRowForecast } from "./read-forecast.ts";

export interface ForecastContent {
  readonly rowId: string;
  readonly year: number;
  readonly month: number;
  readonly method: ForecastMethod;
  /** Öre; only for one's own figure, the others are counted. */
  readonly amount: bigint | null;
  readonly comment: string;
  readonly measure: string;
}

/** Says what a row's year will come to, as seen after a month. The amount is kept as it was when it was made. */
export async function makeForecast(
  work: Work,
  content: ForecastContent,
): Promise<Outcome<RowForecast, ForecastRefusal>> {
  const open = await openYear(work, content.year);
  if (!open.ok) return open;
  const known = await readRowForecast(work, content.rowId, content.year, content.month);
  if (known === null) return refused({ code: "outcome.rowGone" });
  const amount = amountOf(content, known.line);
  if (!amount.ok) return amount;
  const { line } = known.line;
  if (content.measure === "" && needsMeasure(line, amount.value, known.limits))
    return refused({ code: "forecast.needsMeasure", deviation: amount.value - line.budget });
  return done(await keep(work, { ...content, amount: amount.value }));
}

/** A straight line for every row that has no forecast as seen after the month. Gives how many were made. */
export async function suggestForecasts(
  work: Work,
  year: number,
  month: number,
): Promise<Outcome<number, ForecastRefusal>> {
  const open = await openYear(work, year);
  if (!open.ok) return open;
  const { lines } = await readForecast(work, year, month);
  const without = lines.filter(({ kept }) => kept === null || kept.month !== month);
  for (const { line, straight } of without)
    await keep(work, {
      ...{ rowId: line.row.id, year, month, method: "straightLine", amount: straight },
      ...{ comment: "", measure: "" },
    });
  return done(without.length);
}

function amountOf(content: ForecastContent, line: ForecastLine): Outcome<bigint, ForecastRefusal> {
  switch (content.method) {
    case "straightLine":
      return done(line.straight);
    case "staffing":
      return line.fromStaffing === null ? refused({ code: "forecast.noStaffing" }) : done(line.fromStaffing);
    case "own":
      if (content.amount === null) return refused({ code: "forecast.needsAmount" });
      return content.comment === "" ? refused({ code: "forecast.needsComment" }) : done(content.amount);
  }
}

async function keep(work: Work, made: Omit<RowForecast, "madeAt" | "madeBy">): Promise<RowForecast> {
  const forecast = { ...made, madeAt: work.now.toString(), madeBy: work.actor.userId };
  await saveForecast(work, forecast);
  await recordEvent(work, {
    event: "forecast.make",
    subjectId: made.rowId,
    detail: { year: made.year, month: made.month, method: made.method, amount: String(made.amount) },
  });
  return forecast;
}
