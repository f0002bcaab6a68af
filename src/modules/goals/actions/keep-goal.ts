import { recordEvent } from "../../../platform/audit/record-event.ts";
import type { Work } from "../../../platform/db/work.ts";
import type { Outcome } from "../../../platform/values/outcome.ts";
import { done, refused } from "../../../platform/values/outcome.ts";
import { interventionsOf } from "../../interventions/index.ts";
import type { Goal } from "../model/goal.ts";
import type { GoalContent, GoalRefusal } from "../model/goal-change.ts";
import { checkGoal, isTwice } from "../model/goal-change.ts";
import { insertGoal, readGoal, readGoals, updateGoal } from "../store/goals.ts";

/** Adds a goal, or changes the one with `id`. Gives the goal as it is kept. */
export async function keepGoal(
  work: Work,
  content: GoalContent,
  id?: string,
): Promise<Outcome<Goal, GoalRefusal>> {
  const checked = checkGoal(content);
  if (!checked.ok) return checked;
  const interventions = await interventionsOf(work);
  if (content.interventionId !== null && !interventions.some((one) => one.id === content.interventionId))
    return refused({ code: "goal.unknownIntervention" });
  const goals = await readGoals(work);
  if (
    isTwice(
      content,
      goals.filter((goal) => goal.id !== id),
    )
  )
    return refused({ code: "goal.twice" });
  const goal = { ...checked.value, councilScope: content.measure === "consultations" };
  return id === undefined ? add(work, goal, goals) : change(work, goal, id);
}

type Kept = GoalContent & { readonly councilScope: boolean };

async function add(work: Work, content: Kept, goals: readonly Goal[]): Promise<Outcome<Goal, GoalRefusal>> {
  const sort =
    Math.max(0, ...goals.filter((goal) => goal.year === content.year).map((goal) => goal.sort)) + 1;
  const goal = { ...content, id: work.newId(), sort };
  await insertGoal(work, work.actor.associationId, goal);
  await recordEvent(work, {
    event: "goal.add",
    subjectId: goal.id,
    detail: { measure: goal.measure, year: goal.year, target: goal.target },
  });
  return done(goal);
}

async function change(work: Work, content: Kept, id: string): Promise<Outcome<Goal, GoalRefusal>> {
  const before = await readGoal(work, id);
  if (before === null) return refused({ code: "goal.gone" });
  const goal = { ...content, id, sort: before.sort };
  await updateGoal(work, goal);
  await recordEvent(work, {
    event: "goal.change",
    subjectId: id,
    detail: { measure: goal.measure, year: goal.year, targetBefore: before.target, target: goal.target },
  });
  return done(goal);
}
