import { sql } from "kysely";
import type { Work } from "../../../platform/db/work.ts";

export interface DueLine {
  readonly participationId: string;
  readonly givenName: string | null;
  readonly familyName: string | null;
  readonly phone: string | null;
  readonly interventionId: string;
  readonly dueOn: string;
  readonly tries: number;
  readonly lastTryAt: string | null;
}

/** Due after `after` (not included; null is from the beginning) up to and including `until`, as YYYY-MM-DD. */
export type DueRange = {
  readonly after: string | null;
  readonly until: string;
  readonly limit: number;
  readonly offset: number;
};

/** Open follow-ups of the actor's interventions: of those who still take part only where they count from enrolment. */
function dueFrom(work: Work, { after, until }: DueRange) {
  const { associationId, units } = work.actor;
  return sql`
    from party.follow_up f
    join party.participation p on p.association_id = f.association_id and p.id = f.participation_id
    join association.intervention i on i.association_id = p.association_id and i.id = p.intervention_id
    where f.association_id = ${associationId}::uuid and f.done_on is null and f.due_on <= ${until}::date and f.due_on > ${after ?? "-infinity"}::date
      and p.association_id = ${associationId}::uuid and p.intervention_id = any (${`{${units.join(",")}}`}::uuid[])
      and (p.exited_on is not null or i.follow_up_from = 'enrolment')
      and not exists (select 1 from association.code_value c where c.association_id = p.association_id and c.list = 'exitReason'
                        and c.code = p.exit_reason and c.meaning = 'registrationError')`;
}

/** The longest due first. Protected persons are left out. */
export async function listDue(work: Work, range: DueRange): Promise<readonly DueLine[]> {
  const { rows } = await sql<DueLine>`
    with due as (select p.id, p.person_id, p.intervention_id, f.due_on ${dueFrom(work, range)} and not p.protected_identity
      order by f.due_on, p.id limit ${range.limit} offset ${range.offset})
    select d.id as "participationId", h.given_name as "givenName", h.family_name as "familyName", h.phone, d.intervention_id as "interventionId",
      d.due_on as "dueOn", t.tries::int as tries, t.last as "lastTryAt"
    from due d join party.person h on h.association_id = ${work.actor.associationId}::uuid and h.id = d.person_id
    cross join lateral (select count(*) as tries, max(a.at) as last from party.follow_up_attempt a
      where a.association_id = ${work.actor.associationId}::uuid and a.participation_id = d.id) t
    order by d.due_on, d.id`.execute(work.tx);
  return rows;
}

export async function countDue(
  work: Work,
  range: DueRange,
): Promise<{ readonly total: number; readonly protectedOnes: number }> {
  const { rows } = await sql<{ total: number; hidden: number }>`
    select count(*) filter (where not p.protected_identity)::int as total, count(*) filter (where p.protected_identity)::int as hidden ${dueFrom(work, range)}`.execute(
    work.tx,
  );
  return { total: rows[0]?.total ?? 0, protectedOnes: rows[0]?.hidden ?? 0 };
}
