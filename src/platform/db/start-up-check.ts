import type pg from "pg";
import { groupRoles } from "./zone-role.ts";

/** A pool or one connection of the database's owner. */
type Owner = Pick<pg.ClientBase, "query">;

const ownSchemas = ["platform", "association", "party", "statistics", "audit", "catalogue", "migration"];

/** What would open a hole in the walls, in English for the log; an empty list means that the database may be served from. */
export async function findHolesInTheWall(owner: Owner): Promise<string[]> {
  const checks = [unprotectedTables, policyless, ownedByRuntime, strongRoles, openParty, membersOfEachOther];
  const holes: string[] = [];
  for (const check of checks) holes.push(...(await check(owner)));
  return holes;
}

async function namesOf(owner: Owner, sql: string, parameters: unknown[]): Promise<string[]> {
  const { rows } = await owner.query<{ name: string }>(sql, parameters);
  return rows.map((row) => row.name);
}

async function unprotectedTables(owner: Owner): Promise<string[]> {
  const names = await namesOf(
    owner,
    `select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind in ('r', 'p') and n.nspname = any ($1) and not c.relrowsecurity`,
    [ownSchemas],
  );
  return names.map((name) => `table ${name} has no row-level security`);
}

async function policyless(owner: Owner): Promise<string[]> {
  const names = await namesOf(
    owner,
    `select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind in ('r', 'p') and n.nspname = any ($1) and n.nspname <> 'migration'
       and not exists (select 1 from pg_policy p where p.polrelid = c.oid)`,
    [ownSchemas],
  );
  return names.map((name) => `table ${name} has no policy`);
}

async function ownedByRuntime(owner: Owner): Promise<string[]> {
  const names = await namesOf(
    owner,
    `select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     join pg_roles r on r.oid = c.relowner
     where n.nspname = any ($1) and (r.rolname = any ($2) or r.rolname like 'samordna\\_runtime\\_%')`,
    [ownSchemas, groupRoles],
  );
  return names.map((name) => `${name} is owned by a runtime role`);
}

async function strongRoles(owner: Owner): Promise<string[]> {
  const names = await namesOf(
    owner,
    "select rolname as name from pg_roles where rolname = any ($1) and (rolsuper or rolbypassrls)",
    [groupRoles],
  );
  return names.map((name) => `role ${name} passes by row-level security`);
}

async function openParty(owner: Owner): Promise<string[]> {
  const names = await namesOf(
    owner,
    `select r as name from unnest($1::text[]) r where r not in ('samordna_party') and has_schema_privilege(r, 'party', 'usage')`,
    [groupRoles],
  );
  return names.map((name) => `role ${name} reaches the party zone`);
}

/** A role that may take another's place reaches what the other reaches, inherited or not. */
async function membersOfEachOther(owner: Owner): Promise<string[]> {
  const names = await namesOf(
    owner,
    `select m.rolname || ' to ' || g.rolname as name from pg_auth_members am
     join pg_roles m on m.oid = am.member join pg_roles g on g.oid = am.roleid where m.rolname = any ($1)`,
    [groupRoles],
  );
  return names.map((name) => `a zone's role may take another's place: ${name}`);
}
