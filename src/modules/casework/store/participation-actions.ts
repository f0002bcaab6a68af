import type { Work } from "../../../platform/db/work.ts";
import type { ParticipationAction, ParticipationActionKind } from "../model/participation/participation.ts";

export type NewParticipationAction = {
  readonly kind: ParticipationActionKind;
  readonly reason?: string;
  readonly data?: object;
};

/** Appends to the case. `sequence` is the version the participation has after the action; a taken one throws. */
export async function appendParticipationAction(
  work: Work,
  participationId: string,
  sequence: number,
  action: NewParticipationAction,
): Promise<void> {
  await work.tx
    .insertInto("party.participation_action")
    .values({
      association_id: work.actor.associationId,
      id: work.newId(),
      participation_id: participationId,
      sequence,
      kind: action.kind,
      at: work.now.toString(),
      by_user: work.actor.userId,
      reason: action.reason ?? "",
      data: JSON.stringify(action.data ?? {}),
    })
    .execute();
}

/** All actions, newest first. */
export async function readParticipationActions(
  work: Work,
  participationId: string,
): Promise<readonly ParticipationAction[]> {
  const rows = await work.tx
    .selectFrom("party.participation_action")
    .select(["sequence", "kind", "at", "by_user as byUser", "reason", "data"])
    .where("association_id", "=", work.actor.associationId)
    .where("participation_id", "=", participationId)
    .orderBy("sequence", "desc")
    .execute();
  return rows.map((row) => ({ ...row, kind: row.kind as ParticipationAction["kind"] }));
}
