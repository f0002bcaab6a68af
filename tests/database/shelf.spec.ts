import { beforeAll, describe, expect, it } from "vitest";
import type { ZoneRole } from "../../src/platform/db/zone-role.ts";
import { zoneRoles } from "../../src/platform/db/zone-role.ts";
import { publishSample, sampleContent } from "../support/catalogue.ts";
import { runtimePool } from "../support/runtime-pool.ts";
import type { World } from "../support/world.ts";
import { foundAssociation } from "../support/world.ts";
import { asRole } from "./as-role.ts";

const permissionDenied = "42501";
const roles = Object.keys(zoneRoles) as ZoneRole[];

describe("the public shelf", () => {
  let mine: World;
  let other: World;
  let tables: { name: string; owned: boolean }[];
  beforeAll(async () => {
    [mine, other] = [await foundAssociation(), await foundAssociation()];
    for (const world of [mine, other])
      await publishSample(world, await world.actorAs("catalogueEditor"), sampleContent("Prov"), "prov");
    const { rows } = await mine.admin.query<{ name: string; owned: boolean }>(
      `select n.nspname || '.' || c.relname as name, exists (select 1 from pg_attribute a
         where a.attrelid = c.oid and a.attname = 'association_id') as owned
       from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'catalogue' and c.relkind = 'r'`,
    );
    tables = rows;
  });
  const run = async (role: ZoneRole, sql: string) =>
    asRole(await runtimePool(mine.admin), role, await mine.actorAs("catalogueEditor"), sql);

  it("has tables, all behind row security", async () => {
    expect(tables.length).toBeGreaterThan(5);
    const { rows } = await mine.admin.query(
      `select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where n.nspname = 'catalogue' and c.relkind = 'r' and not c.relrowsecurity`,
    );
    expect(rows).toEqual([]);
  });

  it("is written by the owning association alone: no other role, no other association's rows", async () => {
    for (const { name, owned } of tables) {
      for (const role of roles) {
        const theirs = owned ? `where association_id = '${other.associationId}'` : "";
        const { rows, refused } = await run(
          role,
          `with gone as (delete from ${name} ${theirs} returning 1) select count(*)::int as n from gone`,
        );
        expect(refused ?? rows[0]?.n, `${role} deletes from ${name}`).toSatisfy(
          (seen) =>
            seen === permissionDenied ||
            (owned && role === "association" && seen === 0) ||
            // Words that few have searched for are the system's to forget.
            (name === "catalogue.missed_search" && role === "system"),
        );
      }
    }
  });

  it("lets nobody put an entry there in another association's name", async () => {
    const copy = `insert into catalogue.removed (association_id, entry_id, slug, name, municipalities, kinds, target_groups, removed_at)
      values ('${other.associationId}', gen_random_uuid(), 'inlagd', 'Inlagd', '{}', '{}', '{}', now())`;
    for (const role of roles) expect((await run(role, copy)).refused, role).toBe(permissionDenied);
  });

  it("is all that a stranger reads: no draft, no edition, no settings", async () => {
    for (const table of ["catalogue_entry", "catalogue_edition", "catalogue_settings"]) {
      const { refused } = await run("public", `select 1 from association.${table}`);
      expect(refused, table).toBe(permissionDenied);
    }
    const { rows } = await run("public", `select count(*)::int as n from catalogue.published`);
    expect(rows[0]?.n).toBeGreaterThanOrEqual(2);
  });
});
