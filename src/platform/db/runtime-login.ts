import { createHmac } from "node:crypto";
import type pg from "pg";
import { groupRoles } from "./zone-role.ts";

/**
 * Gives the login that serves requests: it owns nothing, inherits nothing, and can only take one zone's role at a time.
 * Its password is derived from the installation's key, so that nothing more has to be kept secret.
 */
export async function ensureRuntimeLogin(
  owner: pg.Pool,
  secret: Uint8Array,
): Promise<{ user: string; password: string }> {
  const { rows } = await owner.query<{ database: string }>("select current_database() as database");
  const database = rows[0]?.database ?? "";
  const user = `samordna_runtime_${database}`.slice(0, 63);
  const password = createHmac("sha256", secret).update(`runtime login of ${database}`).digest("hex");
  const name = `"${user.replaceAll('"', '""')}"`;
  const { rowCount } = await owner.query("select 1 from pg_roles where rolname = $1", [user]);
  const verb = rowCount ? "alter" : "create";
  await owner.query(
    `${verb} role ${name} login noinherit nosuperuser nobypassrls nocreaterole nocreatedb password '${password}'`,
  );
  await owner.query(`grant ${groupRoles.join(", ")} to ${name}`);
  await owner.query(`grant connect, temporary on database "${database.replaceAll('"', '""')}" to ${name}`);
  await owner.query(`grant temporary on database "${database.replaceAll('"', '""')}" to samordna_party`);
  return { user, password };
}
