import type { Work } from "../../../platform/db/work.ts";
import type { PlanStep, StepOutcome } from "../model/participation/exit.ts";

export async function readPlan(work: Work, participationId: string): Promise<readonly PlanStep[]> {
  const rows = await work.tx
    .selectFrom("party.plan_step")
    .select([
      "id",
      "kind",
      "text",
      "outcome",
      "version",
      "agreed_on as agreedOn",
      "due_on as dueOn",
      "done_on as doneOn",
    ])
    .where("association_id", "=", work.actor.associationId)
    .where("participation_id", "=", participationId)
    .orderBy("position")
    .orderBy("id")
    .execute();
  return rows.map((row) => ({
    ...row,
    kind: row.kind as PlanStep["kind"],
    outcome: row.outcome as StepOutcome | null,
  }));
}

/** An id that is taken is the same post once more: nothing happens. */
export async function insertPlanStep(
  work: Work,
  participationId: string,
  step: Pick<PlanStep, "id" | "kind" | "text" | "agreedOn" | "dueOn">,
): Promise<void> {
  await work.tx
    .insertInto("party.plan_step")
    .values({
      association_id: work.actor.associationId,
      id: step.id,
      participation_id: participationId,
      kind: step.kind,
      text: step.text,
      agreed_on: step.agreedOn,
      due_on: step.dueOn,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

type Change = Pick<PlanStep, "text" | "dueOn" | "doneOn" | "outcome">;

/** False where someone else changed the step in the meantime. */
export async function updatePlanStep(
  work: Work,
  participationId: string,
  id: string,
  fromVersion: number,
  change: Change,
): Promise<boolean> {
  const result = await work.tx
    .updateTable("party.plan_step")
    .set({
      text: change.text,
      due_on: change.dueOn,
      done_on: change.doneOn,
      outcome: change.outcome,
      version: fromVersion + 1,
    })
    .where("association_id", "=", work.actor.associationId)
    .where("participation_id", "=", participationId)
    .where("id", "=", id)
    .where("version", "=", fromVersion)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/** Writes what became of each goal and step at the exit; one that is not named keeps what it has. */
export async function setOutcomes(
  work: Work,
  participationId: string,
  outcomes: ReadonlyMap<string, StepOutcome>,
  day: string,
): Promise<void> {
  for (const [id, outcome] of outcomes) {
    await work.tx
      .updateTable("party.plan_step")
      .set((eb) => ({
        outcome,
        done_on: eb.fn.coalesce("done_on", eb.cast<string>(eb.val(day), "date")),
        version: eb("version", "+", 1),
      }))
      .where("association_id", "=", work.actor.associationId)
      .where("participation_id", "=", participationId)
      .where("id", "=", id)
      .execute();
  }
}
