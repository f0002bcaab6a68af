import { sql } from "kysely";
import type { Work } from "../../../platform/db/work.ts";

/** Names who may see a protected person. The database refuses where the caller may not name. */
export async function nameForProtected(work: Work, personId: string, userId: string): Promise<void> {
  await sql`select party.name_for_protected(${personId}::uuid, ${userId}::uuid, ${work.now.toString()}::timestamptz)`.execute(
    work.tx,
  );
}

/** Takes identity away for good, in every team, and names the caller. */
export async function protectPerson(work: Work, personId: string): Promise<void> {
  await sql`select party.protect_person(${personId}::uuid)`.execute(work.tx);
}

export type ProtectedInUnit = { readonly personId: string; readonly unitId: string; readonly named: number };

/** The protected persons of the units the caller leads: how many users are named for each, and nothing more. */
export async function protectedInMyUnits(work: Work): Promise<readonly ProtectedInUnit[]> {
  const { rows } = await sql<{ person_id: string; unit_id: string; named: bigint }>`
    select person_id, unit_id, named from party.protected_in_my_units() order by named, person_id`.execute(
    work.tx,
  );
  return rows.map((row) => ({ personId: row.person_id, unitId: row.unit_id, named: Number(row.named) }));
}

/** False too where the caller does not see the person. */
export async function isProtected(work: Work, personId: string): Promise<boolean> {
  const row = await work.tx
    .selectFrom("party.person")
    .select("protected_identity as yes")
    .where("id", "=", personId)
    .executeTakeFirst();
  return row?.yes ?? false;
}

/** Who is named to see a protected person that the caller itself is named for. */
export async function namedUsers(work: Work, personId: string): Promise<readonly string[]> {
  const rows = await work.tx
    .selectFrom("party.protected_access")
    .select("user_id as userId")
    .where("person_id", "=", personId)
    .execute();
  return rows.map(({ userId }) => userId);
}
