import { expect, it } from "vitest";
import { baseIndex } from "./base-index.ts";
import { leadsToOf } from "./leads-to.ts";
import { phraseOf } from "./phrases.ts";

const phrase = phraseOf("utbränd", "sv");
const shipped = baseIndex.get("sv")?.get(phrase) ?? [];
const own = (leadsTo: readonly string[], of = phrase) => ({ language: "sv", phrase: of, leadsTo });

it("in its own catalogue an association's word goes before the shipped one, and may switch it off", () => {
  expect(leadsToOf([own(["vila"])], { isShared: false })(phrase, "sv")).toEqual(["vila"]);
  expect(leadsToOf([own([])], { isShared: false })(phrase, "sv")).toBeUndefined();
  expect(leadsToOf([], { isShared: false })(phrase, "sv")).toEqual(shipped);
});

it("among several nobody takes a word away from the others, nor puts theirs before it", () => {
  expect(shipped.length).toBeGreaterThan(0);
  const together = leadsToOf([own([]), own(["min egen insats"]), own(["vila"])], { isShared: true });
  expect(together(phrase, "sv")).toEqual([...shipped, "min egen insats", "vila"]);
  expect(leadsToOf([own([], "ridning")], { isShared: true })("ridning", "sv")).toBeUndefined();
});

it("however many add to a word, it leads to some few", () => {
  const many = Array.from({ length: 85 }, (_, n) => own([`ord ${n}`, `annat ${n}`]));
  expect(leadsToOf(many, { isShared: true })(phrase, "sv")?.length).toBe(12);
});
