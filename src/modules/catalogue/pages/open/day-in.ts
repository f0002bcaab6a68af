import type { Language } from "../../model/language.ts";
import { languages } from "../../model/language.ts";

/** The calendar and the digits that one meets in Sweden, whatever the language. */
const usual = "u-ca-gregory-nu-latn";

/** Made once: making one takes longer than all the days of a page. */
const formats = new Map<Language, Intl.DateTimeFormat>(
  languages.map((language) => [
    language,
    new Intl.DateTimeFormat(`${language}-${usual}`, {
      day: "numeric",
      month: "long",
      year: "numeric",
      timeZone: "UTC",
    }),
  ]),
);

/** A day YYYY-MM-DD as it is written in the reader's language: "5 mars 2026". */
export function dayIn(language: Language, day: string): string {
  return formats.get(language)?.format(Date.parse(`${day}T00:00:00Z`)) ?? day;
}
