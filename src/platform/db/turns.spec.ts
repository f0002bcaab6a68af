import { setTimeout as sleep } from "node:timers/promises";
import { expect, it } from "vitest";
import { createTurns, NoTurn } from "./turns.ts";

it("lets a crowd through a few at a time, in the order they came, whatever becomes of them", async () => {
  const turns = createTurns(3, 60_000);
  const seen = { now: 0, most: 0, begun: [] as number[] };
  const work = (number: number) => async () => {
    seen.begun.push(number);
    seen.most = Math.max(seen.most, ++seen.now);
    await sleep(1);
    seen.now--;
    if (number % 2 === 0) throw new Error("stumbled");
    return number;
  };
  const numbers = Array.from({ length: 40 }, (_, number) => number);
  const all = await Promise.allSettled(numbers.map((number) => turns.take(work(number))));
  expect([seen.most, seen.now]).toEqual([3, 0]);
  expect(seen.begun).toEqual(numbers);
  expect(all.filter(({ status }) => status === "fulfilled")).toHaveLength(20);
});

it("says no to one that has waited too long, and does nothing for it later", async () => {
  const turns = createTurns(1, 5);
  const first = Promise.withResolvers<string>();
  const begun = turns.take(() => first.promise);
  const late: string[] = [];
  await expect(turns.take(async () => late.push("late"))).rejects.toBeInstanceOf(NoTurn);
  first.resolve("done");
  expect(await begun).toBe("done");
  expect(await turns.take(async () => "next")).toBe("next");
  expect(late).toEqual([]);
});
