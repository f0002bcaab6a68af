import { sql } from "kysely";
import type { Work } from "../../../platform/db/work.ts";
import type { ReferralState } from "../model/referral/referral-state.ts";

/** What a council decided on a referral, as its sender and the council may read it. Days as YYYY-MM-DD. */
export type CouncilAnswer = {
  readonly councilId: string;
  readonly decision: "intervention" | "ordinaryServices" | "moreMapping" | "no";
  readonly interventionId: string | null;
  readonly summary: string;
  readonly recommendation: string;
  readonly decidedOn: string;
};

/** The decision that stands, else the latest one of more mapping; null while the council has not decided. */
export async function readCouncilAnswer(work: Work, referralId: string): Promise<CouncilAnswer | null> {
  const row = await work.tx
    .selectFrom("party.council_matter")
    .select([
      "decision",
      "summary",
      "recommendation",
      "council_id as councilId",
      "intervention_id as interventionId",
      "decided_on as decidedOn",
    ])
    .where("referral_id", "=", referralId)
    .where("decision", "is not", null)
    .orderBy(sql`decision = 'moreMapping'`)
    .orderBy("decided_on", "desc")
    .orderBy("id", "desc")
    .limit(1)
    .executeTakeFirst();
  if (row === undefined || row.decision === null || row.decidedOn === null) return null;
  return { ...row, decision: row.decision as CouncilAnswer["decision"], decidedOn: row.decidedOn };
}

/** Where a referral went on to, and how far it has come there. */
export type Onward = {
  readonly receiverId: string;
  readonly state: ReferralState;
  readonly sentAt: string | null;
  readonly answeredAt: string | null;
};

export async function readOnward(work: Work, referralId: string): Promise<readonly Onward[]> {
  const { rows } = await sql<{
    receiver_id: string;
    state: string;
    sent_at: string | null;
    answered_at: string | null;
  }>`
    select receiver_id, state, sent_at, answered_at from party.onward_of(${referralId}::uuid)`.execute(
    work.tx,
  );
  return rows.map((row) => ({
    receiverId: row.receiver_id,
    state: row.state as ReferralState,
    sentAt: row.sent_at,
    answeredAt: row.answered_at,
  }));
}
