import { describe, expect, it } from "vitest";
import { sampleContent } from "../../../../../tests/support/catalogue.ts";
import type { EntryContent, LanguageTexts } from "../content/entry-content.ts";
import { emptyReaderText, textsNamed } from "../content/entry-content.ts";
import { fingerprintOf } from "../content/fingerprint.ts";
import { blocksOf } from "./blocks.ts";
import { conditionsOf } from "./eligibility.ts";
import { dialled } from "./phone.ts";
import { readingOf } from "./reading.ts";

const plain = { ...emptyReaderText, what: "Du får prova ett jobb." };
const content = sampleContent("Stegvis");
const swedish = content.texts.sv ?? textsNamed("");
const withTexts = (texts: EntryContent["texts"]): EntryContent => ({ ...content, texts });
const arabic: LanguageTexts = {
  ...textsNamed("خطوة بخطوة"),
  origin: "translated",
  basedOn: fingerprintOf(swedish),
  standard: { ...emptyReaderText, what: "تتدرب على العمل." },
};

describe("what a reader is shown", () => {
  it("is in the reader's language, and in Swedish where a part of it is missing", () => {
    const reading = readingOf(withTexts({ sv: swedish, ar: arabic }), "ar", "standard");
    expect(reading).toMatchObject({ language: "ar", missing: false, outdated: false });
    expect(reading.fields.what).toEqual({
      text: "تتدرب على العمل.",
      language: "ar",
      otherVariant: false,
    });
    expect(reading.fields.how?.language).toBe("sv");
    expect(reading.summary.language).toBe("sv");
    expect(reading.fields.notFor).toBeNull();
  });

  it("is Swedish, and said to be, where the language is missing", () => {
    expect(readingOf(content, "ti", "standard")).toMatchObject({ language: "sv", missing: true });
    expect(readingOf(content, "sv", "standard").missing).toBe(false);
  });

  it("is outdated when the Swedish text has changed since", () => {
    const changed = { ...swedish, summary: "Något annat." };
    expect(readingOf(withTexts({ sv: changed, ar: arabic }), "ar", "standard").outdated).toBe(true);
  });

  it("is the version asked for, with the standard text where it is silent or missing", () => {
    const both = withTexts({ sv: { ...swedish, plain } });
    const reading = readingOf(both, "sv", "plain");
    expect(reading.variants).toEqual(["standard", "plain"]);
    expect(reading.fields.what?.text).toBe("Du får prova ett jobb.");
    expect(reading.fields.how?.otherVariant).toBe(true);
    expect(readingOf(both, "sv", "easyRead")).toMatchObject({ variant: "standard", variantMissing: true });
  });
});

it("plain text is paragraphs and lists", () => {
  expect(blocksOf("Du får:\n- stöd\n- råd\nSedan\nmer.\n\n\nSlut.")).toEqual([
    { kind: "paragraph", text: "Du får:" },
    { kind: "list", items: ["stöd", "råd"] },
    { kind: "paragraph", text: "Sedan mer." },
    { kind: "paragraph", text: "Slut." },
  ]);
  expect(blocksOf(" \n ")).toEqual([]);
});

it("conditions are the track's own, and the entry's where it has none", () => {
  const track = { id: "a", ageFrom: 18, ageTo: null, municipalities: [], situations: ["sickListed"] };
  expect(conditionsOf({ ...content, tracks: [track] })).toEqual([
    { trackId: "a", ageFrom: 18, ageTo: null, municipalities: ["0136"], situations: ["sickListed"] },
  ]);
  expect(conditionsOf({ ...content, tracks: [] })).toMatchObject([
    { trackId: "", ageFrom: null, municipalities: ["0136"] },
  ]);
});

it.each([
  ["08-123 45 67", "+4681234567"],
  ["+46 8 123", "+468123"],
  ["0046 8 123", "+468123"],
  ["112", "112"],
])("%s is dialled %s", (written, number) => {
  expect(dialled(written)).toBe(number);
});
