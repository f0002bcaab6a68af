import type { Work } from "../../../platform/db/work.ts";
import type { Intervention } from "../../interventions/index.ts";
import { interventionsOf } from "../../interventions/index.ts";
import type { Goal } from "../model/goal.ts";
import { readGoal } from "../store/goals.ts";

/** What the form of a goal chooses among, and the goal that is changed (null for a new one, or where it is gone). */
export async function readChoices(
  work: Work,
  id: string | undefined,
): Promise<{ goal: Goal | null; interventions: readonly Intervention[] }> {
  const interventions = (await interventionsOf(work)).filter((one) => one.counted);
  return { goal: id === undefined ? null : await readGoal(work, id), interventions };
}
