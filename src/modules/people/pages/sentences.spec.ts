import { describe, expect, it } from "vitest";
import { duration } from "./duration.ts";
import { sentences } from "./sentences.ts";

const data = {
  ...{ endedOn: "2018-01-31", beginsOn: "2018-04-01", seconds: 90, left: 2, least: 12, most: 200 },
  ...{ name: "Provlegitimationen", kind: "council" },
};

describe("every refusal", () => {
  it.each(Object.entries(sentences))("%s has a plain sentence and a status", (code, say) => {
    const { status, text } = (say as (refusal: object) => { status: number; text: string })({
      code,
      ...data,
    });
    expect(status).toBeGreaterThanOrEqual(400);
    expect(text).toMatch(/^[A-ZÅÄÖ].*\.$/);
    expect(text).not.toMatch(/!|undefined|NaN|Ogiltig/);
  });
});

describe("a waiting time", () => {
  it.each([
    [1, "1 sekund"],
    [59, "59 sekunder"],
    [60, "1 minut"],
    [61, "2 minuter"],
    [900, "15 minuter"],
  ])("of %i seconds is %s", (seconds, words) => {
    expect(duration(seconds)).toBe(words);
  });
});
