import type { Work } from "../../../platform/db/work.ts";
import type { Attempt, AttemptWay, FollowUp, FollowUpOutcome } from "../model/follow-up/follow-up.ts";
import type { Occupation } from "../model/participation/participation.ts";

/** Sets the day the follow-up is due; one that is registered already keeps its own. */
export async function setFollowUpDue(work: Work, participationId: string, dueOn: string): Promise<void> {
  await work.tx
    .insertInto("party.follow_up")
    .values({ association_id: work.actor.associationId, participation_id: participationId, due_on: dueOn })
    .onConflict((conflict) =>
      conflict
        .columns(["association_id", "participation_id"])
        .doUpdateSet({ due_on: dueOn })
        .where("party.follow_up.done_on", "is", null),
    )
    .execute();
}

/** Null where no follow-up is due for the participation, or none is seen. */
export async function readFollowUp(work: Work, participationId: string): Promise<FollowUp | null> {
  const row = await work.tx
    .selectFrom("party.follow_up")
    .select([
      "outcome",
      "occupation",
      "note",
      "due_on as dueOn",
      "done_on as doneOn",
      "participation_id as participationId",
    ])
    .select(["work_percent as workPercent", "study_percent as studyPercent"])
    .where("association_id", "=", work.actor.associationId)
    .where("participation_id", "=", participationId)
    .executeTakeFirst();
  if (row === undefined) return null;
  const { occupation, workPercent, studyPercent, outcome, ...rest } = row;
  const attempts = await readAttempts(work, participationId);
  return {
    ...rest,
    outcome: outcome as FollowUpOutcome | null,
    now: { occupation, workPercent, studyPercent },
    attempts,
  };
}

async function readAttempts(work: Work, participationId: string): Promise<readonly Attempt[]> {
  const rows = await work.tx
    .selectFrom("party.follow_up_attempt")
    .select(["at", "way", "note", "by_user as byUser"])
    .where("association_id", "=", work.actor.associationId)
    .where("participation_id", "=", participationId)
    .orderBy("at", "desc")
    .execute();
  return rows.map((row) => ({ ...row, way: row.way as AttemptWay }));
}

/** An id that is taken is the same post once more: nothing happens. */
export async function insertAttempt(
  work: Work,
  participationId: string,
  attempt: { readonly id: string; readonly way: AttemptWay; readonly note: string },
): Promise<void> {
  await work.tx
    .insertInto("party.follow_up_attempt")
    .values({
      association_id: work.actor.associationId,
      participation_id: participationId,
      at: work.now.toString(),
      by_user: work.actor.userId,
      ...attempt,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

export interface FollowUpResult {
  readonly doneOn: string;
  readonly outcome: FollowUpOutcome;
  readonly now: Occupation;
  readonly note: string;
}

/** False where it was registered already. */
export async function closeFollowUp(
  work: Work,
  participationId: string,
  result: FollowUpResult,
): Promise<boolean> {
  const { occupation, workPercent, studyPercent } = result.now;
  const updated = await work.tx
    .updateTable("party.follow_up")
    .set({
      done_on: result.doneOn,
      outcome: result.outcome,
      note: result.note,
      occupation,
      work_percent: workPercent,
      study_percent: studyPercent,
    })
    .where("association_id", "=", work.actor.associationId)
    .where("participation_id", "=", participationId)
    .where("done_on", "is", null)
    .executeTakeFirst();
  return updated.numUpdatedRows > 0n;
}
