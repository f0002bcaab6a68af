import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sheetNames } from "./sheet-name.ts";

describe("sheetNames", () => {
  it("keeps Swedish letters and drops what Excel forbids", () => {
    expect(sheetNames(["Måluppfyllelse", "Kvinnor/män: [år]", "'citat'", "History", " "])).toEqual([
      "Måluppfyllelse",
      "Kvinnor män år",
      "citat",
      "History (2)",
      "Blad 5",
    ]);
  });

  it("gives any names lengths and signs that Excel takes, and no two alike", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "grapheme", maxLength: 60 })), (wanted) => {
        const names = sheetNames(wanted);
        expect(new Set(names.map((name) => name.toLocaleLowerCase("sv"))).size).toBe(wanted.length);
        for (const name of names) {
          expect(name.length).toBeGreaterThan(0);
          expect(name.length).toBeLessThanOrEqual(31);
          expect(name).not.toMatch(/[\\/?*[\]:]|^'|'$/);
        }
      }),
    );
  });
});
