import { beforeAll, describe, expect, it } from "vitest";
import { foundBookWorld } from "../../../../tests/support/book-world.ts";
import { enterYear } from "../../../../tests/support/contributions.ts";
import type { World } from "../../../../tests/support/world.ts";
import { accepted, foundAssociation } from "../../../../tests/support/world.ts";
import type { Actor } from "../../../platform/access/actor.ts";
import type { Work } from "../../../platform/db/work.ts";
import { readEntries } from "../store/contributions/entries.ts";
import { callContributions } from "./contributions/call.ts";
import type { EntryContent } from "./contributions/enter-entry.ts";
import { enterEntry } from "./contributions/enter-entry.ts";
import { openYear } from "./open-year.ts";
import { closeYear } from "./statements/close-year.ts";

describe("those who change a year at once", () => {
  let world: World;
  let economist: Actor;
  beforeAll(async () => {
    world = await foundAssociation();
    economist = await world.actorAs("economist");
  });
  const as = <T>(task: (work: Work) => Promise<T>) => world.inZone(economist, task);

  it("call the contributions once, though two order it", async () => {
    await enterYear(world, economist, 2019, [400, 200, 100, 60, 40]);
    const days = { enteredOn: "2019-01-10", dueOn: "2019-02-10", reference: "" };
    const call = () => as((work) => callContributions(work, { year: 2019, portion: 1, ...days }));
    const outcomes = await Promise.all([call(), call()]);
    expect(outcomes.map(({ ok }) => ok).sort()).toEqual([false, true]);
    const called = await as((work) => readEntries(work, { year: 2019 }));
    expect(called.reduce((sum, { amount }) => sum + amount, 0n)).toBe(80_000n);
  });

  it("wait for the one that closes it, and are then refused", async () => {
    const books = await foundBookWorld("2018-04-05");
    const { inZone, memberId } = books.world;
    const board = { decidedOn: "2018-03-21", reference: "§ 12", reason: "Sista bokslutet" };
    const payment: EntryContent = {
      ...{ kind: "paid" as const, year: 2017, memberId: memberId("Haninge kommun"), amount: 100n },
      ...{ enteredOn: "2017-02-01", dueOn: null, correctsYear: null, reference: "", note: "" },
    };
    let late: ReturnType<typeof enterEntry> | undefined;
    const closing = await inZone(books.economist, async (work) => {
      const closed = await closeYear(work, 2017, board);
      late = inZone(books.economist, (other) => enterEntry(other, payment));
      await new Promise((resolve) => setTimeout(resolve, 100));
      return closed;
    });
    accepted(closing);
    expect(await late).toEqual({ ok: false, refusal: { code: "finance.yearClosed", year: 2017 } });
  });

  it("are not hindered by a day that is no year of the books", async () => {
    expect(await as((work) => openYear(work, 1))).toMatchObject({ ok: true });
    expect(await as((work) => openYear(work, 9999))).toMatchObject({ ok: true });
  });
});
