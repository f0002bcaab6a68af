import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addedCode, endedCode } from "./code-change.ts";
import type { CodeValue } from "./code-list.ts";
import { standardCodes } from "./standard-codes.ts";

const exitReasons = standardCodes().filter((value) => value.list === "exitReason");
const input = {
  label: "Egen firma",
  meaning: "work",
  validFrom: "2018-01-01",
  source: "Styrelsen 2018-01-10",
};

describe("adding a value", () => {
  it("makes a code of the label, puts it last and leaves it unconfirmed", () => {
    expect(addedCode("exitReason", { ...input, label: "  Eget  företag å ä ö " }, exitReasons)).toEqual({
      ok: true,
      value: {
        ...input,
        ...{ list: "exitReason", code: "eget-foretag-a-a-o", label: "Eget företag å ä ö" },
        ...{ sort: 12, validTo: null, confirmed: false },
      },
    });
  });

  it("refuses a label that is there, whatever its case", () => {
    const outcome = addedCode("exitReason", { ...input, label: "ARBETE" }, exitReasons);
    expect(outcome).toEqual({ ok: false, refusal: { code: "codeList.labelTaken", label: "ARBETE" } });
  });

  it("refuses an empty label and a meaning that the list does not have", () => {
    expect(addedCode("exitReason", { ...input, label: " " }, [])).toMatchObject({
      refusal: { code: "codeList.badLabel" },
    });
    expect(addedCode("activityKind", input, [])).toMatchObject({
      refusal: { code: "codeList.meaningElsewhere" },
    });
  });

  it("never gives a code that is taken, and only codes that can stand in an address", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1, maxLength: 100 }), { maxLength: 12 }), (labels) => {
        let values: readonly CodeValue[] = [];
        for (const label of labels) {
          const added = addedCode("activityKind", { ...input, label, meaning: null }, values);
          if (added.ok) values = [...values, added.value];
        }
        expect(new Set(values.map((value) => value.code)).size).toBe(values.length);
        for (const value of values) expect(value.code).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      }),
    );
  });
});

describe("ending a value", () => {
  it("keeps everything else as it was", () => {
    const moved = exitReasons.find((value) => value.code === "moved");
    expect(endedCode("moved", "2018-06-30", exitReasons)).toEqual({
      ok: true,
      value: { ...moved, validTo: "2018-06-30" },
    });
  });

  it("leaves rules a value to go by", () => {
    const alone = endedCode("work", "2018-06-30", exitReasons);
    expect(alone).toEqual({ ok: false, refusal: { code: "codeList.neededByRules", meaning: "work" } });
    const added = addedCode("exitReason", { ...input, validFrom: null }, exitReasons);
    const both = added.ok ? [...exitReasons, added.value] : [];
    expect(endedCode("work", "2018-06-30", both).ok).toBe(true);
  });

  it("does not end before it begins, nor what is not there", () => {
    const added = addedCode("exitReason", { ...input, meaning: null }, exitReasons);
    const all = added.ok ? [...exitReasons, added.value] : [];
    expect(endedCode("egen-firma", "2017-12-31", all)).toEqual({
      ok: false,
      refusal: { code: "codeList.endsBeforeStart", validFrom: "2018-01-01" },
    });
    expect(endedCode("nothing", "2018-06-30", all)).toMatchObject({
      refusal: { code: "codeList.unknownValue" },
    });
  });
});
