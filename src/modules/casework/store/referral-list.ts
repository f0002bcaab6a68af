import type { Work } from "../../../platform/db/work.ts";
import type { ReferralState } from "../model/referral/referral-state.ts";

/** One line of a list of referrals. A protected person is in it only for users who are named, and then without name. */
export type ReferralRow = {
  readonly id: string;
  readonly personId: string;
  readonly givenName: string | null;
  readonly familyName: string | null;
  readonly protectedIdentity: boolean;
  readonly receiverKind: "council" | "intervention";
  readonly receiverId: string;
  readonly senderMemberId: string | null;
  readonly referrer: string;
  readonly selfReferral: boolean;
  readonly state: ReferralState;
  readonly createdAt: string;
  readonly sentAt: string | null;
  readonly answeredAt: string | null;
};

type Place = {
  readonly states: readonly ReferralState[] | null;
  readonly limit: number;
  readonly offset: number;
};

function joined(work: Work) {
  return work.tx
    .selectFrom("party.referral as r")
    .innerJoin("party.person as p", (join) =>
      join.onRef("p.association_id", "=", "r.association_id").onRef("p.id", "=", "r.person_id"),
    );
}

type Joined = ReturnType<typeof joined>;

async function rowsOf(
  query: Joined,
  { states, limit, offset }: Place,
): Promise<{ rows: readonly ReferralRow[]; total: number }> {
  const narrowed = states === null ? query : query.where("r.state", "in", [...states]);
  const rows = await narrowed
    .select(["r.id", "r.person_id as personId", "p.given_name as givenName", "p.family_name as familyName"])
    .select([
      "p.protected_identity as protectedIdentity",
      "r.receiver_kind as receiverKind",
      "r.receiver_id as receiverId",
    ])
    .select([
      "r.sender_member_id as senderMemberId",
      "r.referrer",
      "r.self_referral as selfReferral",
      "r.state",
    ])
    .select(["r.created_at as createdAt", "r.sent_at as sentAt", "r.answered_at as answeredAt"])
    .orderBy("r.sent_at", (order) => order.desc().nullsFirst())
    .orderBy("r.created_at", "desc")
    .orderBy("r.id", "desc")
    .limit(limit)
    .offset(offset)
    .execute();
  const { total } = await narrowed
    .select(({ fn }) => fn.countAll<bigint>().as("total"))
    .executeTakeFirstOrThrow();
  return {
    rows: rows.map((row) => ({
      ...row,
      state: row.state as ReferralState,
      receiverKind: row.receiverKind as ReferralRow["receiverKind"],
    })),
    total: Number(total),
  };
}

/** What came to the reader's units. */
export function listReceived(work: Work, place: Place) {
  return rowsOf(
    joined(work)
      .where("r.receiver_id", "in", [...work.actor.units])
      .where("r.sent_at", "is not", null),
    place,
  );
}

/** What the reader itself has begun or sent. */
export function listSent(work: Work, place: Place) {
  return rowsOf(joined(work).where("r.created_by", "=", work.actor.userId), place);
}
