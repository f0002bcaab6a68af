import { sql } from "kysely";
import type { BareWork } from "../../../platform/db/work.ts";

/** A user and one assignment; everything of the assignment is null where none is chosen. */
export interface AssignmentRow {
  readonly user_id: string;
  readonly user_name: string;
  readonly user_active: boolean;
  readonly assignment_id: string | null;
  readonly duty: string | null;
  readonly association_id: string | null;
  readonly unit_id: string | null;
  readonly member_id: string | null;
  readonly valid_from: string | null;
  readonly valid_to: string | null;
  /** Every intervention and council of the association, for a registrar only. */
  readonly all_units: string[];
}

/** Everything about a session that each request needs: account, chosen assignment, association and unit. */
export interface SessionRow extends AssignmentRow {
  readonly csrf_token: string;
  readonly last_seen_at: string;
  readonly expires_at: string;
  readonly revoked_at: string | null;
  readonly association_name: string | null;
  readonly association_slug: string | null;
  readonly reference_date: string | null;
  readonly workplace: string | null;
}

const assignmentColumns = sql`u.id as user_id, u.display_name as user_name, u.active as user_active,
  a.id as assignment_id, a.duty, a.association_id, a.unit_id, a.member_id, a.valid_from, a.valid_to,
  case when a.duty = 'registrar'
    then array(select w.id from platform.workplaces_of(a.association_id) w where w.kind <> 'member')
    else '{}'::uuid[] end as all_units`;

export async function readSessionRow(work: BareWork, tokenHash: Uint8Array): Promise<SessionRow | undefined> {
  const { rows } =
    await sql<SessionRow>`select * from platform.session_facts(${Buffer.from(tokenHash)})`.execute(work.tx);
  return rows[0];
}

export async function readAssignmentRow(
  work: BareWork,
  assignmentId: string,
): Promise<AssignmentRow | undefined> {
  const { rows } = await sql<AssignmentRow>`
    select ${assignmentColumns} from platform.assignment a
    join platform.user_account u on u.id = a.user_id where a.id = ${assignmentId}`.execute(work.tx);
  return rows[0];
}

export async function noteSeen(work: BareWork, tokenHash: Uint8Array): Promise<void> {
  await work.tx
    .updateTable("platform.session")
    .set({ last_seen_at: work.now.toString() })
    .where("token_hash", "=", Buffer.from(tokenHash))
    .where("last_seen_at", "<", work.now.toString())
    .execute();
}
