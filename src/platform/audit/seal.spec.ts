import type pg from "pg";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { TestDatabase } from "../../../tests/support/database.ts";
import { freshDatabase } from "../../../tests/support/database.ts";
import type { World } from "../../../tests/support/world.ts";
import { foundAssociation } from "../../../tests/support/world.ts";
import type { Actor } from "../access/actor.ts";
import { recordEvent } from "./record-event.ts";
import { sealNewEvents, sealOf } from "./seal.ts";
import { verifyLog } from "./verify.ts";

// The sealer takes the events of all associations, so these tests want a database of their own.
let database: TestDatabase;
let world: World;
let actor: Actor;
beforeAll(async () => {
  database = await freshDatabase();
});
beforeEach(async () => {
  world = await foundAssociation({ database });
  actor = await world.actorAs("teamMember");
});

async function happen(count: number): Promise<void> {
  for (let n = 0; n < count; n += 1)
    await world.inZone(actor, (work) =>
      recordEvent(work, { event: "person.read", detail: { n, b: "x", a: null } }),
    );
}

const chain = async () => (await verifyLog(world.db)).find((one) => one.chain === world.associationId);

/** As somebody who owns the whole machine would: past every rule of the database. */
async function tamper(change: string, parameters: readonly unknown[]): Promise<void> {
  const client: pg.PoolClient = await world.admin.connect();
  try {
    await client.query("set session_replication_role = replica");
    await client.query(change, [...parameters]);
  } finally {
    await client.query("set session_replication_role = default");
    client.release();
  }
}
const third = "(select event_id from audit.seal where chain = $1::text and sequence = 3)";

describe("the chain of the log", () => {
  it("is whole after sealing, over several rounds", async () => {
    for (const count of [3, 1, 2]) {
      await happen(count);
      expect(await sealNewEvents(world.db)).toBe(count);
    }
    expect(await chain()).toEqual({ chain: world.associationId, sealed: 6, brokenAt: null });
    expect(await sealNewEvents(world.db)).toBe(0);
  });

  it.each([
    ["event", "update audit.event set event = 'person.forgotten' where id = "],
    ["user", "update audit.event set user_id = gen_random_uuid() where id = "],
    ["time", "update audit.event set at = at - interval '1 second' where id = "],
    ["detail", "update audit.event set detail = '{}' where id = "],
    ["row, removed", "delete from audit.event where id = "],
  ])("breaks first at a changed %s", async (_, change) => {
    await happen(5);
    await sealNewEvents(world.db);
    await tamper(change + third, [world.associationId]);
    expect(await chain()).toMatchObject({ sealed: 2, brokenAt: 3n });
  });

  it("breaks at a link that is removed together with its row", async () => {
    await happen(5);
    await sealNewEvents(world.db);
    await tamper(`delete from audit.event where id = ${third}`, [world.associationId]);
    await tamper("delete from audit.seal where chain = $1 and sequence = 3", [world.associationId]);
    expect(await chain()).toMatchObject({ sealed: 2, brokenAt: 4n });
  });

  it("breaks at the last row too, when it is removed", async () => {
    await happen(3);
    await sealNewEvents(world.db);
    await tamper(`delete from audit.event where id = ${third}`, [world.associationId]);
    expect(await chain()).toMatchObject({ sealed: 2, brokenAt: 3n });
  });

  it("cannot be mended by sealing anew from the changed row: the next link does not follow", async () => {
    await happen(4);
    await sealNewEvents(world.db);
    await tamper(`update audit.event set event = 'x.y' where id = ${third}`, [world.associationId]);
    await tamper("update audit.seal set hash = $2 where chain = $1 and sequence = 3", [
      world.associationId,
      sealOf(Buffer.alloc(32), { ...emptyRow, id: actor.userId }),
    ]);
    expect(await chain()).toMatchObject({ sealed: 2, brokenAt: 3n });
  });

  it("stays whole with several sealers at once", async () => {
    await happen(30);
    const rounds = Array.from({ length: 6 }, () => sealNewEvents(world.db));
    await Promise.all([...rounds, happen(10)]);
    while ((await sealNewEvents(world.db)) > 0);
    expect(await chain()).toEqual({ chain: world.associationId, sealed: 40, brokenAt: null });
  });
});

it("the seal does not depend on the order of an event's details", () => {
  const sealWith = (detail: object) => sealOf(Buffer.alloc(32), { ...emptyRow, detail });
  expect(sealWith({ a: 1, b: 2 })).toEqual(sealWith({ b: 2, a: 1 }));
  expect(sealWith({ a: 1, b: 2 })).not.toEqual(sealWith({ a: 1, b: 3 }));
});

const emptyRow = {
  ...{ id: "", association_id: null, at: "", user_id: null, assignment_id: null, duty: "", unit_id: null },
  ...{ event: "", person_id: null, subject_id: null, purpose: "", detail: {} },
};
