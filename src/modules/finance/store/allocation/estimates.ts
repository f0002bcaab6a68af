import type { BareWork, Work } from "../../../../platform/db/work.ts";
import type { EstimateYear } from "../../model/allocation/estimate-year.ts";

/** What the estimate of the year builds on; null where none has been made. */
export async function readEstimateYear(work: BareWork, year: number): Promise<EstimateYear | null> {
  const row = await work.tx
    .selectFrom("association.allocation_estimate")
    .where("year", "=", year)
    .select(["year", "pool", "associations", "previous", "communicated", "note"])
    .select(["support_share as supportShare", "inhabitant_share as inhabitantShare"])
    .executeTakeFirst();
  return row ?? null;
}

export async function saveEstimateYear(work: Work, estimate: EstimateYear): Promise<void> {
  const { year, supportShare, inhabitantShare, ...same } = estimate;
  const kept = {
    ...same,
    support_share: supportShare,
    inhabitant_share: inhabitantShare,
    changed_at: work.now.toString(),
    changed_by: work.actor.userId,
  };
  await work.tx
    .insertInto("association.allocation_estimate")
    .values({ association_id: work.actor.associationId, year, ...kept })
    .onConflict((conflict) => conflict.columns(["association_id", "year"]).doUpdateSet(kept))
    .execute();
}
