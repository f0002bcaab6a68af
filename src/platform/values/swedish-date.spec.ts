import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { parseSwedishDate } from "./swedish-date.ts";

const today = Temporal.PlainDate.from("2026-03-19");

function parsed(text: string, at = today): string | undefined {
  return parseSwedishDate(text, at)?.toString();
}

describe("parseSwedishDate", () => {
  it.each([
    ["2026-03-05", "2026-03-05"],
    ["20260305", "2026-03-05"],
    ["260305", "2026-03-05"],
    ["26-03-05", "2026-03-05"],
    ["900305", "1990-03-05"],
    ["2026/3/5", "2026-03-05"],
    ["5/3", "2026-03-05"],
    [" 5 / 3 ", "2026-03-05"],
    ["5.3.2026", "2026-03-05"],
    ["5/3-26", "2026-03-05"],
    ["5/3 2024", "2024-03-05"],
    ["5 mars", "2026-03-05"],
    ["5 Mars 2025", "2025-03-05"],
    ["den 5 mars", "2026-03-05"],
    ["5 dec 2025", "2025-12-05"],
    ["idag", "2026-03-19"],
    ["I går", "2026-03-18"],
    ["igår", "2026-03-18"],
    ["i förrgår", "2026-03-17"],
    ["i morgon", "2026-03-20"],
  ])("reads %j as %s", (text, day) => {
    expect(parsed(text)).toBe(day);
  });

  it.each([
    "",
    "snart",
    "31/2",
    "2026-02-30",
    "5/13",
    "0/3",
    "2026",
    "5 marsch",
    "constructor",
    "1990-01-01-1234",
  ])("takes %j for no day", (text) => {
    expect(parsed(text)).toBeUndefined();
  });

  it("means the nearest day when the year is left out", () => {
    const january = Temporal.PlainDate.from("2026-01-10");
    const december = Temporal.PlainDate.from("2025-12-10");
    expect([parsed("20/12", january), parsed("15/1", december)]).toEqual(["2025-12-20", "2026-01-15"]);
  });

  it("finds the leap day of the year that has one", () => {
    expect(parsed("29/2", Temporal.PlainDate.from("2025-01-10"))).toBe("2024-02-29");
  });
});
