import { describe, expect, it } from "vitest";
import type { GoalContent } from "./goal-change.ts";
import { checkGoal, isTwice } from "./goal-change.ts";

const content = (change: Partial<GoalContent> = {}): GoalContent => ({
  interventionId: "x",
  year: 2026,
  measure: "participants",
  target: 100,
  targetText: "",
  direction: "atLeast",
  population: "",
  dueOn: null,
  ...change,
});

describe("a goal as it is put", () => {
  it.each([
    [{ measure: "lycka" }, "goal.unknownMeasure"],
    [{ measure: "oneYearWorkOrStudiesPercent", interventionId: null }, "goal.needsIntervention"],
    [{ target: null }, "goal.needsTarget"],
    [{ measure: "workOrStudiesPercent", target: 101 }, "goal.percentAbove"],
  ])("is refused with %j: %s", (change, code) => {
    const checked = checkGoal(content(change));
    expect(checked.ok ? "" : checked.refusal.code).toBe(code);
  });

  it("of a decrease has words and no number", () => {
    const checked = checkGoal(content({ direction: "decrease", targetText: "ska minska" }));
    expect(checked.ok && checked.value.target).toBeNull();
  });

  it("stands once for an intervention, a year and a measure", () => {
    const other = { ...content(), id: "1", sort: 1, councilScope: false };
    expect(isTwice(content(), [other])).toBe(true);
    expect(isTwice(content({ year: 2027 }), [other])).toBe(false);
  });
});
