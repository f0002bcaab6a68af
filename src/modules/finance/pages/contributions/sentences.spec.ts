import { describe, expect, it } from "vitest";
import type { ContributionRefusal } from "./sentences.ts";
import { sentenceFor } from "./sentences.ts";

/** Those that no page can be brought to within a test, or only by two at once. */
const rare: readonly (readonly [ContributionRefusal, RegExp])[] = [
  [{ code: "contribution.membersIncomplete", missing: "region" }, /en region saknas .*3 §/],
  [{ code: "contribution.noRule", party: "region" }, /regionerna delar sin del/],
  [{ code: "contribution.weightsEmpty", party: "region" }, /Regionernas andelar är noll/],
  [{ code: "contribution.newerVersion", version: 2 }, /sparat version 2 medan du granskade/],
  [{ code: "contribution.decisionGone" }, /Beslutet finns inte/],
  [{ code: "rule.memberUnknown" }, /medlem som inte finns/],
  [{ code: "population.municipalityUnknown" }, /inte hör till förbundet/],
  [{ code: "mixed-encoding" }, /blandar teckenkodningar/],
  [{ code: "broken-letters" }, /Bokstäverna i filen är trasiga/],
  [{ code: "binary-file" }, /varken CSV eller Excel/],
  [{ code: "workbook-too-large" }, /för stor/],
];

describe("what to say of a refusal", () => {
  it.each(rare)("%j", (refusal, sentence) => {
    const { status, field, text } = sentenceFor(refusal);
    expect(text).toMatch(sentence);
    expect(text).toMatch(/\.$/);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(field).not.toBe("");
  });
});
