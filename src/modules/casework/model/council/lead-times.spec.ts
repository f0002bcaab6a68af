import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { MatterTimes } from "./lead-times.ts";
import { leadTimes, twoMonthsFrom } from "./lead-times.ts";

const ended = (sentOn: string, decidedOn: string, decision = "no"): MatterTimes => ({
  sentOn,
  decidedOn,
  decision,
});

describe("lead times", () => {
  it("are measured from sent to decided, more mapping left out", () => {
    const matters = [
      ended("2018-01-01", "2018-01-11"),
      ended("2018-01-01", "2018-04-01"),
      ended("2018-01-01", "2018-01-02", "moreMapping"),
    ];
    expect(leadTimes(matters, 2018, "2018-05-01")).toEqual({
      medianDays: 50,
      decided: 2,
      withinTwoMonths: 1,
      waitingLonger: 0,
    });
  });

  it("count what is decided in the year and no other", () => {
    expect(
      leadTimes([ended("2017-12-01", "2017-12-31"), ended("2017-12-01", "2018-01-01")], 2018, "2018-05-01")
        .decided,
    ).toBe(1);
  });

  it("end on the last day of a shorter month", () => {
    expect([twoMonthsFrom("2017-12-31"), twoMonthsFrom("2018-01-05")]).toEqual(["2018-02-28", "2018-03-05"]);
    expect(leadTimes([ended("2017-12-31", "2018-02-28")], 2018, "2018-05-01").withinTwoMonths).toBe(1);
    expect(leadTimes([ended("2017-12-31", "2018-03-01")], 2018, "2018-05-01").withinTwoMonths).toBe(0);
  });

  it("tell of those who have waited longer", () => {
    const waiting = { sentOn: "2018-01-05", decidedOn: null, decision: null };
    expect(leadTimes([waiting], 2018, "2018-03-05").waitingLonger).toBe(0);
    expect(leadTimes([waiting], 2018, "2018-03-06").waitingLonger).toBe(1);
  });

  it("have no median without decisions", () => {
    expect(leadTimes([], 2018, "2018-03-05")).toEqual({
      medianDays: null,
      decided: 0,
      withinTwoMonths: 0,
      waitingLonger: 0,
    });
  });

  it("lie between the shortest and the longest", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 28 }), { minLength: 1 }), (days) => {
        const matters = days.map((day) => ended("2018-01-01", `2018-01-${String(day).padStart(2, "0")}`));
        const median = leadTimes(matters, 2018, "2018-05-01").medianDays ?? -1;
        return median >= Math.min(...days) - 1 && median <= Math.max(...days) - 1;
      }),
    );
  });
});
