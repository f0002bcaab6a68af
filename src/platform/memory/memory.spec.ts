import { expect, it } from "vitest";
import { createBounded } from "./bounded.ts";
import { createMemory } from "./memory.ts";

it("gives the same each time, and to each memory its own", () => {
  const make = () => new Map<string, number>();
  const [one, other] = [createMemory(), createMemory()];
  one.of(make).set("a", 1);
  expect(one.of(make).get("a")).toBe(1);
  expect(other.of(make).size).toBe(0);
});

it("lets go of what was asked for longest ago", () => {
  const kept = createBounded<number>(2, () => 1);
  kept.set("a", 1);
  kept.set("b", 2);
  expect(kept.get("a")).toBe(1);
  kept.set("c", 3);
  expect(["a", "b", "c"].map((key) => kept.get(key))).toEqual([1, undefined, 3]);
});
