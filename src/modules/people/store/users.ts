import { sql } from "kysely";
import type { BareWork } from "../../../platform/db/work.ts";

export interface User {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly employer: string;
  readonly employedByAssociation: boolean;
  readonly active: boolean;
  readonly hasPassword: boolean;
  readonly createdAt: string;
}

const columns = sql<User>`u.id, u.email, u.display_name as name, u.employer,
  u.employed_by_association as "employedByAssociation", u.active,
  u.password_hash is not null as "hasPassword", u.created_at as "createdAt"`;

export interface UserFilter {
  /** Part of a name or an address. */
  readonly text: string;
  readonly active: boolean;
}

export interface UserPage {
  readonly users: readonly (User & { readonly duties: readonly string[] })[];
  readonly total: number;
}

export async function findUsers(
  work: BareWork,
  filter: UserFilter,
  page: number,
  size: number,
): Promise<UserPage> {
  const part = `%${filter.text.replaceAll(/[\\%_]/g, "\\$&")}%`;
  const today = work.today.toString();
  const { rows } = await sql<User & { duties: string[]; total: bigint }>`
    select ${columns}, count(*) over () as total,
      array(select distinct a.duty from platform.assignment a where a.user_id = u.id
        and a.valid_from <= ${today}::date and (a.valid_to is null or a.valid_to >= ${today}::date)) as duties
    from platform.user_account u
    where u.active = ${filter.active} and (u.display_name ilike ${part} or u.email ilike ${part} or u.employer ilike ${part})
    order by u.display_name collate platform.swedish, u.id
    limit ${size} offset ${(page - 1) * size}`.execute(work.tx);
  return { users: rows, total: Number(rows[0]?.total ?? 0n) };
}

/** With `lock` nobody else gives or ends assignments of the user until the transaction ends. */
export async function userById(work: BareWork, id: string, lock = false): Promise<User | undefined> {
  const { rows } = await sql<User>`select ${columns} from platform.user_account u where u.id = ${id}
    ${lock ? sql`for update` : sql``}`.execute(work.tx);
  return rows[0];
}

/** False where the address is taken. */
export async function insertUser(
  work: BareWork,
  user: Omit<User, "active" | "hasPassword" | "createdAt">,
): Promise<boolean> {
  const result = await work.tx
    .insertInto("platform.user_account")
    .values({
      id: user.id,
      email: user.email,
      display_name: user.name,
      employer: user.employer,
      employed_by_association: user.employedByAssociation,
      created_at: work.now.toString(),
    })
    .onConflict((conflict) => conflict.column("email").doNothing())
    .executeTakeFirst();
  return (result.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

export async function setActive(work: BareWork, userId: string, active: boolean): Promise<void> {
  await work.tx.updateTable("platform.user_account").set({ active }).where("id", "=", userId).execute();
}
