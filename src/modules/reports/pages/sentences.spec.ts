import { expect, it } from "vitest";
import type { ReportRefusal } from "../model/refusal.ts";
import { sentenceFor } from "./sentences.ts";

it.each([
  ["publication.notRendered", 500],
  ["publication.changed", 409],
  ["block.hasNoText", 422],
  ["report.gone", 404],
] as const)("%s has a sentence that says what to do", (code, status) => {
  const answer = sentenceFor({ code } as ReportRefusal);
  expect(answer.status).toBe(status);
  expect(answer.text).toMatch(/^[A-ZÅÄÖ].*\.$/);
});
