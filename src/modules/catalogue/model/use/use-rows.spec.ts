import { expect, it } from "vitest";
import { nationalScope, rowsOf } from "./use-rows.ts";

const search = {
  kind: "search",
  associationId: null,
  municipality: "0136",
  language: "sv",
  filters: ["kinds:health"],
  total: 0,
  missed: "ridning",
} as const;

it("a national search with a chosen municipality is counted for the nation and for those who serve it", () => {
  const { rows, missed } = rowsOf([[search, 3]], (code) => (code === "0136" ? ["forbund"] : []));
  const seen = rows.map(({ scope, kind, subject, count }) => [scope, kind, subject, count]);
  expect(seen).toEqual([
    [nationalScope, "search", "", 3],
    [nationalScope, "miss", "", 3],
    [nationalScope, "filter", "kinds:health", 3],
    ["forbund", "search", "", 3],
    ["forbund", "miss", "", 3],
    ["forbund", "filter", "kinds:health", 3],
  ]);
  expect(missed.map(({ scope, text, count }) => [scope, text, count])).toEqual([
    [nationalScope, "ridning", 3],
    ["forbund", "ridning", 3],
  ]);
});

it("the same count twice is one row, so that a week is written once", () => {
  const where = { associationId: "forbund", entryId: "insats", municipality: "", language: "fi" } as const;
  const view = { kind: "view", ...where } as const;
  const { rows } = rowsOf(
    [
      [view, 2],
      [{ ...view }, 5],
      [{ kind: "contact", means: "phone", ...where }, 1],
    ],
    () => [],
  );
  expect(rows.map(({ kind, subject, count }) => [kind, subject, count])).toEqual([
    ["view", "", 7],
    ["contact", "phone", 1],
  ]);
});
