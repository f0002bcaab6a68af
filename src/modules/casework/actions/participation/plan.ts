import { recordEvent } from "../../../../platform/audit/record-event.ts";
import type { Work } from "../../../../platform/db/work.ts";
import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done, refused } from "../../../../platform/values/outcome.ts";
import type { DetailRefusal } from "../../model/participation/check-details.ts";
import { checkPast } from "../../model/participation/check-details.ts";
import type { PlanStep } from "../../model/participation/exit.ts";
import type { Participation } from "../../model/participation/participation.ts";
import { insertPlanStep, updatePlanStep } from "../../store/participation-plan.ts";

export type PlanRefusal =
  | DetailRefusal
  | { readonly code: "stepChanged" }
  | { readonly code: "outcomeNeedsDay" };

/** Adds a goal or a step that was agreed with the person. */
export async function addPlanStep(
  work: Work,
  participation: Participation,
  step: Pick<PlanStep, "id" | "kind" | "text" | "agreedOn" | "dueOn">,
): Promise<Outcome<void, PlanRefusal>> {
  const past = checkPast(step.agreedOn, "agreedOn", work.today.toString());
  if (!past.ok) return past;
  await insertPlanStep(work, participation.id, step);
  await recordEvent(work, {
    event: "participation.addPlanStep",
    personId: participation.personId,
    subjectId: participation.id,
  });
  return done();
}

/** Rewords, moves or closes a goal or step. `step.version` is what the caller has seen. */
export async function changePlanStep(
  work: Work,
  participation: Participation,
  step: Omit<PlanStep, "kind" | "agreedOn">,
): Promise<Outcome<void, PlanRefusal>> {
  const past = checkPast(step.doneOn, "doneOn", work.today.toString());
  if (!past.ok) return past;
  if (step.outcome !== null && step.doneOn === null) return refused({ code: "outcomeNeedsDay" });
  if (!(await updatePlanStep(work, participation.id, step.id, step.version, step)))
    return refused({ code: "stepChanged" });
  await recordEvent(work, {
    event: "participation.changePlanStep",
    personId: participation.personId,
    subjectId: participation.id,
  });
  return done();
}
