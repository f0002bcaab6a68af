import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { secondsToWait } from "./throttle.ts";

const now = Temporal.Instant.from("2026-03-05T12:00:00Z");
const failures = (count: number) => Array.from({ length: count }, () => now);

describe("throttling", () => {
  it("lets the first failures of an account be, then doubles the wait up to a quarter of an hour", () => {
    const waits = [4, 5, 6, 7, 20].map((count) =>
      secondsToWait({ account: failures(count), source: [] }, now),
    );
    expect(waits).toEqual([0, 5, 10, 20, 900]);
  });

  it("bears more from one source, which may be a whole office", () => {
    expect(secondsToWait({ account: [], source: failures(20) }, now)).toBe(0);
    expect(secondsToWait({ account: [], source: failures(21) }, now)).toBe(5);
  });

  it("counts the wait from the last failure", () => {
    const failed = { account: failures(6), source: [] };
    expect(secondsToWait(failed, now.add({ seconds: 4 }))).toBe(6);
    expect(secondsToWait(failed, now.add({ seconds: 10 }))).toBe(0);
  });
});
