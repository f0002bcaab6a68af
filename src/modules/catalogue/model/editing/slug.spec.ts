import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { freeSlug, isSlug, slugOf } from "./slug.ts";

describe("the end of an entry's address", () => {
  it.each([
    ["Ung i Nynäs", "ung-i-nynas"],
    ["Stöd & råd: Östra Göinge", "stod-rad-ostra-goinge"],
    ["ESF – Én väg in", "esf-en-vag-in"],
    ["", "insats"],
    ["ትግርኛ", "insats"],
  ])("of %s is %s", (name, slug) => {
    expect(slugOf(name)).toBe(slug);
  });

  it("can always stand in an address, and stays as it is when made again", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (name) => {
        const slug = slugOf(name);
        expect(isSlug(slug)).toBe(true);
        expect(slugOf(slug)).toBe(slug);
      }),
    );
  });

  it("is one that nobody has", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,90}$/), fc.nat(30), (name, others) => {
        const slug = slugOf(name);
        const taken = new Set<string>();
        for (let index = 0; index <= others; index += 1) {
          const free = freeSlug(slug, taken);
          expect(isSlug(free) && !taken.has(free)).toBe(true);
          taken.add(free);
        }
      }),
    );
    expect(freeSlug("stod", new Set(["stod", "stod-2"]))).toBe("stod-3");
  });

  it("is refused with other signs", () => {
    for (const slug of ["", "Stöd", "a--b", "-a", "a-", "a b", "a".repeat(81)])
      expect(isSlug(slug)).toBe(false);
  });
});
