import { describe, expect, it } from "vitest";
import type { ConsentTerms } from "./consent.ts";
import { consentFaults, consentState } from "./consent.ts";

const today = "2018-03-05";
const given: ConsentTerms = {
  kind: "statistics",
  givenOn: "2018-03-01",
  covers: "",
  facts: [],
  parties: [],
  validUntil: null,
  form: "spoken",
};
const state = (changes: Partial<{ givenOn: string; validUntil: string; withdrawnOn: string }>) =>
  consentState({ ...given, withdrawnOn: null, ...changes }, today);
const codes = (changes: Partial<ConsentTerms>) =>
  consentFaults({ ...given, ...changes }, today).map(({ code }) => code);

describe("a consent", () => {
  it("runs from its day to its last day, both included", () => {
    expect(state({})).toBe("running");
    expect(state({ givenOn: today, validUntil: today })).toBe("running");
    expect(state({ validUntil: "2018-03-04" })).toBe("ended");
    expect(state({ givenOn: "2018-03-06" })).toBe("notYet");
  });
  it("does not run on the very day it is withdrawn", () => {
    expect(state({ withdrawnOn: today })).toBe("withdrawn");
  });
  it("has its faults said all at once", () => {
    expect(codes({})).toEqual([]);
    expect(codes({ kind: "secrecy" })).toEqual(["secrecyConsentWithoutParties"]);
    expect(codes({ givenOn: "2018-03-06", validUntil: "2018-03-05" })).toEqual([
      "consentInFuture",
      "consentEndsBeforeGiven",
    ]);
    expect(codes({ validUntil: "2018-03-04" })).toEqual(["consentAlreadyEnded"]);
  });
});
