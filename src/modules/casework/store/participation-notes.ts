import type { Work } from "../../../platform/db/work.ts";
import type { JointDate, Note } from "../model/participation/details.ts";

/** Newest first. */
export async function readNotes(work: Work, participationId: string): Promise<readonly Note[]> {
  return work.tx
    .selectFrom("party.note")
    .select(["id", "text", "at", "corrects", "by_user as byUser"])
    .where("association_id", "=", work.actor.associationId)
    .where("participation_id", "=", participationId)
    .orderBy("at", "desc")
    .orderBy("id", "desc")
    .execute();
}

/** An id that is taken is the same post once more: nothing happens. */
export async function insertNote(
  work: Work,
  participationId: string,
  note: Pick<Note, "id" | "text" | "corrects">,
): Promise<void> {
  const { id, text, corrects } = note;
  await work.tx
    .insertInto("party.note")
    .values({
      association_id: work.actor.associationId,
      participation_id: participationId,
      at: work.now.toString(),
      by_user: work.actor.userId,
      ...{ id, text, corrects },
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Newest first. */
export async function readJointDates(work: Work, participationId: string): Promise<readonly JointDate[]> {
  const rows = await work.tx
    .selectFrom("party.joint_date")
    .select(["id", "kind", "note", "held_on as heldOn"])
    .where("association_id", "=", work.actor.associationId)
    .where("participation_id", "=", participationId)
    .orderBy("held_on", "desc")
    .execute();
  return rows.map((row) => ({ ...row, kind: row.kind as JointDate["kind"] }));
}

/** An id that is taken is the same post once more: nothing happens. */
export async function insertJointDate(work: Work, participationId: string, date: JointDate): Promise<void> {
  const { id, kind, heldOn, note } = date;
  await work.tx
    .insertInto("party.joint_date")
    .values({
      association_id: work.actor.associationId,
      participation_id: participationId,
      held_on: heldOn,
      by_user: work.actor.userId,
      ...{ id, kind, note },
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
