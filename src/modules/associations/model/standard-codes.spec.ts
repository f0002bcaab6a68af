import { describe, expect, it } from "vitest";
import { codeLists } from "./code-list.ts";
import { standardCodes } from "./standard-codes.ts";

describe("the standard code lists", () => {
  const codes = standardCodes();

  it("fill every list, each label and code once, in an order of their own", () => {
    for (const list of codeLists) {
      const values = codes.filter((value) => value.list === list);
      expect(values.length, list).toBeGreaterThan(1);
      for (const key of ["code", "label", "sort"] as const) {
        expect(new Set(values.map((value) => value[key])).size, `${key} in ${list}`).toBe(values.length);
      }
    }
  });

  it("say where each value comes from", () => {
    expect(codes.filter((value) => value.source.length < 10)).toEqual([]);
    expect(codes.find((value) => value.code === "registrationError")).toMatchObject({ confirmed: true });
    expect(codes.find((value) => value.code === "lostContact")).toMatchObject({ confirmed: false });
  });

  it("have a value for everything that rules ask for", () => {
    const meant = codes
      .filter((value) => value.meaning !== null)
      .map((value) => `${value.list}.${value.meaning}`);
    expect(meant.sort()).toEqual([
      "education.unstated",
      "exitReason.registrationError",
      "exitReason.studies",
      "exitReason.work",
      "incomeSource.incomeSupport",
      "incomeSource.wage",
      "occupation.studies",
      "occupation.work",
      "referrer.selfReferral",
      "sex.unstated",
    ]);
  });
});
