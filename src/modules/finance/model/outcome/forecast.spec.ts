import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { equityForecast, expectedResult } from "./equity-forecast.ts";
import type { RowForecast } from "./forecast.ts";
import { forecastsAsOf, straightLine } from "./forecast.ts";

const kr = (kronor: number) => BigInt(kronor) * 100n;

describe("a straight line", () => {
  it.each([
    [kr(800), 8, kr(1_200)],
    [kr(-800), 8, kr(-1_200)],
    [100n, 7, 171n],
    [kr(5), 12, kr(5)],
  ])("of %s öre after month %s is %s", (outcome, month, year) => {
    expect(straightLine(outcome, month)).toBe(year);
  });

  it("is the outcome itself in December, and never the other side of zero", () => {
    fc.assert(
      fc.property(fc.bigInt(-(10n ** 12n), 10n ** 12n), fc.integer({ min: 1, max: 12 }), (outcome, month) => {
        expect(straightLine(outcome, 12)).toBe(outcome);
        expect(straightLine(outcome, month) * outcome >= 0n).toBe(true);
      }),
    );
  });
});

describe("forecasts as seen after a month", () => {
  const forecast = (month: number): RowForecast => ({
    ...{ rowId: "a", year: 2017, month, method: "own", amount: kr(month) },
    ...{ comment: "", measure: "", madeAt: "", madeBy: "" },
  });
  it("are the latest that were known then", () => {
    const made = [forecast(8), forecast(4)];
    expect(forecastsAsOf(made, 12).get("a")?.month).toBe(8);
    expect(forecastsAsOf(made, 7).get("a")?.month).toBe(4);
    expect(forecastsAsOf(made, 3).get("a")).toBeUndefined();
  });
});

describe("equity rolled forward", () => {
  it("adds the result to what there was: 8 116 897 + 3 133 513 = 11 250 410", () => {
    const [year] = equityForecast(
      kr(8_116_897),
      [{ year: 2018, result: kr(3_133_513), source: "forecast" }],
      new Map(),
    );
    expect(year?.closing).toBe(kr(11_250_410));
  });

  it("covers planned deficits as long as there is equity, and says when there is not", () => {
    const years = equityForecast(
      kr(1_000),
      [
        { year: 2018, result: kr(-600), source: "forecast" },
        { year: 2019, result: kr(-500), source: "budget" },
        { year: 2020, result: null, source: "none" },
      ],
      new Map([[2018, kr(300)]]),
    );
    expect(years.map(({ closing, uncovered }) => [closing, uncovered])).toEqual([
      [kr(400), false],
      [kr(-100), true],
      [null, false],
    ]);
    expect(years[0]?.allowed).toBe(kr(300));
    expect(years[1]?.opening).toBe(kr(400));
  });

  it("is unknown where nobody knows what it opened with", () => {
    const [year] = equityForecast(null, [{ year: 2018, result: kr(1), source: "budget" }], new Map());
    expect(year?.closing).toBeNull();
  });
});

describe("the year's result", () => {
  const known = { year: 2017, throughMonth: 8, hasLedger: true, hasBudget: true };
  const result = { outcome: kr(3), forecast: kr(2), budget: kr(1) };
  const without = { ...known, sums: { result: { ...result, forecast: null } } };
  it("is booked when the year is whole, else forecast, else budgeted, else unknown", () => {
    expect(expectedResult({ ...known, throughMonth: 12, sums: { result } }).source).toBe("outcome");
    expect(expectedResult({ ...known, sums: { result } })).toMatchObject({
      ...{ result: kr(2), source: "forecast" },
    });
    expect(expectedResult(without)).toMatchObject({ result: kr(1), source: "budget" });
    expect(expectedResult({ ...without, hasBudget: false }).result).toBeNull();
  });
});
