import { describe, expect, it } from "vitest";
import { equityPlan } from "./equity-plan.ts";

const kronor = (amount: number) => BigInt(amount) * 100n;
const input = { closing: null, plannedResult: null, allowed: null, motive: "" };

describe("the plan of equity", () => {
  it("adds the forecast result to what was there: 3 133 513 + 8 116 897 = 11 250 410", () => {
    const plan = equityPlan([
      { ...input, year: 2018, closing: kronor(8_116_897) },
      { ...input, year: 2019, plannedResult: kronor(3_133_513), allowed: kronor(2_741_000) },
      { ...input, year: 2020, plannedResult: kronor(-1_000_000) },
    ]);
    expect(plan.map(({ equity }) => equity)).toEqual([8_116_897, 11_250_410, 10_250_410].map(kronor));
    expect(plan.map(({ kind }) => kind)).toEqual(["known", "planned", "planned"]);
    expect(plan[1]?.excess).toBe(kronor(8_509_410));
  });

  it("points out a planned deficit without a motive, and only that", () => {
    const deficit = { ...input, plannedResult: -1n };
    const plan = equityPlan([
      { ...input, year: 2017, closing: 10n },
      { ...deficit, year: 2018 },
      { ...deficit, year: 2019, motive: "Vi använder överskottet." },
      { ...deficit, year: 2020, closing: 8n },
      { ...input, year: 2021, plannedResult: 5n },
    ]);
    expect(plan.map(({ lacksMotive }) => lacksMotive)).toEqual([false, true, false, false, false]);
  });

  it("breaks off where a year says nothing", () => {
    const plan = equityPlan([
      { ...input, year: 2017, closing: 10n },
      { ...input, year: 2018 },
      { ...input, year: 2019, plannedResult: 5n },
    ]);
    expect(plan.map(({ kind }) => kind)).toEqual(["known", "unknown", "unknown"]);
  });
});
