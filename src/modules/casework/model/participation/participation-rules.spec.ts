import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PersonalIdentityNumber } from "../../../../platform/values/personal-identity-number.ts";
import { followUpDueOn } from "../follow-up/follow-up-due.ts";
import { checkAnonymous } from "./anonymous.ts";
import { checkActivity } from "./check-details.ts";
import type { EnrolmentFacts } from "./enrolment.ts";
import { ageOn, checkEnrolment } from "./enrolment.ts";
import { extentInWords, readExtent } from "./extent.ts";
import { nextStepOf } from "./next-step.ts";
import { readSearchQuery } from "./search-query.ts";

const intervention: EnrolmentFacts["intervention"] = {
  id: "i",
  name: "Ung",
  parentId: null,
  orientation: "individual",
  registrationMethod: "identifiedOrAnonymous",
  counted: true,
  onlyThroughCouncil: false,
  ageFrom: 16,
  ageTo: 24,
  startsOn: "2010-01-01",
  endsOn: null,
};
const facts: EnrolmentFacts = {
  intervention,
  enrolledOn: "2018-03-01",
  referredOn: null,
  today: "2018-03-05",
  age: 20,
  throughCouncil: false,
  inParent: null,
  earlier: [],
};

function codeOf(changes: Partial<EnrolmentFacts>): string | readonly string[] {
  const outcome = checkEnrolment({ ...facts, ...changes });
  return outcome.ok ? outcome.value.map(({ kind }) => kind) : outcome.refusal.code;
}

describe("enrolment", () => {
  it.each<[Partial<EnrolmentFacts>, string | readonly string[]]>([
    [{}, []],
    [{ age: 25 }, ["ageOutside"]],
    [{ age: 15, inParent: false }, ["ageOutside", "notInParent"]],
    [{ age: null, inParent: true }, []],
    [{ enrolledOn: "2009-12-31" }, ["interventionClosed"]],
    [{ enrolledOn: "2018-03-06" }, "enrolledInFuture"],
    [{ enrolledOn: "0001-01-01" }, "enrolledLongAgo"],
    [{ age: -1 }, "enrolledBeforeBirth"],
    [{ referredOn: "2018-03-02" }, "referredAfterEnrolment"],
    [{ intervention: { ...intervention, onlyThroughCouncil: true } }, "needsCouncil"],
    [{ intervention: { ...intervention, onlyThroughCouncil: true }, throughCouncil: true }, []],
    [{ intervention: { ...intervention, registrationMethod: "countOnly" } }, "noParticipantsHere"],
    [{ intervention: { ...intervention, orientation: "structural" } }, "noParticipantsHere"],
    [{ earlier: [{ id: "p", enrolledOn: "2017-01-01", exitedOn: null }] }, "overlaps"],
    [{ earlier: [{ id: "p", enrolledOn: "2017-01-01", exitedOn: "2018-03-01" }] }, "overlaps"],
    [{ earlier: [{ id: "p", enrolledOn: "2017-01-01", exitedOn: "2018-02-28" }] }, []],
  ])("answers %j", (changes, expected) => {
    expect(codeOf(changes)).toEqual(expected);
  });

  it("reckons whole years on the day", () => {
    const number = PersonalIdentityNumber.fromTwelveDigits("199804092386");
    if (!number.ok) throw new Error("not a number");
    expect([
      ageOn(number.value, "2018-04-08"),
      ageOn(number.value, "2018-04-09"),
      ageOn(null, "2018-04-09"),
    ]).toEqual([19, 20, null]);
  });
});

describe("extent", () => {
  it.each([
    ["", null],
    ["50", 50],
    ["50 %", 50],
    ["20 tim", 50],
    ["20h", 50],
    ["12,5 timmar", 31],
    ["40 tim", 100],
    ["0", 0],
  ])("reads %j", (text, percent) => {
    expect(readExtent(text)).toEqual({ ok: true, value: percent });
  });

  it.each([
    ["41 tim", "extentTooLarge"],
    ["101 %", "extentTooLarge"],
    ["halvtid", "extentUnreadable"],
    ["-5", "extentUnreadable"],
  ])("refuses %j", (text, code) => {
    expect(readExtent(text)).toMatchObject({ refusal: { code } });
  });

  it("reads back what it writes", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100 }), (percent) => {
        const [written = ""] = extentInWords(percent).split(" (");
        expect(readExtent(written)).toEqual({ ok: true, value: percent });
      }),
    );
  });
});

