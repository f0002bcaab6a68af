import type { Work } from "../../../platform/db/work.ts";
import type { Receiver } from "../model/referral/receiver.ts";
import type { Referral } from "../model/referral/referral.ts";
import type { Ground } from "../model/referral/referral-content.ts";
import type { ReferralState } from "../model/referral/referral-state.ts";

function selectReferrals(work: Work) {
  return work.tx
    .selectFrom("party.referral")
    .select(["id", "referrer", "state", "question", "wish", "background", "ground", "version"])
    .select(["person_id as personId", "created_by as createdBy", "sender_member_id as senderMemberId"])
    .select(["self_referral as selfReferral", "receiver_kind as receiverKind", "receiver_id as receiverId"])
    .select(["ground_text as groundText", "state_reason as stateReason", "state_text as stateText"])
    .select([
      "forwarded_from as forwardedFrom",
      "created_at as createdAt",
      "sent_at as sentAt",
      "answered_at as answeredAt",
    ]);
}

type Row = Awaited<ReturnType<ReturnType<typeof selectReferrals>["executeTakeFirstOrThrow"]>>;

/** The database's checks allow these words and no other. */
function fromRow({ receiverKind, receiverId, ...row }: Row): Referral {
  return {
    ...row,
    state: row.state as ReferralState,
    ground: row.ground as Ground | null,
    receiver: { kind: receiverKind as Receiver["kind"], id: receiverId },
  };
}

/** Null where there is none, or none that the reader sent or received. */
export async function readReferral(work: Work, id: string): Promise<Referral | null> {
  const row = await selectReferrals(work).where("id", "=", id).executeTakeFirst();
  return row ? fromRow(row) : null;
}

/** False where the id is taken. */
export async function insertReferral(work: Work, referral: Referral): Promise<boolean> {
  const result = await work.tx
    .insertInto("party.referral")
    .values({
      association_id: work.actor.associationId,
      id: referral.id,
      created_by: referral.createdBy,
      sender_member_id: referral.senderMemberId,
      referrer: referral.referrer,
      self_referral: referral.selfReferral,
      created_at: referral.createdAt,
      forwarded_from: referral.forwardedFrom,
      version: referral.version,
      ...changeColumns(referral),
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return (result.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** Writes the state that follows from one more action. False where someone else came before: the version has moved on. */
export async function updateReferral(work: Work, referral: Referral, fromVersion: number): Promise<boolean> {
  const result = await work.tx
    .updateTable("party.referral")
    .set({ ...changeColumns(referral), version: referral.version })
    .where("id", "=", referral.id)
    .where("version", "=", fromVersion)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

function changeColumns(referral: Referral) {
  return {
    person_id: referral.personId,
    receiver_kind: referral.receiver.kind,
    receiver_id: referral.receiver.id,
    state: referral.state,
    question: referral.question,
    wish: referral.wish,
    background: referral.background,
    ground: referral.ground,
    ground_text: referral.groundText,
    state_reason: referral.stateReason,
    state_text: referral.stateText,
    sent_at: referral.sentAt,
    answered_at: referral.answeredAt,
  };
}
