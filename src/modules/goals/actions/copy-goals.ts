import type { BareWork } from "../../../platform/db/work.ts";
import type { Copying } from "../../associations/index.ts";
import { workFor } from "../../associations/index.ts";
import { insertGoal, readGoals } from "../store/goals.ts";

/** Copies every year's goals into a new association whose interventions are copied already. */
export async function copyGoals(work: BareWork, { from, to, newIds }: Copying): Promise<void> {
  await workFor(work, from);
  const goals = await readGoals(work);
  await workFor(work, to);
  for (const goal of goals) {
    const interventionId = goal.interventionId === null ? null : (newIds.get(goal.interventionId) ?? null);
    await insertGoal(work, to, { ...goal, id: work.newId(), interventionId });
  }
}
