import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Vocabulary } from "../../model/vocabulary.ts";
import { longestText, readAsked } from "./asked.ts";
import { searchLink } from "./search-link.ts";

const labels = { sv: "x" };
const term = (taxonomy: "kind" | "way", code: string) => ({ taxonomy, code, id: code, parent: null, labels });
const vocabulary: Vocabulary = {
  terms: [term("kind", "workTraining"), term("kind", "guidance"), term("way", "self")],
  municipalities: [
    { code: "0136", name: "Haninge", county: "Stockholms län" },
    { code: "0192", name: "Nynäshamn", county: "Stockholms län" },
  ],
};

function ask(address: string | URLSearchParams) {
  return readAsked(new URLSearchParams(address), vocabulary, {
    scope: { kind: "national" },
    language: "sv",
  });
}

describe("an address", () => {
  it("says the whole search", () => {
    const { query, view, notices, picked, anything } = ask(
      "q=+ont++i%20ryggen+&kommun=0192&kommun=0136&slag=guidance&vag=self&alder=23&lediga=ja&sida=2&insats=a/b&insats=c/d",
    );
    expect(query).toMatchObject({
      ...{ text: "ont i ryggen", municipalities: ["0136", "0192"], kinds: ["guidance"], ways: ["self"] },
      ...{ age: 23, onlyFree: true, page: 2 },
    });
    expect([view, notices, anything]).toEqual(["hits", [], true]);
    expect(picked).toEqual([
      { association: "a", entry: "b" },
      { association: "c", entry: "d" },
    ]);
  });

  it("without a question asks for nothing", () => {
    expect(ask("sprak=ar&kommun=&q=+").anything).toBe(false);
    expect(ask("visa=alla").anything).toBe(true);
  });

  it("may name a municipality in words", () => {
    expect(ask("kommun=nyn%C3%A4shamn").query.municipalities).toEqual(["0192"]);
  });

  it("drops what is unknown and says so", () => {
    const { query, notices } = ask("slag=guidance&slag=<b>&kommun=9999");
    expect(query.kinds).toEqual(["guidance"]);
    expect(notices).toEqual([{ kind: "unknown", values: ["9999", "<b>"] }]);
  });

  it("is cut where the text is long, never in the middle of a character", () => {
    const { query, notices } = ask(new URLSearchParams({ q: "a".repeat(199) + "🙂".repeat(5000) }));
    expect(query.text).toBe("a".repeat(199));
    expect(notices).toEqual([{ kind: "textCut" }]);
  });

  it.each(["-1", "121", "tjugo", "1e9", "9".repeat(50)])("says that the age %s is odd", (alder) => {
    const { query, notices } = ask(new URLSearchParams({ alder }));
    expect([query.age, notices]).toEqual([null, [{ kind: "oddAge" }]]);
  });

  it.each([
    ["0", 1],
    ["-3", 1],
    ["x", 1],
    ["0007", 7],
    ["9".repeat(50), 99_999],
  ])("with the page %s is page %i", (sida, page) => {
    expect(ask(new URLSearchParams({ sida })).query.page).toBe(page);
  });

  it("made to cost is read at once: 16 kB of figures, of unknown values, of one value in other letters", () => {
    const costly = [
      `sida=${"0".repeat(16_000)}x`,
      `alder=${"0".repeat(16_000)}x`,
      Array.from({ length: 1_700 }, (_, n) => `kommun=a${n}`).join("&"),
      Array.from({ length: 1_700 }, (_, n) => `slag=${n}`).join("&"),
    ];
    const many = Array.from({ length: 290 }, (_, n) => ({
      code: String(3000 + n),
      name: `O${n}`,
      county: "x",
    }));
    const words = { ...vocabulary, municipalities: many };
    for (const address of costly) {
      const before = performance.now();
      readAsked(new URLSearchParams(address), words, { scope: { kind: "national" }, language: "sv" });
      expect(performance.now() - before, address.slice(0, 20)).toBeLessThan(1_000);
    }
  });

  const word = fc.oneof(
    fc.string({ unit: "binary", maxLength: 300 }),
    fc.constantFrom(
      "0136",
      "guidance",
      "self",
      "ja",
      "karta",
      "forbund/insats",
      "alla",
      "'; drop table x; --",
      "(a+)+$",
      "%00",
      "\\",
    ),
  );
  const name = fc.constantFrom(
    "q",
    "kommun",
    "slag",
    "vag",
    "alder",
    "lediga",
    "sida",
    "visa",
    "sprak",
    "insats",
    "annat",
  );

  it("of any kind gives a search that its own link says again", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(name, word), { maxLength: 12 }), (pairs) => {
        const asked = ask(new URLSearchParams(pairs));
        expect(asked.query.text.length).toBeLessThanOrEqual(longestText);
        expect(asked.query.text.isWellFormed()).toBe(true);
        const link = searchLink("/katalog", asked.query, asked.view, asked.picked);
        const again = ask(new URL(link, "http://x").searchParams);
        expect(again.query).toEqual(asked.query);
        expect([again.view, again.notices, again.picked]).toEqual([asked.view, [], asked.picked]);
      }),
    );
  });
});
