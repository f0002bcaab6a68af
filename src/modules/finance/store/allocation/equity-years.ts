import type { BareWork, Work } from "../../../../platform/db/work.ts";
import type { EquityYear } from "../../model/allocation/equity-outlook.ts";

/** What has been entered of equity, year by year. */
export async function readEquityYears(work: BareWork): Promise<readonly EquityYear[]> {
  return await work.tx
    .selectFrom("association.equity_year")
    .select(["year", "closing", "allowed", "source"])
    .select(["planned_result as plannedResult", "deficit_motive as deficitMotive"])
    .orderBy("year")
    .execute();
}

export async function saveEquityYear(work: Work, entry: EquityYear): Promise<void> {
  const kept = {
    closing: entry.closing,
    allowed: entry.allowed,
    planned_result: entry.plannedResult,
    deficit_motive: entry.deficitMotive,
    source: entry.source,
    changed_at: work.now.toString(),
    changed_by: work.actor.userId,
  };
  await work.tx
    .insertInto("association.equity_year")
    .values({ association_id: work.actor.associationId, year: entry.year, ...kept })
    .onConflict((conflict) => conflict.columns(["association_id", "year"]).doUpdateSet(kept))
    .execute();
}