describe("search", () => {
  const today = { year: 2018, month: 3, day: 5 };
  it("parts words into given and family name both ways", () => {
    const query = readSearchQuery("Öberg, Anna", today);
    expect(query.kind === "name" ? query.prefixes : []).toEqual([
      { given: "", family: "öberg anna" },
      { given: "öberg anna", family: "" },
      { given: "öberg", family: "anna" },
      { given: "anna", family: "öberg" },
    ]);
  });

  it("reads anything without failing", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
        expect(["empty", "tooShort", "numberUnreadable", "number", "name"]).toContain(
          readSearchQuery(text, today).kind,
        );
      }),
    );
  });
});

describe("counts, activities and what comes next", () => {
  it("never takes away more than there is", () => {
    fc.assert(
      fc.property(fc.integer({ min: -20, max: 20 }), fc.nat(20), (quantity, registered) => {
        const outcome = checkAnonymous(
          { year: 2018, quantities: new Map([["woman", quantity]]), reason: "r" },
          new Map([["woman", registered]]),
          2018,
        );
        expect(outcome.ok).toBe(quantity !== 0 && registered + quantity >= 0);
      }),
    );
  });

  it("keeps activities within the participation", () => {
    const period = { enrolledOn: "2018-01-10", exitedOn: "2018-02-10" };
    const code = (startsOn: string, endsOn: string | null) => {
      const outcome = checkActivity(period, { startsOn, endsOn }, "2018-03-05");
      return outcome.ok ? "" : outcome.refusal.code;
    };
    expect([
      code("2018-01-10", "2018-02-10"),
      code("2018-01-09", null),
      code("2018-01-20", null),
      code("2018-01-20", "2018-01-19"),
      code("2018-03-06", null),
    ]).toEqual(["", "beforeEnrolment", "afterExit", "endBeforeStart", "dayInFuture"]);
  });

  it("counts the follow-up from what the intervention says, and to the last day of a short month", () => {
    const days = { enrolledOn: "2016-02-29", exitedOn: "2017-08-31" };
    expect(followUpDueOn({ followUpFrom: "enrolment", followUpMonths: 12 }, days)).toBe("2017-02-28");
    expect(followUpDueOn({ followUpFrom: "exit", followUpMonths: 6 }, days)).toBe("2018-02-28");
    expect(
      followUpDueOn({ followUpFrom: "exit", followUpMonths: 12 }, { ...days, exitedOn: null }),
    ).toBeNull();
  });

  it("puts the follow-up first, then contact, plan and steps", () => {
    const base = {
      participation: { exitedOn: null },
      hasContact: true,
      plan: [],
      followUp: null,
      today: "2018-03-05",
      factsOn: "2018-03-05",
    };
    const followUp = {
      participationId: "p",
      dueOn: "2018-03-01",
      doneOn: null,
      outcome: null,
      now: { occupation: null, workPercent: null, studyPercent: null },
      note: "",
      attempts: [],
    };
    expect(nextStepOf({ ...base, followUp })).toEqual({ kind: "followUp", dueOn: "2018-03-01", late: true });
    expect(nextStepOf({ ...base, hasContact: false }).kind).toBe("nameContact");
    expect(nextStepOf(base).kind).toBe("makePlan");
    expect(nextStepOf({ ...base, participation: { exitedOn: "2018-01-01" } }).kind).toBe("nothing");
    expect(
      nextStepOf({
        ...base,
        participation: { exitedOn: "2018-01-01" },
        followUp: { ...followUp, dueOn: "2019-01-01" },
      }).kind,
    ).toBe("waitForFollowUp");
  });
});
