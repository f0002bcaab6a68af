import type { Work } from "../../../platform/db/work.ts";

/** Instants as ISO strings. The person's name is not part of it: whoever may see the person opens it. */
export type EmergencyAccess = {
  readonly id: string;
  readonly personId: string;
  readonly userId: string;
  readonly reason: string;
  readonly fromAt: string;
  readonly untilAt: string;
  readonly reviewedBy: string | null;
  readonly reviewedAt: string | null;
  readonly reviewNote: string | null;
};

/** The caller's own, and those of persons in units the caller leads; newest first. */
export function readEmergencyAccesses(work: Work): Promise<readonly EmergencyAccess[]> {
  return work.tx
    .selectFrom("party.emergency_access")
    .select([
      "id",
      "reason",
      "person_id as personId",
      "user_id as userId",
      "from_at as fromAt",
      "until_at as untilAt",
    ])
    .select(["reviewed_by as reviewedBy", "reviewed_at as reviewedAt", "review_note as reviewNote"])
    .orderBy("from_at", "desc")
    .limit(200)
    .execute();
}

export async function insertEmergencyAccess(
  work: Work,
  personId: string,
  reason: string,
  hours: number,
): Promise<string> {
  const id = work.newId();
  await work.tx
    .insertInto("party.emergency_access")
    .values({
      association_id: work.actor.associationId,
      id,
      person_id: personId,
      user_id: work.actor.userId,
      reason,
      from_at: work.now.toString(),
      until_at: work.now.add({ hours }).toString(),
    })
    .execute();
  return id;
}

/** False where it is reviewed already, is the reviewer's own, or is none the reviewer may see. */
export async function markReviewed(work: Work, id: string, note: string): Promise<boolean> {
  const result = await work.tx
    .updateTable("party.emergency_access")
    .set({ reviewed_by: work.actor.userId, reviewed_at: work.now.toString(), review_note: note })
    .where("id", "=", id)
    .where("reviewed_at", "is", null)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}
