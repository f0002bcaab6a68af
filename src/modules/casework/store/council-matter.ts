import type { Work } from "../../../platform/db/work.ts";
import type { DecisionKind } from "../model/council/decision.ts";
import type { Matter } from "../model/council/matter.ts";
import type { Ground } from "../model/referral/referral-content.ts";
import type { ReferralState } from "../model/referral/referral-state.ts";

/** With the referral and its person: what is about a protected person is there only for users who are named. */
function selectMatters(work: Work) {
  return work.tx
    .selectFrom("party.council_matter as m")
    .innerJoin("party.referral as r", (join) =>
      join.onRef("r.association_id", "=", "m.association_id").onRef("r.id", "=", "m.referral_id"),
    )
    .select([
      "m.id",
      "m.position",
      "m.decision",
      "m.summary",
      "m.recommendation",
      "m.version",
      "r.state",
      "r.ground",
    ])
    .select(["m.council_id as councilId", "m.meeting_id as meetingId", "m.referral_id as referralId"])
    .select(["m.intervention_id as interventionId", "m.decided_on as decidedOn", "m.decided_by as decidedBy"])
    .select(["r.person_id as personId", "r.sent_at as sentAt", "r.forwarded_from as forwardedFrom"])
    .select(["r.sender_member_id as senderMemberId", "r.referrer", "r.self_referral as selfReferral"])
    .where("r.sent_at", "is not", null);
}

type Row = Awaited<ReturnType<ReturnType<typeof selectMatters>["executeTakeFirstOrThrow"]>>;

function fromRow({ sentAt, decision, state, ground, ...row }: Row): Matter {
  if (sentAt === null) throw new Error("A matter of a referral that was never sent");
  return {
    ...row,
    sentAt,
    decision: decision as DecisionKind | null,
    state: state as ReferralState,
    ground: ground as Ground | null,
  };
}

export async function readMatter(work: Work, id: string): Promise<Matter | null> {
  const row = await selectMatters(work).where("m.id", "=", id).executeTakeFirst();
  return row === undefined ? null : fromRow(row);
}

/** Undecided, in no meeting, and still a question; the oldest first. */
export async function readQueue(work: Work, councilId: string): Promise<readonly Matter[]> {
  const rows = await selectMatters(work)
    .where("m.council_id", "=", councilId)
    .where("m.meeting_id", "is", null)
    .where("m.decision", "is", null)
    .where("r.state", "in", ["sent", "moreInformationWanted", "accepted"])
    .orderBy("r.sent_at")
    .orderBy("m.id")
    .execute();
  return rows.map(fromRow);
}

export async function readMeetingMatters(work: Work, meetingId: string): Promise<readonly Matter[]> {
  const rows = await selectMatters(work)
    .where("m.meeting_id", "=", meetingId)
    .orderBy("m.position")
    .orderBy("m.id")
    .execute();
  return rows.map(fromRow);
}

/** Every matter of the same referral, the oldest first: a matter may come back after more mapping. */
export async function readMattersOf(work: Work, referralId: string): Promise<readonly Matter[]> {
  const rows = await selectMatters(work).where("m.referral_id", "=", referralId).orderBy("m.id").execute();
  return rows.map(fromRow);
}

/** How many undecided questions of the council the reader may see, in meetings and in the queue. */
export async function countSeenUndecided(work: Work, councilId: string): Promise<number> {
  const row = await work.tx
    .selectFrom("party.council_matter as m")
    .innerJoin("party.referral as r", (join) =>
      join.onRef("r.association_id", "=", "m.association_id").onRef("r.id", "=", "m.referral_id"),
    )
    .select(({ fn }) => fn.countAll<bigint>().as("n"))
    .where("m.council_id", "=", councilId)
    .where("m.decision", "is", null)
    .where("r.state", "in", ["sent", "moreInformationWanted", "accepted"])
    .executeTakeFirstOrThrow();
  return Number(row.n);
}

/** True where the meeting has any decision, also on a matter that the reader may not see. */
export async function hasDecisions(work: Work, meetingId: string): Promise<boolean> {
  const row = await work.tx
    .selectFrom("party.council_matter")
    .select("id")
    .where("meeting_id", "=", meetingId)
    .where("decision", "is not", null)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}
