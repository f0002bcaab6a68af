import { recordEvent } from "../../../platform/audit/record-event.ts";
import type { Work } from "../../../platform/db/work.ts";
import type { Outcome } from "../../../platform/values/outcome.ts";
import { done, refused } from "../../../platform/values/outcome.ts";
import type { Goal } from "../model/goal.ts";
import type { GoalRefusal } from "../model/goal-change.ts";
import { deleteGoal, readGoal } from "../store/goals.ts";

/** Takes a goal away; the log keeps what it was. Gives the goal that was removed. */
export async function removeGoal(
  work: Work,
  id: string,
): Promise<Outcome<Goal, Extract<GoalRefusal, { code: "goal.gone" }>>> {
  const goal = await readGoal(work, id);
  if (goal === null) return refused({ code: "goal.gone" });
  await deleteGoal(work, id);
  await recordEvent(work, {
    event: "goal.remove",
    subjectId: id,
    detail: { measure: goal.measure, year: goal.year, target: goal.target },
  });
  return done(goal);
}
