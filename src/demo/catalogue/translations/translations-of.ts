import type { EntryContent, LanguageTexts } from "../../../modules/catalogue/index.ts";
import { emptyReaderText, fingerprintOf } from "../../../modules/catalogue/index.ts";
import type { OtherLanguage, Translations } from "../demo-entry.ts";
import { english } from "./english.ts";

const byLanguage: readonly (readonly [OtherLanguage, Translations])[] = [["en", english]];

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
