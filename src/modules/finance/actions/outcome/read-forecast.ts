import type { BareWork } from "../../../../platform/db/work.ts";
import type { FinancialYear } from "../../model/financial-year.ts";
import { forecastsAsOf } from "../../model/outcome/forecast.ts";
import type { ForecastLine } from "../../model/outcome/forecast-line.ts";
import { forecastLine } from "../../model/outcome/forecast-line.ts";
import type { OutcomeTable } from "../../model/outcome/outcome-table.ts";
import { anyOutcomeLine, outcomeTable } from "../../model/outcome/outcome-table.ts";
import { readForecasts } from "../../store/outcome/forecasts.ts";
import { readPosts } from "../../store/outcome/staffing/posts.ts";
import { readOutcomeFacts } from "./read-outcome-facts.ts";

export interface Forecast {
  readonly table: OutcomeTable;
  readonly limits: FinancialYear;
  readonly lines: readonly ForecastLine[];
}

/** Every row's forecast as seen after a month, with what may be suggested. */
export async function readForecast(work: BareWork, year: number, month: number): Promise<Forecast> {
  const facts = await readOutcomeFacts(work, year, month);
  const kept = forecastsAsOf(await readForecasts(work, year), month);
  const posts = await readPosts(work);
  const table = outcomeTable(facts, month);
  const lines = table.lines
    .filter((line) => line.group !== "reserve" && line.group !== "ownFunds")
    .map((line) => forecastLine(line, kept.get(line.row.id) ?? null, posts, facts.limits, month));
  return { table, limits: facts.limits, lines };
}

/** The same of one row, also where there is no money on it yet; null where there is no such row. */
export async function readRowForecast(
  work: BareWork,
  rowId: string,
  year: number,
  month: number,
): Promise<{ readonly line: ForecastLine; readonly limits: FinancialYear } | null> {
  const facts = await readOutcomeFacts(work, year, month);
  const line = anyOutcomeLine(facts, rowId, month);
  if (line === null) return null;
  const kept = forecastsAsOf(await readForecasts(work, year), month).get(rowId) ?? null;
  const posts = await readPosts(work);
  return { line: forecastLine(line, kept, posts, facts.limits, month), limits: facts.limits };
}
