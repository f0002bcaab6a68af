import { sql } from "kysely";
import type { Work } from "../../../platform/db/work.ts";

type Named = {
  readonly givenName: string | null;
  readonly familyName: string | null;
  readonly protectedIdentity: boolean;
};

export type QueuedReferral = Named & {
  readonly id: string;
  readonly receiverId: string;
  readonly sentAt: string;
  readonly answeredAt: string | null;
};

const most = 50;

function unitsOf(work: Work): string {
  return `{${work.actor.units.join(",")}}`;
}

const referralColumns = sql`r.id, r.receiver_id as "receiverId", r.sent_at as "sentAt", r.answered_at as "answeredAt",
  h.given_name as "givenName", h.family_name as "familyName", h.protected_identity as "protectedIdentity"`;

/** Referrals to the actor's units in a state, the oldest first. */
export async function queuedReceived(
  work: Work,
  state: "sent" | "moreInformationWanted",
): Promise<readonly QueuedReferral[]> {
  const { rows } = await sql<QueuedReferral>`select ${referralColumns}
    from party.referral r join party.person h on h.association_id = r.association_id and h.id = r.person_id
    where r.association_id = ${work.actor.associationId}::uuid and r.receiver_id = any (${unitsOf(work)}::uuid[]) and r.state = ${state} and r.sent_at is not null
    order by r.sent_at, r.id limit ${most}`.execute(work.tx);
  return rows;
}

/** Referrals that the actor itself sent, in a state, the oldest first. */
export async function queuedSent(
  work: Work,
  state: "sent" | "moreInformationWanted",
): Promise<readonly QueuedReferral[]> {
  const { rows } = await sql<QueuedReferral>`select ${referralColumns}
    from party.referral r join party.person h on h.association_id = r.association_id and h.id = r.person_id
    where r.association_id = ${work.actor.associationId}::uuid and r.created_by = ${work.actor.userId}::uuid and r.state = ${state} and r.sent_at is not null
    order by r.sent_at, r.id limit ${most}`.execute(work.tx);
  return rows;
}

/** Accepted by the actor's team, and nobody enrolled on it yet. */
export async function acceptedNotEnrolled(work: Work): Promise<readonly QueuedReferral[]> {
  const { rows } = await sql<QueuedReferral>`select ${referralColumns}
    from party.referral r join party.person h on h.association_id = r.association_id and h.id = r.person_id
    where r.association_id = ${work.actor.associationId}::uuid and r.receiver_id = any (${unitsOf(work)}::uuid[])
      and r.receiver_kind = 'intervention' and r.state = 'accepted'
      and not exists (select 1 from party.participation p where p.association_id = r.association_id and p.referral_id = r.id)
    order by r.answered_at, r.id limit ${most}`.execute(work.tx);
  return rows;
}

export type QueuedStep = Named & {
  readonly participationId: string;
  readonly text: string;
  readonly dueOn: string;
};

/** Steps due by the day, of ongoing participations; `mineOnly` keeps those whose contact person the actor is. */
export async function stepsDue(work: Work, until: string, mineOnly: boolean): Promise<readonly QueuedStep[]> {
  const { rows } = await sql<QueuedStep>`
    select s.participation_id as "participationId", s.text, s.due_on as "dueOn",
      h.given_name as "givenName", h.family_name as "familyName", h.protected_identity as "protectedIdentity"
    from party.plan_step s
    join party.participation p on p.association_id = s.association_id and p.id = s.participation_id
    join party.person h on h.association_id = p.association_id and h.id = p.person_id
    where s.association_id = ${work.actor.associationId}::uuid and s.done_on is null and s.due_on <= ${until}::date
      and p.association_id = ${work.actor.associationId}::uuid and p.intervention_id = any (${unitsOf(work)}::uuid[]) and p.exited_on is null
      and (not ${mineOnly} or exists (select 1 from party.participation_contact c where c.association_id = s.association_id
            and c.participation_id = s.participation_id and c.user_id = ${work.actor.userId}::uuid and c.until is null))
    order by s.due_on, s.id limit ${most}`.execute(work.tx);
  return rows;
}

export type NextMeeting = { readonly id: string; readonly heldOn: string; readonly undecided: number };

