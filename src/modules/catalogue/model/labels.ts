import type { ReaderText, TextOrigin, Variant } from "./content/entry-content.ts";
import type { Language } from "./language.ts";

/** What editors and hosts read over each part of an entry. */
export const partLabels = {
  kinds: "Slag av stöd",
  targetGroups: "Målgrupper",
  municipalities: "Kommuner",
  ways: "Vägar in",
  referrers: "Vilka som kan anvisa",
  agencies: "Myndigheter som deltar",
  funding: "Finansiering",
  supportLanguages: "Språk i stödet",
  interpreter: "Tolk",
  fee: "Avgift",
  host: "Huvudman",
  track: "Spår",
  location: "Plats",
  contact: "Kontakt",
  link: "Länk",
  name: "Namn",
  summary: "Kort om insatsen",
} as const;

export const readerLabels = {
  what: "Vad det är",
  forWhom: "Vem det är för",
  notFor: "Vem det inte passar",
  how: "Så går det till",
  apply: "Så söker du",
  cost: "Vad det kostar",
  languages: "Språk",
  accessibility: "Tillgänglighet",
  afterwards: "Vad som händer sedan",
} as const satisfies Record<keyof ReaderText, string>;

export const variantLabels = {
  standard: "vanlig text",
  plain: "klarspråk",
  easyRead: "lättläst",
} as const satisfies Record<Variant, string>;

/** Names of the languages in Swedish, as they stand inside a sentence. */
export const languageLabels = {
  sv: "svenska",
  en: "engelska",
  ar: "arabiska",
  so: "somaliska",
  ti: "tigrinska",
  fa: "dari och persiska",
  uk: "ukrainska",
  fi: "finska",
} as const satisfies Record<Language, string>;

export const originLabels = {
  written: "Skriven på språket",
  translated: "Översatt av en människa",
  machine: "Översatt av en maskin",
} as const satisfies Record<TextOrigin, string>;
