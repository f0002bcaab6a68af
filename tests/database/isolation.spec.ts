import type pg from "pg";
import { beforeAll, describe, expect, it } from "vitest";
import { findHolesInTheWall } from "../../src/platform/db/start-up-check.ts";
import type { ZoneRole } from "../../src/platform/db/zone-role.ts";
import { zoneRoles } from "../../src/platform/db/zone-role.ts";
import { asRole } from "./as-role.ts";
import type { Reference, Table } from "./catalogue.ts";
import type { TwoAssociations } from "./two-associations.ts";
import { twoAssociations } from "./two-associations.ts";

const permissionDenied = "42501";
const foreignKeyViolation = "23503";
/** Put there by the zones, read by the owner alone. */
const writtenOnly = "party.outbox";
const allRoles = Object.keys(zoneRoles) as ZoneRole[];

/** Sign-in and operation look over all associations; the system role sees no content of the zones. */
const openToSystem = (table: string) => /^(platform|audit)\./.test(table);

describe("the walls between associations and zones", () => {
  let world: TwoAssociations;
  beforeAll(async () => {
    world = await twoAssociations();
  });
  const tenantTables = () => world.tables.filter((table) => table.tenant);
  const ownRows = (table: string) =>
    `select count(*)::int as n from ${table} where association_id = '${world.mine.associationId}'`;

  it("stand in every table", async () => {
    expect(await findHolesInTheWall(world.owner)).toEqual([]);
  });

  it("have a row to hide on both sides in every table", async () => {
    for (const { name } of tenantTables()) {
      for (const side of [world.mine, world.other]) {
        const { rowCount } = await world.owner.query(`select 1 from ${name} where association_id = $1`, [
          side.associationId,
        ]);
        expect(rowCount, name).toBeGreaterThan(0);
      }
    }
  });

  it("show an association's own rows to at least one role, so that the tests below hide something", async () => {
    for (const { name } of tenantTables().filter((table) => table.name !== writtenOnly)) {
      const seen = await Promise.all(
        allRoles.map((role) => asRole(world.runtime, role, world.mine.actor, ownRows(name))),
      );
      expect(Math.max(...seen.map((answer) => Number(answer.rows[0]?.n ?? 0))), name).toBeGreaterThan(0);
    }
  });

  it("hide every row from another association, even for someone who claims its units and user", async () => {
    const intruder = { ...world.mine.actor, associationId: world.other.associationId };
    for (const { name } of tenantTables()) {
      for (const role of allRoles.filter((one) => one !== "system" || !openToSystem(name))) {
        const { rows, refused } = await asRole(world.runtime, role, intruder, ownRows(name));
        expect(refused ?? rows[0]?.n, `${role} on ${name}`).toSatisfy(
          (seen) => seen === 0 || seen === permissionDenied,
        );
      }
    }
  });

  it("hide every row from someone who has not said for which association", async () => {
    for (const { name } of tenantTables()) {
      for (const role of allRoles.filter((one) => one !== "system" || !openToSystem(name))) {
        const { rows, refused } = await asRole(
          world.runtime,
          role,
          null,
          `select count(*)::int as n from ${name}`,
        );
        expect(refused ?? rows[0]?.n, `${role} on ${name}`).toSatisfy(
          (seen) => seen === 0 || seen === permissionDenied,
        );
      }
    }
  });

  it("let nobody move a row into another association", async () => {
    const intruder = { ...world.mine.actor, associationId: world.other.associationId };
    const { mine, other } = world;
    for (const { name } of tenantTables()) {
      const move = `with moved as (update ${name} set association_id = '${mine.associationId}'
        where association_id = '${other.associationId}' returning 1) select count(*)::int as n from moved`;
      for (const role of allRoles.filter((one) => one !== "system" || !openToSystem(name))) {
        const { rows, refused } = await asRole(world.runtime, role, intruder, move);
        expect(refused ?? rows[0]?.n, `${role} on ${name}`).toSatisfy(
          (seen) => seen === 0 || seen === permissionDenied,
        );
      }
    }
  });

  it("refuse every reference from one association to another", async () => {
    for (const table of tenantTables()) {
      for (const reference of table.references.filter((one) => isTenant(one.to))) {
        const place = `${table.name} to ${reference.to}`;
        expect(reference.columns, `${place} does not name the association`).toContain("association_id");
        expect(await pointAcross(table, reference), place).toBe(foreignKeyViolation);
      }
    }
  });

  const isTenant = (name: string) => world.tables.some((table) => table.name === name && table.tenant);

  /** Points a row of mine at a row of the other's, as the owner, whom only the key itself can stop. */
  async function pointAcross(table: Table, { to, columns, toColumns }: Reference): Promise<string> {
    const ids = columns.flatMap((column, i) =>
      isId(table, column) ? [[column, toColumns[i] ?? ""] as const] : [],
    );
    // A key without an id of its own, such as a year, is the same on both sides: it cannot point across.
    if (ids.length === 0) return foreignKeyViolation;
    const others = `from ${to} where association_id = '${world.other.associationId}'`;
    const sets = ids.map(
      ([column, key]) => `${column} = (select ${key} ${others} and ${key} is not null limit 1)`,
    );
    return refusalOf(
      world.owner,
      `update ${table.name} set ${sets.join(", ")} where association_id = '${world.mine.associationId}'`,
    );
  }
});

function isId(table: Table, column: string): boolean {
  return (
    column !== "association_id" && table.columns.some((one) => one.name === column && one.type === "uuid")
  );
}

async function refusalOf(owner: pg.Pool, statement: string): Promise<string> {
  const client = await owner.connect();
  try {
    await client.query("begin");
    const { rowCount } = await client.query(statement);
    return `accepted for ${rowCount} rows`;
  } catch (error) {
    return error instanceof Error && "code" in error ? String(error.code) : String(error);
  } finally {
    await client.query("rollback");
    client.release();
  }
}
