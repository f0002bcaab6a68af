import type { BareWork, Work } from "../../../../platform/db/work.ts";
import type { AllocationModel } from "../../model/allocation/allocation-model.ts";

/** The association's own versions of the model's parameters, by the year they begin and then as they were added. */
export async function readAllocationModels(work: BareWork): Promise<readonly AllocationModel[]> {
  return await work.tx
    .selectFrom("association.allocation_model")
    .select(["id", "name", "source", "verified", "valid_from_year as validFromYear"])
    .select(["base_grant as baseGrant", "support_rate as supportRate", "decrease_lock as decreaseLock"])
    .orderBy("valid_from_year")
    .orderBy("added_at")
    .orderBy("id")
    .execute();
}

export async function insertAllocationModel(
  work: Work,
  model: AllocationModel & { readonly id: string },
): Promise<void> {
  const { id, name, source, verified } = model;
  await work.tx
    .insertInto("association.allocation_model")
    .values({
      ...{ association_id: work.actor.associationId, id, name, source, verified },
      valid_from_year: model.validFromYear,
      base_grant: model.baseGrant,
      support_rate: model.supportRate,
      decrease_lock: model.decreaseLock,
      added_at: work.now.toString(),
      added_by: work.actor.userId,
    })
    .execute();
}
