import { describe, expect, it } from "vitest";
import { statisticsSentence } from "./sentences.ts";

describe("refusals of statistics", () => {
  it.each([
    [{ code: "mayNotClose" }, 403],
    [{ code: "yearNotOver", year: 2018 }, 409],
    [{ code: "yearEmpty", year: 1990 }, 409],
    [{ code: "yearClosed", year: 2017, by: "Förbundschefen" }, 409],
    [{ code: "mayNotTick" }, 403],
    [{ code: "lineMissing" }, 404],
    [{ code: "valueChanged" }, 409],
  ] as const)("%o has a sentence that ends", (refusal, status) => {
    const answer = statisticsSentence(refusal);
    expect(answer.status).toBe(status);
    expect(answer.sentence).toMatch(/^[A-ZÅÄÖ0-9].*\.$/);
  });
});
