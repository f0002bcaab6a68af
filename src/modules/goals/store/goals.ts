import type { BareWork } from "../../../platform/db/work.ts";
import type { Goal } from "../model/goal.ts";

/** Goals of one year, or of all years, in the order they are shown. */
export async function readGoals(work: BareWork, year?: number): Promise<readonly Goal[]> {
  const query = work.tx
    .selectFrom("association.goal")
    .select(["id", "year", "measure", "target", "direction", "population", "sort"])
    .select(["intervention_id as interventionId", "council_scope as councilScope"])
    .select(["target_text as targetText", "due_on as dueOn"])
    .orderBy("year")
    .orderBy("sort");
  const rows = await (year === undefined ? query : query.where("year", "=", year)).execute();
  return rows.map((row) => ({ ...row, direction: row.direction as Goal["direction"] }));
}

export async function insertGoal(work: BareWork, associationId: string, goal: Goal): Promise<void> {
  const { interventionId, councilScope, targetText, dueOn, ...same } = goal;
  await work.tx
    .insertInto("association.goal")
    .values({
      association_id: associationId,
      ...same,
      intervention_id: interventionId,
      council_scope: councilScope,
      target_text: targetText,
      due_on: dueOn,
    })
    .execute();
}

export async function readGoal(work: BareWork, id: string): Promise<Goal | null> {
  return (await readGoals(work)).find((goal) => goal.id === id) ?? null;
}

/** False where the goal is gone. */
export async function updateGoal(work: BareWork, goal: Goal): Promise<boolean> {
  const result = await work.tx
    .updateTable("association.goal")
    .set({
      intervention_id: goal.interventionId,
      year: goal.year,
      measure: goal.measure,
      target: goal.target,
      target_text: goal.targetText,
      direction: goal.direction,
      population: goal.population,
      due_on: goal.dueOn,
      council_scope: goal.councilScope,
    })
    .where("id", "=", goal.id)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

export async function deleteGoal(work: BareWork, id: string): Promise<boolean> {
  const result = await work.tx.deleteFrom("association.goal").where("id", "=", id).executeTakeFirst();
  return result.numDeletedRows > 0n;
}
