import type { EntryContent, LanguageTexts } from "../../../modules/catalogue/index.ts";
import { emptyReaderText, fingerprintOf } from "../../../modules/catalogue/index.ts";
import type { OtherLanguage, Translations } from "../demo-entry.ts";
import { arabic } from "./arabic.ts";
import { english } from "./english.ts";
import { finnish } from "./finnish.ts";
import { persian } from "./persian.ts";
import { somali } from "./somali.ts";
import { tigrinya } from "./tigrinya.ts";
import { ukrainian } from "./ukrainian.ts";

const byLanguage: readonly (readonly [OtherLanguage, Translations])[] = [
  ["en", english],
  ["ar", arabic],
  ["so", somali],
  ["ti", tigrinya],
  ["fa", persian],
  ["uk", ukrainian],
  ["fi", finnish],
];

/** The entry's texts in other languages. No person has read them, which is what readers are told. */
export function translationsOf(slug: string, sv: LanguageTexts): EntryContent["texts"] {
  const basedOn = fingerprintOf(sv);
  return Object.fromEntries(
    byLanguage.flatMap(([language, translations]) => {
      const translation = translations[slug];
      if (translation === undefined) return [];
      const { name, summary, ...text } = translation;
      const texts: LanguageTexts = {
        ...{ origin: "machine", basedOn, name, summary },
        standard: { ...emptyReaderText, ...text },
        ...{ plain: null, easyRead: null, tracks: {} },
      };
      return [[language, texts] as const];
    }),
  );
}
