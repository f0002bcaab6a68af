import { beforeAll, describe, expect, it } from "vitest";
import type { ZoneRole } from "../../src/platform/db/zone-role.ts";
import { zoneRoles } from "../../src/platform/db/zone-role.ts";
import { asRole } from "./as-role.ts";
import type { TwoAssociations } from "./two-associations.ts";
import { twoAssociations } from "./two-associations.ts";

const permissionDenied = "42501";
const allRoles = Object.keys(zoneRoles) as ZoneRole[];
const outsideParty = allRoles.filter((role) => role !== "party");

/** What the association zone reads of the gate: suppressed figures, when they were counted, and its own receipts. */
const suppressed = ["published_year", "closed_year", "figures_state", "transfer_receipt"];

describe("what PostgreSQL refuses by permission alone", () => {
  let world: TwoAssociations;
  beforeAll(async () => {
    world = await twoAssociations();
  });
  const refusalOf = async (role: ZoneRole, statement: string) =>
    (await asRole(world.runtime, role, world.mine.actor, statement)).refused;
  const inSchema = (schema: string) => world.tables.filter((table) => table.schema === schema);

  it("is every table of the party zone to every role but its own", async () => {
    expect(inSchema("party").length).toBeGreaterThan(20);
    for (const { name, columns } of inSchema("party")) {
      const column = columns[0]?.name ?? "";
      for (const role of outsideParty) {
        const statements = [
          `select 1 from ${name}`,
          `insert into ${name} default values`,
          `update ${name} set ${column} = ${column}`,
          `delete from ${name}`,
        ];
        for (const statement of statements)
          expect(await refusalOf(role, statement), `${role}: ${statement}`).toBe(permissionDenied);
      }
    }
  });

  it("is every function of the party zone to every role but its own", async () => {
    const { rows } = await world.owner.query<{ name: string; allowed: string[] }>(
      `select p.oid::regprocedure::text as name, array(select r from unnest($1::text[]) r where has_function_privilege(r, p.oid, 'execute')) as allowed
       from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname = 'party' and p.prorettype <> 'trigger'::regtype`,
      [outsideParty.map((role) => zoneRoles[role])],
    );
    expect(rows.length).toBeGreaterThan(5);
    expect(rows.filter((row) => row.allowed.length > 0)).toEqual([]);
  });

  it("is the whole figures and the party views to the association zone: it reads what is suppressed", async () => {
    const { rows } = await world.owner.query<{ name: string }>(
      `select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where n.nspname = 'statistics' and c.relkind in ('r', 'v', 'm')
         and c.relname <> all ($1)`,
      [suppressed],
    );
    for (const role of ["association", "public"] as const) {
      for (const { name } of rows)
        expect(await refusalOf(role, `select 1 from ${name}`), `${role} on ${name}`).toBe(permissionDenied);
    }
  });

  it("is to change, remove or empty the audit log, to every role", async () => {
    for (const { name, columns } of inSchema("audit")) {
      const column = columns[0]?.name ?? "";
      for (const role of allRoles) {
        for (const statement of [
          `update ${name} set ${column} = ${column}`,
          `delete from ${name}`,
          `truncate ${name}`,
        ]) {
          expect(await refusalOf(role, statement), `${role}: ${statement}`).toBe(permissionDenied);
        }
      }
    }
  });

  it("is to write the log in another's name", async () => {
    const values = (user: string) =>
      `insert into audit.event (id, association_id, at, user_id, duty, event) values (gen_random_uuid(), '${world.mine.associationId}', now(), '${user}', 'director', 'person.read')`;
    for (const role of ["association", "party"] as const) {
      expect(await refusalOf(role, values(world.other.actor.userId)), role).toBe(permissionDenied);
      expect(await refusalOf(role, values(world.mine.actor.userId)), role).toBeNull();
    }
  });

  it("is accounts, sessions and sign-in to the zones", async () => {
    const closed = inSchema("platform").filter((table) => !["platform.job"].includes(table.name));
    for (const { name } of closed) {
      for (const role of ["association", "party", "public", "counter"] as const) {
        expect(await refusalOf(role, `select 1 from ${name}`), `${role} on ${name}`).toBe(permissionDenied);
      }
    }
  });

  it("is to become the owner, or to own anything", async () => {
    const { rows } = await world.owner.query<{ name: string }>("select quote_ident(current_user) as name");
    const owner = rows[0]?.name ?? "";
    for (const statement of [
      `set role ${owner}`,
      "create table association.mine (id int)",
      "create role mine",
    ]) {
      expect(await refusalOf("association", statement), statement).toBe(permissionDenied);
    }
  });
});
