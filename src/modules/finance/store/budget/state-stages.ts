import type { BareWork } from "../../../../platform/db/work.ts";
import type { StateStage } from "../../model/budget/known-income.ts";

/** The year's stages, the latest first; of two on the same day the one entered last. */
export async function readStateStages(work: BareWork, year: number): Promise<readonly StateStage[]> {
  return await work.tx
    .selectFrom("association.state_amount")
    .select(["id", "stage", "amount", "dated_on as datedOn"])
    .where("year", "=", year)
    .where("stage", "<>", "requested")
    .orderBy("dated_on", "desc")
    .orderBy("added_at", "desc")
    .orderBy("id", "desc")
    .execute();
}
