import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { languages } from "../language.ts";
import { deletionsOf, faultsAllowed } from "./analysis/deletions.ts";
import { fold } from "./analysis/fold.ts";
import { spellingDistance } from "./analysis/spelling-distance.ts";
import { keyOf } from "./analysis/stem.ts";
import { wordsOf } from "./analysis/words-of.ts";
import { askedOf } from "./asked.ts";
import { meantBy } from "./correct.ts";
import { nameOrder } from "./name-order.ts";
import { conceptsOf } from "./plan.ts";
import { relativesAsked, relativesOf } from "./relatives.ts";

const anyText = fc.string({ unit: "binary", maxLength: 300 });
const anyLanguage = fc.constantFrom(...languages);
const swedishWord = fc.string({
  unit: fc.constantFrom(..."abdefgiklmnoprstuvåäö"),
  minLength: 7,
  maxLength: 14,
});

describe("words of a search", () => {
  it("are what a text is cut into, whatever the text is", () => {
    fc.assert(
      fc.property(anyText, anyLanguage, (text, language) => {
        for (const word of wordsOf(text)) {
          expect(keyOf(word, language)).not.toBe("");
          expect(word).not.toMatch(/[\s\p{Cc}]/u);
        }
      }),
    );
  });

  it("are the same without capitals, diacritics and endings", () => {
    expect(
      ["Arbetslös", "arbetslös", "ARBETSLOS"].map((word) => keyOf(wordsOf(word)[0] ?? "", "sv")),
    ).toEqual(Array(3).fill(keyOf("arbetslös", "sv")));
    for (const [one, other] of [
      ["insatserna", "insats"],
      ["datakursen", "datakurs"],
      ["stressad", "stress"],
      ["arbetslösa", "arbetslös"],
    ])
      expect(keyOf(one ?? "", "sv")).toBe(keyOf(other ?? "", "sv"));
    expect(fold("Ångström é".toLowerCase())).toBe("angstrom e");
  });

  it("make a question in any language, of any text", () => {
    const nothing = { known: new Set<string>(), beginning: new Map(), ending: new Map() };
    fc.assert(
      fc.property(anyText, anyLanguage, (text, language) => {
        const asked = askedOf(text, language);
        const concepts = conceptsOf(asked, {
          synonymsOf: () => undefined,
          relativesOf: (index) => relativesOf(relativesAsked(asked, index), nothing),
        });
        expect(concepts.length).toBe(asked.words.filter(({ stop }) => !stop).length);
        expect(asked.words.length).toBeLessThanOrEqual(30);
        for (const { expansions } of concepts) expect(expansions.length).toBeGreaterThan(0);
      }),
    );
  });
});

describe("a misspelt word", () => {
  it("shares a deletion with the right one, whichever letter is wrong, missing, superfluous or swapped", () => {
    const fault = fc.constantFrom("wrong", "missing", "more", "swapped");
    fc.assert(
      fc.property(swedishWord, fault, fc.nat(), (word, kind, number) => {
        const at = number % (word.length - 1);
        const [before, one, two, after] = [word.slice(0, at), word[at], word[at + 1], word.slice(at + 2)];
        const typed = {
          ...{ wrong: `${before}x${two}${after}`, missing: before + two + after },
          ...{ more: `${before}x${one}${two}${after}`, swapped: before + two + one + after },
        }[kind];
        const shared = new Set(deletionsOf(word));
        expect(spellingDistance(word, typed, 2)).toBeLessThanOrEqual(1);
        expect(deletionsOf(typed).some((one) => shared.has(one))).toBe(true);
      }),
    );
  });

  it("is as far from another as the other from it", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) => {
        expect(spellingDistance(one, other, 3)).toBe(spellingDistance(other, one, 3));
      }),
    );
    expect(spellingDistance("praktik", "prakitk", 2)).toBe(1);
    expect(faultsAllowed("soc")).toBe(0);
  });

  it("is taken for the nearest word, also where only a synonym is near", () => {
    const spellings = [
      { key: keyOf("vägledning", "sv"), word: "vägledning", standing: 3 },
      { key: keyOf("ledning", "sv"), word: "ledning", standing: 9 },
    ];
    expect(meantBy("väglednign", ["sv"], spellings)).toBe("vägledning");
    expect(meantBy("utbrännd", ["sv"], [])).not.toBeNull();
    expect(meantBy("qqqqqqqq", ["sv"], spellings)).toBeNull();
  });
});

describe("the order of names", () => {
  it("is the Swedish alphabet's in their first letters, and a whole number below 2³²", () => {
    const names = ["Öppet", "Zebra", "Ängen", "Ålen", "Arbete"];
    expect(names.toSorted((one, other) => nameOrder(one) - nameOrder(other))).toEqual([
      ...["Arbete", "Zebra", "Ålen", "Ängen", "Öppet"],
    ]);
    fc.assert(fc.property(anyText, (name) => nameOrder(name) >= 0 && nameOrder(name) < 2 ** 32));
  });
});
