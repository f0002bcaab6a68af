import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { dueDay, knownSteps, stateOf } from "./steps.ts";

const dueOf = (key: string, year: number) => {
  const step = knownSteps.find((one) => one.key === key);
  return step === undefined ? undefined : dueDay(step, year);
};

describe("the steps of a year", () => {
  it("have the days that the law names", () => {
    expect(dueOf("budgetAdopted", 2025)).toBe("2024-11-30");
    expect(dueOf("annualReport", 2017)).toBe("2018-03-31");
    expect(dueOf("vatStatement", 2017)).toBe("2018-06-30");
    expect(dueOf("fundRequest", 2017)).toBeNull();
  });

  it("are done, late, coming or open", () => {
    const today = Temporal.PlainDate.from("2018-11-01");
    expect(stateOf("2018-11-21", "2018-11-30", today)).toBe("done");
    expect(stateOf(null, "2018-10-31", today)).toBe("late");
    expect(stateOf(null, "2018-11-30", today)).toBe("coming");
    expect(stateOf(null, "2019-03-31", today)).toBe("open");
    expect(stateOf(null, null, today)).toBe("open");
  });
});
