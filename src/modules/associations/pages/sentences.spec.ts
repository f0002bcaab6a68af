import { describe, expect, it } from "vitest";
import type { AssociationRefusal } from "./sentences.ts";
import { sentenceFor } from "./sentences.ts";

const refusals: readonly [AssociationRefusal, number, string][] = [
  [{ code: "association.badSlug", slug: "Öst" }, 422, "”Öst” kan inte stå i en adress."],
  [{ code: "association.badName", name: "" }, 422, "Skriv förbundets namn"],
  [{ code: "association.slugTaken", slug: "norr" }, 409, "Det finns redan ett förbund med adressen norr."],
  [{ code: "association.unknownSource", slug: "syd" }, 404, "Det finns inget förbund med adressen syd"],
  [{ code: "association.badThreshold", threshold: 0 }, 422, "Skriv ett helt tal från 1 till 50."],
  [{ code: "codeList.labelTaken", label: "Arbete" }, 409, "Listan har redan värdet ”Arbete”."],
  [{ code: "codeList.badLabel", label: "" }, 422, "Skriv en benämning"],
  [{ code: "codeList.meaningElsewhere", meaning: "wage" }, 422, "inga värden som räknas så"],
  [{ code: "codeList.unknownValue", value: "x" }, 404, "Värdet finns inte i listan."],
  [{ code: "codeList.endsBeforeStart", validFrom: "2018-01-01" }, 422, "Värdet börjar gälla 1 januari 2018."],
  [{ code: "codeList.neededByRules", meaning: "work" }, 409, "det enda i listan som räknas som arbete"],
];

describe("a refusal", () => {
  it.each(refusals)("%j is said with status and a sentence that mends", (refusal, status, text) => {
    const sentence = sentenceFor(refusal);
    expect(sentence.status).toBe(status);
    expect(sentence.text).toContain(text);
  });
});
