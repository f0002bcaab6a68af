import { recordEvent } from "../../../../platform/audit/record-event.ts";
import type { Work } from "../../../../platform/db/work.ts";
import type { AllocationModel } from "../../model/allocation/allocation-model.ts";
import { insertAllocationModel } from "../../store/allocation/allocation-models.ts";

/** Adds a version of the model's parameters; the earlier ones stay and hold for the years before it. */
export async function addModel(work: Work, content: Omit<AllocationModel, "id">): Promise<void> {
  const id = work.newId();
  await insertAllocationModel(work, { ...content, id });
  await recordEvent(work, {
    event: "allocationModel.add",
    subjectId: id,
    detail: { validFromYear: content.validFromYear, verified: content.verified },
  });
}
