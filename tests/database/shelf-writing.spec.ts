import { beforeAll, describe, expect, it } from "vitest";
import type { ZoneRole } from "../../src/platform/db/zone-role.ts";
import { zoneRoles } from "../../src/platform/db/zone-role.ts";
import { publishSample, sampleContent } from "../support/catalogue.ts";
import { runtimePool } from "../support/runtime-pool.ts";
import type { World } from "../support/world.ts";
import { foundAssociation } from "../support/world.ts";
import { asRole } from "./as-role.ts";

const permissionDenied = "42501";
const nobodysId = "00000000-0000-0000-0000-000000000000";
const roles = Object.keys(zoneRoles) as ZoneRole[];

describe("what is written on the public shelf", () => {
  let mine: World;
  let other: World;
  let [myEntry, theirEntry, theirCommon] = ["", "", ""];
  beforeAll(async () => {
    [mine, other] = [await foundAssociation(), await foundAssociation()];
    const publish = async (world: World) =>
      publishSample(world, await world.actorAs("catalogueEditor"), sampleContent("Prov"), "prov");
    [myEntry, theirEntry] = [await publish(mine), await publish(other)];
    const { rows } = await mine.admin.query<{ id: string }>(
      `with common as (insert into catalogue.common (id, slug, name, association_id, created_at)
         values (gen_random_uuid(), $1, 'Gemensam', $2, now()) returning id),
       member as (insert into catalogue.common_member select id, $3::uuid, now() from common)
       select id from common`,
      [`gemensam-${other.slug}`, other.associationId, mine.associationId],
    );
    theirCommon = rows[0]?.id ?? "";
    await mine.admin.query(
      `insert into catalogue.synonym values ($1, gen_random_uuid(), 'sv', 'prov', 'prov', '{stöd}', now(), gen_random_uuid())`,
      [other.associationId],
    );
    await mine.admin.query(
      `insert into catalogue.use_count (scope, week, kind, count)
       values ($1, '2018-03-05', 'view', 1), ($2, '2018-03-05', 'view', 1)`,
      [mine.associationId, other.associationId],
    );
  });
  const run = async (role: ZoneRole, sql: string, world = mine) =>
    asRole(await runtimePool(mine.admin), role, await world.actorAs("catalogueEditor"), sql);
  /** How many rows a statement touched, or the code it was refused with. */
  const touched = async (role: ZoneRole, statement: string, world = mine) => {
    const { rows, refused } = await run(
      role,
      `with t as (${statement} returning 1) select count(*)::int as n from t`,
      world,
    );
    return refused ?? rows[0]?.n;
  };

  it("is neither taken over from another association nor given to it, in any table", async () => {
    const { rows } = await mine.admin.query<{ name: string }>(
      `select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
       join pg_attribute a on a.attrelid = c.oid and a.attname = 'association_id'
       where n.nspname = 'catalogue' and c.relkind = 'r' order by 1`,
    );
    expect(rows.length).toBeGreaterThan(8);
    for (const { name } of rows) {
      const take = `update ${name} set association_id = '${mine.associationId}' where association_id = '${other.associationId}'`;
      const give = `update ${name} set association_id = '${other.associationId}' where association_id = '${mine.associationId}'`;
      expect([0, permissionDenied], `${name} taken`).toContain(await touched("association", take));
      expect([0, permissionDenied], `${name} given`).toContain(await touched("association", give));
      for (const role of roles.filter((one) => one !== "association")) {
        const change = `update ${name} set association_id = association_id`;
        expect(await touched(role, change), `${role} changes ${name}`).toBe(permissionDenied);
        expect(
          (await run(role, `insert into ${name} default values`)).refused,
          `${role} adds to ${name}`,
        ).toBe(permissionDenied);
      }
    }
  });

  it("is a yes to an offer from the owner alone, and of what was asked", async () => {
    const asks = (state: string, from = mine, owner = other, entry = theirEntry) =>
      `insert into catalogue.offer (association_id, owner_id, entry_id, municipalities, state, asked_at)
       values ('${from.associationId}', '${owner.associationId}', '${entry}', '{0136}', '${state}', now())`;
    expect(await touched("association", asks("accepted"))).toBe(permissionDenied);
    expect(await touched("association", asks("asked", other, mine, myEntry))).toBe(permissionDenied);
    expect(await touched("association", asks("asked"))).toBe(1);
    await mine.admin.query(asks("asked"));
    const yes = `update catalogue.offer set state = 'accepted' where owner_id = '${other.associationId}'`;
    expect(await touched("association", yes)).toBe(0);
    expect(await touched("association", yes, other)).toBe(1);
    const widened = "update catalogue.offer set municipalities = '{0180}'";
    for (const world of [mine, other])
      expect(await touched("association", widened, world)).toBe(permissionDenied);
    expect(await touched("association", "delete from catalogue.offer", other)).toBe(0);
  });

  it("is a common catalogue by whoever keeps it, and each joins and leaves for itself", async () => {
    const of = `where id = '${theirCommon}'`;
    expect(await touched("association", `update catalogue.common set name = 'Vår' ${of}`)).toBe(0);
    expect(await touched("association", `delete from catalogue.common ${of}`)).toBe(0);
    const throwOut = `delete from catalogue.common_member where association_id = '${mine.associationId}'`;
    expect(await touched("association", throwOut, other)).toBe(0);
    const drawIn = `insert into catalogue.common_member values ('${theirCommon}', '${mine.associationId}', now())`;
    expect(await touched("association", drawIn, other)).toBe(permissionDenied);
  });

  it("is words that are only added to, each with the few numbers that its spelling gives", async () => {
    for (const statement of [
      "update catalogue.search_word set word = 'x'",
      "delete from catalogue.search_word",
    ])
      for (const role of roles)
        expect(await touched(role, statement), `${role}: ${statement}`).toBe(permissionDenied);
    const learn = (count: number) =>
      touched(
        "association",
        `insert into catalogue.search_word (key, word, deletions)
         select 'zzzprov${count}', 'zzzprov', array_agg(n) from generate_series(1, ${count}) n`,
      );
    expect(await learn(37)).toBe(1);
    expect(await learn(41)).toBe("23514");
  });

  it("is codes of filters on one line, so that nobody moves what is read after them", async () => {
    const moved = `update catalogue.search_shard set codes = codes || e'\\nx' where association_id = '${mine.associationId}'`;
    expect(await touched("association", moved)).toBe("23514");
  });

  it("is counts by the system alone; an association reads its own and the nation's", async () => {
    for (const table of ["use_count", "missed_search"])
      for (const role of roles) {
        const { rows, refused } = await run(
          role,
          `select count(*) filter (where scope not in ('${mine.associationId}', '${nobodysId}'))::int as others from catalogue.${table}`,
        );
        if (role === "association") expect(rows).toEqual([{ others: 0 }]);
        else if (role !== "system") expect(refused, `${role} reads ${table}`).toBe(permissionDenied);
        if (role !== "system")
          expect(await touched(role, `update catalogue.${table} set count = 1`), role).toBe(permissionDenied);
      }
  });

  it("is verified and filled by the owner's own hand: another's entry is not found", async () => {
    const verify = `select catalogue.mark_verified('${other.associationId}', '${theirEntry}', 'editor') as done`;
    expect((await run("association", verify)).rows).toEqual([{ done: false }]);
    for (const role of roles.filter((one) => one !== "association"))
      expect((await run(role, verify)).refused, role).toBe(permissionDenied);
    const log = `select catalogue.log_host('${mine.associationId}', '${myEntry}', 'catalogueEntry.verify')`;
    for (const role of roles) expect((await run(role, log)).refused, role).toBe(permissionDenied);
  });
});

