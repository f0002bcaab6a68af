import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import type { Period } from "./period.ts";
import { overlaps, periodState } from "./period.ts";

describe("a period", () => {
  it("runs on its first and its last day, both included", () => {
    const period = { validFrom: "2026-01-01", validTo: "2026-01-31" };
    const at = (day: string) => periodState(period, Temporal.PlainDate.from(day));
    expect(["2025-12-31", "2026-01-01", "2026-01-31", "2026-02-01"].map(at)).toEqual([
      "coming",
      "running",
      "running",
      "ended",
    ]);
    expect(periodState({ ...period, validTo: null }, Temporal.PlainDate.from("2090-01-01"))).toBe("running");
  });

  it("overlaps another exactly when some day belongs to both", () => {
    const day = fc.integer({ min: 0, max: 20 });
    const period = fc
      .tuple(day, fc.option(day))
      .map(([from, length]) => ({ from, to: length === null ? null : from + length }));
    fc.assert(
      fc.property(period, period, (one, other) => {
        const holds = (p: typeof one, d: number) => d >= p.from && (p.to === null || d <= p.to);
        const shared = Array.from({ length: 60 }, (_, d) => d).some((d) => holds(one, d) && holds(other, d));
        expect(overlaps(dated(one), dated(other))).toBe(shared);
      }),
    );
  });
});

function dated({ from, to }: { from: number; to: number | null }): Period {
  const day = (offset: number) => Temporal.PlainDate.from("2026-01-01").add({ days: offset }).toString();
  return { validFrom: day(from), validTo: to === null ? null : day(to) };
}
