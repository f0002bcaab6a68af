import type { BareWork, Work } from "../../../../platform/db/work.ts";
import type { ForecastMethod, RowForecast } from "../../model/outcome/forecast.ts";

/** Every forecast made for a year, the earliest month first. */
export async function readForecasts(work: BareWork, year: number): Promise<readonly RowForecast[]> {
  const rows = await work.tx
    .selectFrom("association.row_forecast")
    .select(["year", "month", "method", "amount", "comment", "measure"])
    .select(["row_id as rowId", "made_at as madeAt", "made_by as madeBy"])
    .where("year", "=", year)
    .orderBy("month")
    .execute();
  return rows.map((row) => ({ ...row, method: row.method as ForecastMethod }));
}

/** One per row and month: the later takes the earlier's place, which stays in the log. */
export async function saveForecast(work: Work, forecast: RowForecast): Promise<void> {
  const { rowId, year, month, method, amount, comment, measure, madeAt, madeBy } = forecast;
  const kept = { method, amount, comment, measure, made_at: madeAt, made_by: madeBy };
  await work.tx
    .insertInto("association.row_forecast")
    .values({
      ...{ association_id: work.actor.associationId, id: work.newId(), year, row_id: rowId, month },
      ...kept,
    })
    .onConflict((conflict) =>
      conflict.columns(["association_id", "year", "row_id", "month"]).doUpdateSet(kept),
    )
    .execute();
}
