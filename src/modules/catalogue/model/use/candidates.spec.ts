import { describe, expect, it } from "vitest";
import { candidatesIn } from "./candidates.ts";

const standing = ["arbetsträning", "lönebidrag", "coach", "odling", "trädgård", "sysselsättning", "och"];

describe("words proposed for what nobody found", () => {
  const ask = candidatesIn({
    standing,
    ofOthers: new Map([["sv zickl", ["odling", "trädgård", "coach", "lönebidrag"]]]),
  });

  it("are what others lead the same words to, three at most", () => {
    expect(ask("zickla", "sv")).toEqual(["odling", "trädgård", "coach"]);
  });

  it("look alike, in whole or in a part", () => {
    expect(ask("arbetsträna", "sv")[0]).toBe("arbetsträning");
    expect(ask("odlingsträdgård", "sv")).toEqual(["trädgård", "odling"]);
    expect(ask("få hjälp med sysselsätning", "sv")).toContain("sysselsättning");
  });

  it("are what an everyday word that looks alike leads to, in any language", () => {
    const english = candidatesIn({
      standing: ["arbetsträning", "praktik", "sjukskriven"],
      ofOthers: new Map(),
    });
    expect(english("internshipping", "en").length).toBeGreaterThan(0);
  });

  it("are none where nothing is alike, whatever was typed", () => {
    expect(ask("qqqq", "sv")).toEqual([]);
    for (const text of ["", "!", "och", "صحة", "🙂"]) expect(ask(text, "ar")).toEqual([]);
  });
});
