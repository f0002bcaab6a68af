import { sql } from "kysely";
import type { Duty } from "../../../platform/access/duty.ts";
import type { BareWork } from "../../../platform/db/work.ts";
import type { Period } from "../model/period.ts";

/** An assignment with the names that a person reads. */
export interface NamedAssignment extends Period {
  readonly id: string;
  readonly userId: string;
  readonly userName: string;
  readonly duty: Duty;
  readonly associationId: string | null;
  readonly associationName: string;
  readonly unitId: string | null;
  readonly memberId: string | null;
  /** Intervention, council or member; empty where the duty has none. */
  readonly workplace: string;
}

const named = sql<NamedAssignment>`
  select a.id, a.user_id as "userId", u.display_name as "userName", a.duty,
    a.association_id as "associationId", coalesce(o.name, '') as "associationName",
    a.unit_id as "unitId", a.member_id as "memberId", a.valid_from as "validFrom", a.valid_to as "validTo",
    coalesce((select w.name from platform.workplaces_of(a.association_id) w where w.id = coalesce(a.unit_id, a.member_id)), '') as workplace
  from platform.assignment a
  join platform.user_account u on u.id = a.user_id
  left join association.association o on o.id = a.association_id`;

export async function assignmentsOf(work: BareWork, userId: string): Promise<readonly NamedAssignment[]> {
  const { rows } = await sql<NamedAssignment>`${named} where a.user_id = ${userId}
    order by o.name nulls last, a.duty, workplace, a.valid_from`.execute(work.tx);
  return rows;
}

export async function assignmentById(work: BareWork, id: string): Promise<NamedAssignment | undefined> {
  const { rows } = await sql<NamedAssignment>`${named} where a.id = ${id}`.execute(work.tx);
  return rows[0];
}

/** The assignment a session works as, also when it has ended. */
export async function assignmentOfSession(
  work: BareWork,
  tokenHash: Uint8Array,
): Promise<NamedAssignment | undefined> {
  const { rows } = await sql<NamedAssignment>`${named}
    join platform.session s on s.assignment_id = a.id where s.token_hash = ${Buffer.from(tokenHash)}`.execute(
    work.tx,
  );
  return rows[0];
}

/** Only what is made up: whoever keeps users reaches every association, so that duty is offered only where all are demos. */
const inDemo = sql`u.active and (o.reference_date is not null or (a.association_id is null
  and not exists (select 1 from association.association real_one where real_one.reference_date is null)))`;

/** What the demo's sign-in page offers: every running assignment of a demo association, and operation. */
export async function demoAssignments(work: BareWork): Promise<readonly NamedAssignment[]> {
  const today = work.today.toString();
  const { rows } = await sql<NamedAssignment>`${named}
    where ${inDemo} and a.valid_from <= ${today}::date and (a.valid_to is null or a.valid_to >= ${today}::date)
    order by o.name nulls last, a.duty, workplace, u.created_at, u.id`.execute(work.tx);
  return rows;
}

export async function demoAssignmentById(work: BareWork, id: string): Promise<NamedAssignment | undefined> {
  const { rows } = await sql<NamedAssignment>`${named} where ${inDemo} and a.id = ${id}`.execute(work.tx);
  return rows[0];
}
