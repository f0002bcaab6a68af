import { describe, expect, it } from "vitest";
import type { TypedDecision } from "./decision.ts";
import { checkDecision, isSameDecision, leadDays } from "./decision.ts";

const days = { sentOn: "2018-03-01", today: "2018-03-05" };
const typed: TypedDecision = {
  kind: "intervention",
  interventionId: "i",
  reasonCode: "noPlaces",
  summary: " s ",
  recommendation: " r ",
  decidedOn: "2018-03-02",
};

describe("a decision", () => {
  it("keeps only what belongs to its kind, trimmed", () => {
    expect(checkDecision(typed, days)).toEqual({
      ok: true,
      value: {
        kind: "intervention",
        interventionId: "i",
        reasonCode: null,
        summary: "s",
        recommendation: "r",
        decidedOn: "2018-03-02",
      },
    });
  });

  it.each([
    [{ kind: null }, "decisionMissing"],
    [{ interventionId: null }, "interventionMissing"],
    [{ kind: "no", reasonCode: null }, "rejectReasonMissing"],
    [{ recommendation: "  " }, "recommendationMissing"],
    [{ decidedOn: "2018-03-06" }, "decidedInFuture"],
    [{ decidedOn: "2018-02-28" }, "decidedBeforeSent"],
  ] as const)("with %o is refused: %s", (change, code) => {
    expect(checkDecision({ ...typed, ...change }, days)).toMatchObject({ ok: false, refusal: { code } });
  });

  it("is of today where no day is written", () => {
    expect(checkDecision({ ...typed, decidedOn: null }, days)).toMatchObject({
      value: { decidedOn: "2018-03-05" },
    });
  });

  it("is another as soon as a word differs", () => {
    const one = {
      kind: "no",
      interventionId: null,
      summary: "",
      recommendation: "r",
      decidedOn: "2018-03-02",
    } as const;
    expect([isSameDecision(one, { ...one }), isSameDecision(one, { ...one, recommendation: "R" })]).toEqual([
      true,
      false,
    ]);
  });

  it("took whole days, also over the change to summer time", () => {
    expect(leadDays("2018-03-24", "2018-03-26")).toBe(2);
  });
});
