import { describe, expect, it } from "vitest";
import { createTally } from "./tally.ts";

describe("a tally", () => {
  it("counts each name and begins anew when it is taken", () => {
    const tally = createTally();
    for (const name of ["a", "b", "a"]) tally.add(name);
    expect([...tally.take()]).toEqual([
      ["a", 2],
      ["b", 1],
    ]);
    expect(tally.take().size).toBe(0);
  });

  it("counts on for the names it knows, and lets new ones go when it is full", () => {
    const tally = createTally(2);
    for (const name of ["a", "b", "c", "a"]) tally.add(name);
    expect([...tally.take()]).toEqual([
      ["a", 2],
      ["b", 1],
    ]);
  });
});
