import { sql } from "kysely";
import type { BareWork } from "../../../platform/db/work.ts";

const ending = "drift.invalid";

/** The assignment of the association's operator account; made with the account where it is missing. Null without members. */
export async function keepOperator(work: BareWork, associationId: string): Promise<string | null> {
  const known = await readOperator(work, associationId);
  if (known !== undefined) return known;
  const employer = await readEmployer(work, associationId);
  if (employer === undefined) return null;
  await insertOperator(work, associationId, employer);
  return (await readOperator(work, associationId)) ?? null;
}

async function readOperator(work: BareWork, associationId: string): Promise<string | undefined> {
  const row = await work.tx
    .selectFrom("platform.assignment as a")
    .innerJoin("platform.user_account as u", "u.id", "a.user_id")
    .select("a.id")
    .where("a.association_id", "=", associationId)
    .where("u.email", "=", addressFor(associationId))
    .executeTakeFirst();
  return row?.id;
}

/** Whoever works in the party zone is employed by a member. */
async function readEmployer(
  work: BareWork,
  associationId: string,
): Promise<{ id: string; name: string } | undefined> {
  const { rows } = await sql<{ id: string; name: string }>`
    select id, name from platform.workplaces_of(${associationId}::uuid) where kind = 'member' order by name limit 1`.execute(
    work.tx,
  );
  return rows[0];
}

/** Nobody signs in as it: the account is not active, has no password, and its address can receive nothing. */
async function insertOperator(
  work: BareWork,
  associationId: string,
  employer: { readonly id: string; readonly name: string },
): Promise<void> {
  const now = work.now.toString();
  const user = await work.tx
    .insertInto("platform.user_account")
    .values({
      id: work.newId(),
      email: addressFor(associationId),
      display_name: "Driftåtkomst",
      employer: employer.name,
      active: false,
      created_at: now,
    })
    .onConflict((conflict) => conflict.column("email").doNothing())
    .returning("id")
    .executeTakeFirst();
  if (user === undefined) return;
  await work.tx
    .insertInto("platform.assignment")
    .values({
      id: work.newId(),
      user_id: user.id,
      association_id: associationId,
      duty: "registrar",
      member_id: employer.id,
      valid_from: work.today.toString(),
      created_at: now,
    })
    .execute();
}

function addressFor(associationId: string): string {
  return `${associationId}@${ending}`;
}