/** The unit's next planned meeting from the day on; with `seatOnly` the next in which the actor has a seat. */
export async function nextMeeting(work: Work, day: string, seatOnly: boolean): Promise<NextMeeting | null> {
  const { rows } = await sql<NextMeeting>`
    select m.id, m.held_on as "heldOn", (select count(*)::int from party.council_matter t
      where t.association_id = m.association_id and t.meeting_id = m.id and t.decision is null) as undecided
    from party.council_meeting m
    where m.association_id = ${work.actor.associationId}::uuid and m.council_id = any (${unitsOf(work)}::uuid[]) and m.state = 'planned' and m.held_on >= ${day}::date
      and (not ${seatOnly} or exists (select 1 from party.council_attendance a where a.association_id = m.association_id
            and a.meeting_id = m.id and a.user_id = ${work.actor.userId}::uuid))
    order by m.held_on, m.starts_at limit 1`.execute(work.tx);
  return rows[0] ?? null;
}

/** Undecided matters that are in no meeting. */
export async function countCouncilQueue(work: Work): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(*)::int as n
    from party.council_matter m join party.referral r on r.association_id = m.association_id and r.id = m.referral_id
    where m.association_id = ${work.actor.associationId}::uuid and m.council_id = any (${unitsOf(work)}::uuid[])
      and m.meeting_id is null and m.decision is null and r.state in ('sent', 'moreInformationWanted', 'accepted')`.execute(
    work.tx,
  );
  return rows[0]?.n ?? 0;
}

export interface NoticeRow {
  readonly id: string;
  readonly kind: string;
  readonly subjectId: string | null;
  readonly at: string;
  readonly seenAt: string | null;
}

/** What the actor or its units were told, unseen first and then the newest. */
export async function readNotices(work: Work): Promise<readonly NoticeRow[]> {
  return work.tx
    .selectFrom("party.notice")
    .select(["id", "kind", "at", "subject_id as subjectId", "seen_at as seenAt"])
    .where("association_id", "=", work.actor.associationId)
    .where((eb) =>
      eb.or([
        eb("user_id", "=", work.actor.userId),
        ...(work.actor.units.length === 0 ? [] : [eb("unit_id", "in", [...work.actor.units])]),
      ]),
    )
    .orderBy((eb) => eb("seen_at", "is", null), "desc")
    .orderBy("at", "desc")
    .limit(20)
    .execute();
}

/** Marks everything told up to the instant as seen; what came later stays unseen. */
export async function markNoticesSeen(work: Work, upTo: string): Promise<void> {
  await work.tx
    .updateTable("party.notice")
    .set({ seen_at: work.now.toString() })
    .where("association_id", "=", work.actor.associationId)
    .where("seen_at", "is", null)
    .where("at", "<=", upTo)
    .where((eb) =>
      eb.or([
        eb("user_id", "=", work.actor.userId),
        ...(work.actor.units.length === 0 ? [] : [eb("unit_id", "in", [...work.actor.units])]),
      ]),
    )
    .execute();
}

export type TeamCounts = {
  readonly ongoing: number;
  readonly newThisYear: number;
  readonly exitedThisYear: number;
};

/** Of the actor's interventions, registration errors left out of the exits by their codes. `day` as YYYY-MM-DD. */
export async function countTeam(work: Work, day: string, errorCodes: readonly string[]): Promise<TeamCounts> {
  const first = `${day.slice(0, 4)}-01-01`;
  const { rows } = await sql<TeamCounts>`
    select count(*) filter (where exited_on is null or exited_on > ${day}::date)::int as ongoing,
      count(*) filter (where enrolled_on >= ${first}::date)::int as "newThisYear",
      count(*) filter (where exited_on between ${first}::date and ${day}::date and exit_reason <> all (${`{${errorCodes.join(",")}}`}::text[]))::int as "exitedThisYear"
    from party.participation
    where association_id = ${work.actor.associationId}::uuid and intervention_id = any (${unitsOf(work)}::uuid[]) and enrolled_on <= ${day}::date
      and (exited_on is null or exited_on >= ${first}::date)`.execute(work.tx);
  return rows[0] ?? { ongoing: 0, newThisYear: 0, exitedThisYear: 0 };
}
