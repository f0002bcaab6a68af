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