describe("what an association keeps of its catalogue to itself", () => {
  type Held = { readonly name: string; readonly role: string; readonly right: string };
  it("is open to strangers, teams and the daily chores only so far as each needs", async () => {
    const { admin } = await foundAssociation();
    const { rows } = await admin.query<Held>(
      `select c.relname || coalesce('.' || nullif(string_agg(a.attname, ' ' order by a.attname), ''), '') as name, r.role, p.right
       from pg_class c join pg_namespace n on n.oid = c.relnamespace
       cross join unnest($1::text[]) r (role) cross join unnest(array['SELECT', 'INSERT', 'UPDATE', 'REFERENCES']) p ("right")
       join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and has_column_privilege('samordna_' || r.role, c.oid, a.attnum, p.right)
       where n.nspname = 'association' and c.relname like 'catalogue%' and c.relkind = 'r'
       group by c.relname, r.role, p.right`,
      [["public", "party", "counter"]],
    );
    const held = rows.map(({ name, role, right }) => `${role} ${right} ${name}`).sort();
    expect(held).toEqual([
      "party INSERT catalogue_proposal.association_id base content entry_id id made_at made_by message sender_role source",
      "party SELECT catalogue_entry.association_id draft free_places id intervention_id name paused places places_on removed_at revision slug verified_by verified_on waiting_weeks",
      "party SELECT catalogue_proposal.answer association_id decided_at entry_id id made_at made_by message sender_role source state",
      "party SELECT catalogue_settings.association_id grace_days remind_days_before verify_months",
      "public INSERT catalogue_suggestion.association_id entry_id id language received_at text",
    ]);
    const system = await admin.query<{ name: string }>(
      `select c.relname || '.' || a.attname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
       join pg_attribute a on a.attrelid = c.oid and a.attnum > 0
       where n.nspname = 'association' and c.relname like 'catalogue%' and c.relkind = 'r'
         and a.attname in ('draft', 'content', 'base', 'token_hash', 'about', 'message', 'text', 'patch')
         and has_column_privilege('samordna_system', c.oid, a.attnum, 'SELECT')`,
    );
    expect(system.rows).toEqual([]);
  });
});
