import { CompiledQuery } from "kysely";
import { Temporal } from "temporal-polyfill";
import { beforeAll, describe, expect, it } from "vitest";
import { runtimePool } from "../../../tests/support/runtime-pool.ts";
import type { World } from "../../../tests/support/world.ts";
import { foundAssociation } from "../../../tests/support/world.ts";
import type { Actor } from "../access/actor.ts";
import { recordEvent } from "../audit/record-event.ts";
import type { Database } from "./database.ts";
import { createDatabase } from "./database.ts";
import { openingStatement } from "./opening-statement.ts";
import type { Connection } from "./pool.ts";
import { createPool } from "./pool.ts";
import type { BareWork } from "./work.ts";

describe("one transaction as one zone", () => {
  let world: World;
  let actor: Actor;
  beforeAll(async () => {
    world = await foundAssociation();
    actor = await world.actorAs("teamMember");
  });

  const events = async (event: string) => {
    const { rowCount } = await world.admin.query("select 1 from audit.event where event = $1", [event]);
    return rowCount;
  };

  it("is kept when the task gives a value", async () => {
    await world.inZone(actor, (work) => recordEvent(work, { event: "test.kept" }));
    expect(await events("test.kept")).toBe(1);
  });

  it("is rolled back when the task gives a refusal, which comes back as it was", async () => {
    const given = await world.inZone(actor, async (work) => {
      await recordEvent(work, { event: "test.refused" });
      return { ok: false as const, refusal: { code: "no" } };
    });
    expect(given).toEqual({ ok: false, refusal: { code: "no" } });
    expect(await events("test.refused")).toBe(0);
  });

  it("is rolled back when the task throws, and the exception comes out as it was", async () => {
    const thrown = new Error("boom");
    const attempt = world.inZone(actor, async (work) => {
      await recordEvent(work, { event: "test.thrown" });
      throw thrown;
    });
    await expect(attempt).rejects.toBe(thrown);
    expect(await events("test.thrown")).toBe(0);
  });

  it("is rolled back when a statement in it failed, even if the task goes on", async () => {
    const attempt = world.inZone(actor, async (work) => {
      await recordEvent(work, { event: "test.went-on" });
      await work.tx.executeQuery(CompiledQuery.raw("select 1 / 0")).catch(() => undefined);
      return "as if nothing";
    });
    await attempt.catch(() => undefined);
    expect(await events("test.went-on")).toBe(0);
  });

  it("says so when it could not be kept: a commit of a failed transaction is no success", async () => {
    const attempt = world.inZone(actor, async (work) => {
      await work.tx.executeQuery(CompiledQuery.raw("select 1 / 0")).catch(() => undefined);
      return "as if nothing";
    });
    await expect(attempt).rejects.toThrow(/current transaction is aborted/);
  });
});

type Login = Required<Pick<Connection, "host" | "port" | "database" | "user" | "password">>;

describe("a pooled connection", () => {
  const settings =
    "select current_user::text as role, current_setting('samordna.association_id', true) as association, current_setting('samordna.user_id', true) as person, current_setting('samordna.units', true) as units";
  const read = async (work: BareWork) =>
    (await work.tx.executeQuery(CompiledQuery.raw(settings))).rows[0] as Record<string, string>;
  const alone = async (world: World, max = 1): Promise<Database> => {
    const { host, port, database, user, password } = (await runtimePool(world.admin)).options as Login;
    return createDatabase(
      createPool({ host, port, database, user, password, max }, () => undefined),
      world.clock,
    );
  };

  it("is always there for those who work in the product, however many read what is open", async () => {
    const world = await foundAssociation();
    const db = await alone(world, 2);
    const held = Promise.withResolvers<string>();
    const readers = Array.from({ length: 40 }, () => db.inPublic(null, () => held.promise));
    expect(await db.inSystem(read)).toMatchObject({ role: "samordna_system" });
    held.resolve("read");
    expect(new Set(await Promise.all(readers))).toEqual(new Set(["read"]));
    await db.close();
  });

  it("carries nothing of one user to the next, however the work ended", async () => {
    const world = await foundAssociation();
    const db = await alone(world);
    const actor = await world.actorAs("teamMember");
    const ends: readonly (() => unknown)[] = [
      () => "value",
      () => ({ ok: false }),
      () => {
        throw new Error("boom");
      },
    ];
    for (const end of ends) {
      await db
        .inZone(actor, async (work) => {
          expect(await read(work)).toMatchObject({
            role: "samordna_party",
            association: world.associationId,
          });
          return end();
        })
        .catch(() => undefined);
      expect(await db.inSystem(read)).toEqual({
        role: "samordna_system",
        association: "",
        person: "",
        units: "{}",
      });
    }
    await db.close();
  });

  it("that its task has left in another role is back to none", async () => {
    const world = await foundAssociation();
    const db = await alone(world);
    const actor = await world.actorAs("director");
    await db.inZone(actor, async (work) => {
      await work.tx.executeQuery(CompiledQuery.raw("set local role samordna_party"));
    });
    expect(await db.inZone(actor, read)).toMatchObject({ role: "samordna_association" });
    await db.close();
  });
});

describe("the opening statement", () => {
  const now = Temporal.Instant.from("2018-03-05T11:00:00Z");
  const open = (who: object) => () => openingStatement("party", who, now);

  it.each([
    { associationId: "x'; drop table party.person; --" },
    { userId: "01900000-0000-7000-8000-00000000000G" },
    { units: ["01900000-0000-7000-8000-000000000000", "}'"] },
  ])("refuses what is no id: %o", (who) => {
    expect(open(who)).toThrow("not an id");
  });

  it("refuses what is no duty", () => {
    expect(open({ duty: "a'b" })).toThrow("not a duty");
  });
});
