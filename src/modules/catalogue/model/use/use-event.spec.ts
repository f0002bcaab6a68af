import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { UseEvent } from "./use-event.ts";
import { eventFrom, eventName, isRobot, municipalityBefore, wordsToKeep } from "./use-event.ts";

describe("words that gave no hit", () => {
  it("are counted in one form", () => {
    expect(wordsToKeep("  Hästar   och HUND ")).toBe("hästar och hund");
  });

  it.each([
    ["a number", "070 465 00 42"],
    ["part of a number", "bor på gata 123"],
    ["an address", "anna@exempel.example"],
    ["a long story", "min son sitter bara hemma och jag vet inte vad"],
    ["nothing to learn from", "?! 1"],
  ])("are never kept when they may be about somebody: %s", (_, typed) => {
    expect(wordsToKeep(typed)).toBe("");
  });

  it("are short, whatever was typed", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (typed) => {
        const kept = wordsToKeep(typed);
        expect(kept.length).toBeLessThanOrEqual(60);
        expect(kept).not.toMatch(/\d{3}|@/);
      }),
    );
  });
});

it("the municipality comes from our own search page only, and only when one was chosen", () => {
  const origin = "https://samordna.example";
  expect(municipalityBefore(`${origin}/katalog?kommun=0136&q=x`, origin)).toBe("0136");
  expect(municipalityBefore(`${origin}/katalog?kommun=0136&kommun=0138`, origin)).toBe("");
  expect(municipalityBefore("https://annan.example/?kommun=0136", origin)).toBe("");
  expect(municipalityBefore(`${origin}/katalog?kommun=01'--`, origin)).toBe("");
  expect(municipalityBefore("inte en adress", origin)).toBe("");
  expect(municipalityBefore(null, origin)).toBe("");
});

it("machines that read pages are told from readers", () => {
  expect(isRobot("Mozilla/5.0 (compatible; Googlebot/2.1)")).toBe(true);
  expect(isRobot("")).toBe(true);
  expect(isRobot("Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0")).toBe(false);
});

it("an event is the same after it has been counted by name; what is none of ours is nothing", () => {
  const event: UseEvent = {
    kind: "view",
    associationId: "a",
    entryId: "b",
    municipality: "",
    language: "sv",
  };
  expect(eventFrom(eventName(event))).toEqual(event);
  expect(eventFrom("{")).toBeNull();
  expect(eventFrom('{"language":"xx"}')).toBeNull();
});
