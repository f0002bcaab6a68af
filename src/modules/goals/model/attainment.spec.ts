import { describe, expect, it } from "vitest";
import type { FollowUpResult, SetResult, YearResults } from "./attainment.ts";
import { outcomeOf, verdictOf } from "./attainment.ts";
import type { Goal } from "./goal.ts";
import { measures } from "./measures.ts";

const labels = {
  incomeSupport: "Försörjningsstöd",
  ordinaryServices: "Arbetsförmedlingens ordinarie insatser",
};

const goal = (measure: string, change: Partial<Goal> = {}): Goal => ({
  id: "",
  interventionId: "x",
  councilScope: false,
  year: 2017,
  measure,
  target: 10,
  targetText: "",
  direction: "atLeast",
  population: "",
  dueOn: null,
  sort: 0,
  ...change,
});

const team: SetResult = {
  participants: 260,
  new: 160,
  exited: 149,
  toWorkOrStudies: 88,
  workOrStudiesPercent: 59,
  meanEnrolmentMonths: 10,
  exitReasons: { [labels.ordinaryServices]: { count: 19, percent: 28 } },
};
const followUp: FollowUpResult = {
  followedUp: 145,
  startedWorkOrStudies: 21,
  startedWorkOrStudiesPercent: 14,
  incomeSupportDecreasePercent: 47,
  sources: { [labels.incomeSupport]: { atEnrolment: 92, oneYearAfterEnrolment: 49 } },
};
const year: YearResults = {
  sets: { Team: team },
  total: team,
  followUp: { Team: followUp },
  consultations: 237,
};

describe("outcome of a goal", () => {
  it.each([
    ["participants", 260, null],
    ["new", 160, null],
    ["exited", 149, null],
    ["toWorkOrStudies", 88, null],
    ["meanEnrolmentMonths", 10, null],
    ["consultations", 237, null],
    ["workOrStudiesPercent", 59, { part: 88, whole: 149 }],
    ["ordinaryServicesPercent", 28, { part: 19, whole: 149 }],
    ["oneYearWorkOrStudiesPercent", 14, { part: 21, whole: 145 }],
    ["incomeSupportDecreasePercent", 47, { part: 43, whole: 92 }],
  ])("reads %s from the counted figures, a share with its base", (measure, value, share) => {
    expect(outcomeOf(goal(measure), "Team", year, labels)).toEqual({ state: "counted", value, share });
  });

  it("has a rule for each measure that can be chosen", () => {
    for (const { key } of measures) expect(outcomeOf(goal(key), "Team", year, labels).state).toBe("counted");
  });

  it("is hidden where the count or its base is hidden", () => {
    const few: YearResults = { ...year, sets: { Team: { ...team, participants: null, exited: null } } };
    expect(outcomeOf(goal("participants"), "Team", few, labels).state).toBe("hidden");
    expect(outcomeOf(goal("workOrStudiesPercent"), "Team", few, labels).state).toBe("hidden");
  });

  it("is nothing where nobody has been registered, and a share of nobody is nothing", () => {
    expect(outcomeOf(goal("participants"), "Annat team", year, labels).state).toBe("nothing");
    const none: YearResults = {
      ...year,
      sets: { Team: { ...team, exited: 0, toWorkOrStudies: 0, workOrStudiesPercent: null } },
    };
    expect(outcomeOf(goal("workOrStudiesPercent"), "Team", none, labels).state).toBe("nothing");
  });

  it("counts no exits to ordinary services as zero, not as unknown", () => {
    const none: YearResults = { ...year, sets: { Team: { ...team, exitReasons: {} } } };
    expect(outcomeOf(goal("ordinaryServicesPercent"), "Team", none, labels)).toEqual({
      state: "counted",
      value: 0,
      share: { part: 0, whole: 149 },
    });
  });
});

describe("verdict on a goal", () => {
  const counted = (value: number) => ({ state: "counted" as const, value, share: null });

  it.each([
    [goal("new", { target: 120 }), 120, "reached"],
    [goal("new", { target: 120 }), 119, "notReached"],
    [goal("meanEnrolmentMonths", { target: 12, direction: "atMost" }), 12, "reached"],
    [goal("meanEnrolmentMonths", { target: 12, direction: "atMost" }), 13, "notReached"],
    [goal("incomeSupportDecreasePercent", { target: null, direction: "decrease" }), 47, "reached"],
    [goal("incomeSupportDecreasePercent", { target: null, direction: "decrease" }), 0, "notReached"],
    [goal("new", { target: null }), 5, "unknown"],
  ] as const)("of %o with %i is %s", (one, value, verdict) => {
    expect(verdictOf(one, counted(value))).toBe(verdict);
  });

  it("is unknown when the outcome is hidden", () => {
    expect(verdictOf(goal("new"), { state: "hidden", value: null, share: null })).toBe("unknown");
  });
});
