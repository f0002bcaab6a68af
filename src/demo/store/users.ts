import type { Duty } from "../../platform/access/duty.ts";
import type { BareWork } from "../../platform/db/work.ts";

export interface NewUser {
  readonly email: string;
  readonly name: string;
  /** Name of the member; null for those employed by the association. */
  readonly employer: string | null;
}

export interface NewAssignment {
  readonly duty: Duty;
  readonly associationId: string | null;
  readonly unitId: string | null;
  readonly memberId: string | null;
  /** YYYY-MM-DD. */
  readonly validFrom: string;
}

/** Gives the id, or null where the address already has an account. */
export async function insertUser(work: BareWork, user: NewUser): Promise<string | null> {
  const inserted = await work.tx
    .insertInto("platform.user_account")
    .values({
      id: work.newId(),
      email: user.email,
      display_name: user.name,
      employer: user.employer ?? "",
      employed_by_association: user.employer === null,
      created_at: work.now.toString(),
    })
    .onConflict((conflict) => conflict.column("email").doNothing())
    .returning("id")
    .executeTakeFirst();
  return inserted?.id ?? null;
}

export async function insertAssignment(
  work: BareWork,
  userId: string,
  assignment: NewAssignment,
): Promise<void> {
  await work.tx
    .insertInto("platform.assignment")
    .values({
      id: work.newId(),
      user_id: userId,
      association_id: assignment.associationId,
      duty: assignment.duty,
      unit_id: assignment.unitId,
      member_id: assignment.memberId,
      valid_from: assignment.validFrom,
      created_at: work.now.toString(),
    })
    .execute();
}

/** The assignment of whoever works as the duty in the association, first come first; undefined where nobody does. */
export async function readHolder(
  work: BareWork,
  associationId: string,
  duty: Duty,
): Promise<string | undefined> {
  const row = await work.tx
    .selectFrom("platform.assignment")
    .select("id")
    .where("association_id", "=", associationId)
    .where("duty", "=", duty)
    .orderBy("created_at")
    .orderBy("id")
    .executeTakeFirst();
  return row?.id;
}

/** Every assignment in the association, in the order they were given. */
export async function readAssignmentIds(work: BareWork, associationId: string): Promise<readonly string[]> {
  const rows = await work.tx
    .selectFrom("platform.assignment")
    .select("id")
    .where("association_id", "=", associationId)
    .orderBy("created_at")
    .orderBy("id")
    .execute();
  return rows.map((row) => row.id);
}
