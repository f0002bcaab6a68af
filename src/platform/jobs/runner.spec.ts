import { setTimeout as sleep } from "node:timers/promises";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { TestDatabase } from "../../../tests/support/database.ts";
import { freshDatabase } from "../../../tests/support/database.ts";
import type { World } from "../../../tests/support/world.ts";
import { foundAssociation } from "../../../tests/support/world.ts";
import type { Actor } from "../access/actor.ts";
import { claimJob, findJob, releaseOrphans } from "./job-store.ts";
import type { JobHandler, JobRunner, JobRunnerParts } from "./runner.ts";
import { createJobRunner } from "./runner.ts";

let world: World;
let actor: Actor;

// Runners take any job of the database, so these tests want one of their own.
let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});

beforeEach(async () => {
  world = await foundAssociation({ database });
  actor = await world.actorAs("teamLeader");
});

const runner = (handler: JobHandler, changes: Partial<JobRunnerParts> = {}): JobRunner =>
  createJobRunner({
    db: world.db,
    handlers: new Map([["count", handler]]),
    actorOf: async (id) => (id === actor.assignmentId ? actor : null),
    log: () => undefined,
    pollMilliseconds: 10,
    ...changes,
  });
const enqueue = (one: JobRunner) =>
  world.inZone(actor, (work) => one.enqueue(work, { kind: "count", payload: { year: 2017 } }));
const stateOf = (id: string) => world.inZone(actor, (work) => findJob(work, id));
const done: JobHandler = async () => ({ sentence: "Klart." });
const giveUp = async () => {
  world.clock.advance({ seconds: 61 });
};

describe("long work", () => {
  it("is done as the assignment that ordered it, with what it was given", async () => {
    const one = runner(async (context) => {
      await context.progress(2, 2, "Räknar");
      return { sentence: `${context.actor.userId} ${String(context.payload.year)}` };
    });
    const id = await enqueue(one);
    expect(await stateOf(id)).toMatchObject({ state: "queued", done: 0 });
    await one.drain();
    expect(await stateOf(id)).toMatchObject({
      ...{ state: "done", done: 2, total: 2, text: "Räknar" },
      result: { sentence: `${actor.userId} 2017` },
    });
  });

  it("is not there when what it belongs to was rolled back", async () => {
    const one = runner(done);
    const outcome = await world.inZone(actor, async (work) => {
      await one.enqueue(work, { kind: "count", payload: {} });
      return { ok: false };
    });
    expect(outcome.ok).toBe(false);
    expect(await claimJob(world.db)).toBeNull();
  });

  it("is taken once, however many look for it", async () => {
    let runs = 0;
    const runners = [1, 2, 3, 4].map(() =>
      runner(async () => {
        runs += 1;
        await sleep(20);
        return {};
      }),
    );
    for (const one of runners) await enqueue(one);
    await Promise.all(runners.map((one) => one.drain()));
    expect(runs).toBe(4);
  });

  it("is taken up again when its process has died", async () => {
    const one = runner(done);
    const id = await enqueue(one);
    expect((await claimJob(world.db))?.id).toBe(id);
    await one.drain();
    expect((await stateOf(id))?.state).toBe("running");
    await giveUp();
    await one.drain();
    expect(await stateOf(id)).toMatchObject({ state: "done" });
  });

  it("is given up, with a sentence, when three processes have died of it", async () => {
    const one = runner(done);
    const id = await enqueue(one);
    for (const attempt of [1, 2, 3]) {
      expect((await claimJob(world.db))?.attempt).toBe(attempt);
      await giveUp();
      await releaseOrphans(world.db);
    }
    await one.drain();
    const job = await stateOf(id);
    expect(job?.state).toBe("failed");
    expect(job?.result?.sentence).toMatch(/avbrutits tre gånger/);
  });

  it("that takes long without a word keeps its place by its heartbeat", async () => {
    let runs = 0;
    const slow = runner(
      async () => {
        runs += 1;
        await giveUp();
        await sleep(60);
        await runner(done).drain();
        return { sentence: "Klart till slut." };
      },
      { heartbeatMilliseconds: 15 },
    );
    const id = await enqueue(slow);
    await slow.drain();
    expect(runs).toBe(1);
    expect((await stateOf(id))?.result).toEqual({ sentence: "Klart till slut." });
  });

  it("that was taken for dead changes nothing when it ends after all", async () => {
    const late = runner(
      async () => {
        await giveUp();
        await runner(async () => ({ sentence: "Den andra." })).drain();
        return { sentence: "För sent." };
      },
      { heartbeatMilliseconds: 60_000 },
    );
    const id = await enqueue(late);
    await late.drain();
    expect((await stateOf(id))?.result).toEqual({ sentence: "Den andra." });
  });

  it("is not run for an assignment that has ended", async () => {
    let runs = 0;
    const one = runner(
      async () => {
        runs += 1;
        return {};
      },
      { actorOf: async () => null },
    );
    const id = await enqueue(one);
    await one.drain();
    expect(runs).toBe(0);
    const job = await stateOf(id);
    expect(job?.state).toBe("failed");
    expect(job?.result?.sentence).toMatch(/har upphört/);
  });

  it("that fails says so, and what happened stands in the log alone", async () => {
    const lines: object[] = [];
    const one = runner(() => Promise.reject(new Error("secret detail")), { log: (line) => lines.push(line) });
    const id = await enqueue(one);
    await one.drain();
    const job = await stateOf(id);
    expect(job?.state).toBe("failed");
    expect(JSON.stringify(job)).not.toContain("secret");
    expect(JSON.stringify(lines)).toContain("secret detail");
  });

  it("that met a database on its way down is tried again, not failed", async () => {
    let runs = 0;
    const one = runner(async () => {
      runs += 1;
      if (runs === 1) throw new Error("Connection terminated unexpectedly");
      return {};
    });
    const id = await enqueue(one);
    await one.drain();
    expect((await stateOf(id))?.state).toBe("running");
    await giveUp();
    await one.drain();
    expect((await stateOf(id))?.state).toBe("done");
  });

  it("ends before a stop does, and wakes at once when called", async () => {
    let ended = false;
    const one = runner(
      async () => {
        await sleep(50);
        ended = true;
        return {};
      },
      { pollMilliseconds: 60_000 },
    );
    one.start();
    await sleep(20);
    const id = await enqueue(one);
    one.wake();
    await expect.poll(async () => (await stateOf(id))?.state, { interval: 5 }).toBe("running");
    await one.stop();
    expect(ended).toBe(true);
    expect((await stateOf(id))?.state).toBe("done");
  });
});
