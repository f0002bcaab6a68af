import { describe, expect, it } from "vitest";
import { zoneRoles } from "../../src/platform/db/zone-role.ts";
import { testDatabase } from "../support/database.ts";

const ourSchemas = [
  ...["platform", "association", "party", "statistics", "audit", "catalogue", "migration", "public"],
];

async function ask<T extends object>(sql: string, parameters: unknown[] = [ourSchemas]): Promise<T[]> {
  const { admin } = await testDatabase();
  return (await admin.query<T>(sql, parameters)).rows;
}

describe("every function of ours", () => {
  it("that runs as the owner looks names up in one fixed place, the caller's temporary ones last", async () => {
    const found = await ask<{ name: string; config: string[] | null }>(
      `select p.oid::regprocedure::text as name, p.proconfig as config from pg_proc p join pg_namespace n on n.oid = p.pronamespace
       where p.prosecdef and n.nspname = any ($1)`,
    );
    expect(found.length).toBeGreaterThan(15);
    for (const { name, config } of found) expect(config, name).toEqual(["search_path=pg_catalog, pg_temp"]);
  });

  it("may be run by nobody but its owner and the zones' roles that it is granted to by name", async () => {
    const open = await ask<{ name: string; grantee: string }>(
      `select p.oid::regprocedure::text as name, coalesce(r.rolname, 'public') as grantee
       from pg_proc p join pg_namespace n on n.oid = p.pronamespace
       cross join lateral aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a
       left join pg_roles r on r.oid = a.grantee
       where n.nspname = any ($1) and a.grantee <> p.proowner and coalesce(r.rolname, 'public') <> all ($2)`,
      [ourSchemas, Object.values(zoneRoles)],
    );
    expect(open).toEqual([]);
  });

  it("that runs as the owner may be run by the party zone only in its own schema, and by the others only in theirs", async () => {
    const granted = await ask<{ schema: string; grantee: string }>(
      `select distinct n.nspname as schema, r.rolname as grantee from pg_proc p join pg_namespace n on n.oid = p.pronamespace
       cross join lateral aclexplode(p.proacl) a join pg_roles r on r.oid = a.grantee
       where p.prosecdef and n.nspname = any ($1) and a.grantee <> p.proowner order by 1, 2`,
    );
    expect(granted.map(({ schema, grantee }) => `${grantee} in ${schema}`)).toEqual([
      "samordna_public in catalogue",
      "samordna_party in party",
      "samordna_system in platform",
      "samordna_association in statistics",
      "samordna_counter in statistics",
      "samordna_system in statistics",
    ]);
  });

  it("that is made from now on is nobody's to run until it is granted", async () => {
    const { admin } = await testDatabase();
    const client = await admin.connect();
    try {
      await client.query("begin");
      await client.query("create function platform.tried() returns int language sql as 'select 1'");
      const { rows } = await client.query<{ open: boolean }>(
        "select has_function_privilege('samordna_public', 'platform.tried()', 'execute') as open",
      );
      expect(rows).toEqual([{ open: false }]);
    } finally {
      await client.query("rollback");
      client.release();
    }
  });
});
