import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { dayFromIso, monthPeriod, yearOf, yearPeriod } from "./days.ts";
import { meanMonths, percentOf, roundHalfUp } from "./rounding.ts";

const EPOCH = Temporal.PlainDate.from("1970-01-01");

describe("days as numbers", () => {
  it("agree with the calendar from 1850 to 2150", () => {
    fc.assert(
      fc.property(fc.integer({ min: -44_000, max: 66_000 }), (day) => {
        const date = EPOCH.add({ days: day });
        expect(dayFromIso(date.toString())).toBe(day);
        expect(yearOf(day)).toBe(date.year);
      }),
    );
  });

  it("bound years and months with both ends included", () => {
    expect(yearPeriod(2024)).toEqual({ from: dayFromIso("2024-01-01"), to: dayFromIso("2024-12-31") });
    expect(monthPeriod(2024, 2)).toEqual({ from: dayFromIso("2024-02-01"), to: dayFromIso("2024-02-29") });
    expect(monthPeriod(2023, 12)).toEqual({ from: dayFromIso("2023-12-01"), to: dayFromIso("2023-12-31") });
  });
});

describe("rounding", () => {
  it("takes halves upwards, from the counts", () => {
    expect([percentOf(1, 8), percentOf(1, 200), percentOf(283, 691), percentOf(0, 7)]).toEqual([
      13, 1, 41, 0,
    ]);
    expect(percentOf(0, 0)).toBeNull();
    expect(percentOf(-1, 200)).toBe(0);
  });

  it("never differs from exact arithmetic", () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), fc.integer({ min: 1, max: 1_000_000 }), (numerator, denominator) => {
        const exact = (2n * BigInt(numerator) + BigInt(denominator)) / (2n * BigInt(denominator));
        expect(roundHalfUp(numerator, denominator)).toBe(Number(exact));
      }),
    );
  });

  it("gives mean months to the whole and to the thousandth", () => {
    expect(meanMonths(487, 16, 3)).toBe(1);
    expect(meanMonths(3653, 12, 0)).toBe(10);
    expect(meanMonths(3653, 12, 3)).toBe(10.001);
    expect(meanMonths(0, 0, 0)).toBeNull();
  });
});
