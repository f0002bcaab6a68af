import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sampleContent } from "../../../../../tests/support/catalogue.ts";
import type { EntryContent } from "../content/entry-content.ts";
import { emptyReaderText, textsNamed } from "../content/entry-content.ts";
import type { Vocabulary } from "../vocabulary.ts";
import { changesBetween } from "./changes.ts";
import { wordMarks } from "./words.ts";

const vocabulary: Vocabulary = {
  terms: [],
  municipalities: [
    { code: "0136", name: "Haninge", county: "Stockholms län" },
    { code: "0192", name: "Nynäshamn", county: "Stockholms län" },
  ],
};
const sample = sampleContent("Stegvis");

const contents = fc
  .record({
    municipalities: fc.uniqueArray(fc.constantFrom("0136", "0192", "0180")),
    fee: fc.option(fc.nat(100_000)),
    interpreter: fc.boolean(),
    ages: fc.tuple(fc.option(fc.nat(120)), fc.option(fc.nat(120))),
    what: fc.string(),
  })
  .map(
    ({ municipalities, fee, interpreter, ages, what }): EntryContent => ({
      ...sample,
      ...{ municipalities, fee, interpreter },
      tracks: [{ id: "a", ageFrom: ages[0], ageTo: ages[1], municipalities: [], situations: [] }],
      texts: { sv: { ...textsNamed("Stegvis"), standard: { ...emptyReaderText, what } } },
    }),
  );

describe("differences between two contents", () => {
  it("are none for what is the same", () => {
    fc.assert(
      fc.property(contents, (content) => {
        expect(changesBetween(content, structuredClone(content), vocabulary)).toEqual([]);
      }),
    );
  });

  it("are told with the words before and after, and the other way round when turned", () => {
    fc.assert(
      fc.property(contents, contents, (one, other) => {
        const there = changesBetween(one, other, vocabulary);
        const back = changesBetween(other, one, vocabulary);
        expect(new Map(back.map(({ key, before, after }) => [key, [after, before]]))).toEqual(
          new Map(there.map(({ key, before, after }) => [key, [before, after]])),
        );
      }),
    );
  });

  it("name the part in Swedish", () => {
    const changed = sampleContent("Stegvis", {
      municipalities: ["0192", "0136"],
      texts: {
        sv: {
          ...textsNamed("Stegvis"),
          summary: sample.texts.sv?.summary ?? "",
          standard: sample.texts.sv?.standard ?? emptyReaderText,
          easyRead: { ...emptyReaderText, how: "Du ringer." },
          tracks: { hela: { name: "Hela insatsen", forWhom: "" } },
        },
      },
    });
    expect(changesBetween(sample, changed, vocabulary)).toEqual([
      { key: "municipalities", label: "Kommuner", before: "Haninge", after: "Haninge, Nynäshamn" },
      {
        key: "texts.sv.easyRead.how",
        label: "Text: Så går det till (lättläst, svenska)",
        before: "",
        after: "Du ringer.",
      },
    ]);
  });

  it("tell of a contact that came and one that went", () => {
    const contact = { id: "ny", name: "Receptionen", phone: "", email: "reception@haninge.example" };
    const changes = changesBetween(sample, { ...sample, contacts: [contact] }, vocabulary);
    expect(changes.map(({ label, before, after }) => [label, before === "", after === ""])).toEqual([
      ["Kontakt: Receptionen", true, false],
      ["Kontakt: Mottagningen", false, true],
    ]);
  });
});

describe("marks in a text", () => {
  it("lose nothing of either text", () => {
    const text = fc.oneof(
      fc.string(),
      fc.array(fc.constantFrom("du", "ringer", " ", ".", "\n", "oss")).map((words) => words.join("")),
    );
    fc.assert(
      fc.property(text, text, (before, after) => {
        const marks = wordMarks(before, after);
        const side = (kind: string) =>
          marks
            .filter((mark) => mark.kind === "same" || mark.kind === kind)
            .map((mark) => mark.text)
            .join("");
        expect([side("removed"), side("added")]).toEqual([before, after]);
        expect(wordMarks(before, before).every((mark) => mark.kind === "same")).toBe(true);
      }),
    );
  });

  it("show the word that changed and not the rest", () => {
    expect(wordMarks("Du ringer oss på måndag.", "Du skriver till oss på måndag.")).toEqual([
      { kind: "same", text: "Du " },
      { kind: "removed", text: "ringer" },
      { kind: "added", text: "skriver till" },
      { kind: "same", text: " oss på måndag." },
    ]);
  });
});
