import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import type { ConsentTerms } from "../consent/consent.ts";
import { answerDueOn, swedishDay } from "./answer-due.ts";
import { factsSeen } from "./facts-seen.ts";
import { mayReferTo, outsideAges } from "./receiver.ts";
import { changesBetween, emptyContent } from "./referral-content.ts";
import { whatRemains } from "./what-remains.ts";

const today = "2018-03-05";
const secrecy: ConsentTerms = {
  kind: "secrecy",
  givenOn: "2018-03-01",
  covers: "",
  facts: ["background"],
  parties: ["Haninge kommun"],
  validUntil: null,
  form: "written",
};
const written = { ...emptyContent, question: "Vad?", wish: "Arbete" };

describe("what remains before sending", () => {
  it("is question, wish and ground of an empty referral", () => {
    expect(whatRemains(emptyContent, today)).toEqual(["question", "wish", "ground"]);
  });
  it("is the consent where the ground is consent, and nothing once it is there", () => {
    expect(whatRemains({ ...written, ground: "consent" }, today)).toEqual(["secrecyConsent"]);
    expect(whatRemains({ ...written, ground: "consent", consents: [secrecy] }, today)).toEqual([]);
  });
  it("is another consent where the one given has ended", () => {
    const ended = { ...secrecy, validUntil: "2018-03-04" };
    expect(whatRemains({ ...written, ground: "consent", consents: [ended] }, today)).toEqual([
      "secrecyConsentRunning",
    ]);
  });
  it("is the provision where the ground is another; a statistics consent lets nothing out", () => {
    const statistics = { ...secrecy, kind: "statistics" as const };
    expect(whatRemains({ ...written, ground: "otherGround", consents: [statistics] }, today)).toEqual([
      "groundText",
    ]);
    expect(whatRemains({ ...written, ground: "consent", consents: [statistics] }, today)).toEqual([
      "secrecyConsent",
    ]);
  });
});

describe("what a reader sees of a referral", () => {
  const running = { ...secrecy, withdrawnOn: null };
  const situation = {
    state: "sent",
    ground: "consent",
    sides: ["receiver"],
    secrecy: [running],
    today,
  } as const;
  it("is what the consent lets out", () => {
    expect([...factsSeen(situation)]).toEqual(["question", "background"]);
  });
  it("is nothing once the consent is withdrawn or has ended", () => {
    expect(factsSeen({ ...situation, secrecy: [{ ...running, withdrawnOn: today }] }).size).toBe(0);
    expect(factsSeen({ ...situation, secrecy: [{ ...running, validUntil: "2018-03-04" }] }).size).toBe(0);
  });
  it("is kept by a receiver that accepted while it ran, and by the sender who wrote it", () => {
    const withdrawn = [{ ...running, withdrawnOn: today }];
    expect(factsSeen({ ...situation, state: "accepted", secrecy: withdrawn }).has("background")).toBe(true);
    expect(factsSeen({ ...situation, sides: ["sender"], secrecy: withdrawn }).size).toBe(4);
  });
  it("is everything where another provision gives the right", () => {
    expect(factsSeen({ ...situation, ground: "otherGround", secrecy: [] }).size).toBe(4);
  });
});

describe("where a referral may go", () => {
  const open = {
    takesReferrals: true,
    onlyThroughCouncil: false,
    counted: true,
    orientation: "individual",
    startsOn: null,
    endsOn: null,
    ageFrom: 16,
    ageTo: 24,
  } as const;
  it.each([
    [{}, null],
    [{ onlyThroughCouncil: true }, "onlyThroughCouncil"],
    [{ takesReferrals: false }, "takesNoReferrals"],
    [{ counted: false }, "takesNoReferrals"],
    [{ orientation: "structural" as const }, "takesNoReferrals"],
    [{ endsOn: "2018-03-04" }, "receiverClosed"],
    [{ startsOn: "2018-03-06" }, "receiverClosed"],
    [{ startsOn: today, endsOn: today }, null],
  ])("%j gives %s", (changes, code) => {
    const may = mayReferTo({ ...open, ...changes }, today);
    expect(may.ok ? null : may.refusal.code).toBe(code);
  });
  it("says when the person is outside the ages, both ends included", () => {
    expect([15, 16, 24, 25].map((age) => outsideAges(open, age))).toEqual([true, false, false, true]);
    expect(outsideAges({ ageFrom: null, ageTo: null }, 99)).toBe(false);
  });
});

describe("the day of the answer", () => {
  it("is the setting's days on, moved from a week-end to Monday", () => {
    expect(answerDueOn(Temporal.PlainDate.from("2018-03-05"), 14).toString()).toBe("2018-03-19");
    expect(answerDueOn(Temporal.PlainDate.from("2018-03-05"), 5).toString()).toBe("2018-03-12");
    expect(answerDueOn(Temporal.PlainDate.from("2018-03-05"), 6).toString()).toBe("2018-03-12");
  });
  it("counts from the Swedish day, also just after midnight", () => {
    expect(swedishDay("2018-03-04T23:30:00Z").toString()).toBe("2018-03-05");
  });
});

it("tells what an amendment changed and leaves out what stayed", () => {
  const before = { question: "a", wish: "b", background: "" };
  expect(changesBetween(before, { ...before, background: "c" })).toEqual([
    { field: "background", before: "", after: "c" },
  ]);
});
