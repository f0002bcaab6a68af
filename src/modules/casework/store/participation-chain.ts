import { sql } from "kysely";
import type { Work } from "../../../platform/db/work.ts";
import type { ChainLink } from "../model/participation/details.ts";
import type { ReferralState } from "../model/referral/referral-state.ts";

/** The person's periods over interventions: own ones, and others' only where a running consent lets them be told. */
export async function readChain(work: Work, personId: string): Promise<readonly ChainLink[]> {
  const { rows } = await sql<ChainLink>`
    select participation_id as "participationId", intervention_id as "interventionId", enrolled_on as "enrolledOn", exited_on as "exitedOn", own
    from party.chain_of(${personId}::uuid, ${work.today.toString()}::date) order by enrolled_on, participation_id`.execute(
    work.tx,
  );
  return rows;
}

export interface WayMark {
  readonly day: string;
  readonly kind: "referralSent" | "councilDecided";
}

/** Days of referrals and council decisions that the actor may see. */
export async function readWayMarks(work: Work, personId: string): Promise<readonly WayMark[]> {
  const { rows } = await sql<WayMark>`
    select to_char(r.sent_at at time zone 'Europe/Stockholm', 'YYYY-MM-DD') as day, 'referralSent' as kind
    from party.referral r where r.association_id = ${work.actor.associationId}::uuid and r.person_id = ${personId}::uuid and r.sent_at is not null
    union all
    select m.decided_on::text, 'councilDecided' from party.council_matter m
    join party.referral r on r.association_id = m.association_id and r.id = m.referral_id
    where m.association_id = ${work.actor.associationId}::uuid and r.person_id = ${personId}::uuid and m.decided_on is not null
    order by 1`.execute(work.tx);
  return rows;
}

export interface PersonReferral {
  readonly id: string;
  readonly state: ReferralState;
  readonly receiverId: string;
  readonly sentAt: string | null;
}

/** The person's referrals that the actor sent or received, newest first. */
export async function readReferralsOf(work: Work, personId: string): Promise<readonly PersonReferral[]> {
  const rows = await work.tx
    .selectFrom("party.referral")
    .select(["id", "state", "receiver_id as receiverId", "sent_at as sentAt"])
    .where("association_id", "=", work.actor.associationId)
    .where("person_id", "=", personId)
    .orderBy("created_at", "desc")
    .execute();
  return rows.map((row) => ({ ...row, state: row.state as ReferralState }));
}
