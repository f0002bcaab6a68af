import type { Language } from "../../model/language.ts";

/** The calendar and the digits that one meets in Sweden, whatever the language. */
const usual = "u-ca-gregory-nu-latn";
const options = { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" } as const;

/** A day YYYY-MM-DD as it is written in the reader's language: "5 mars 2026". */
export function dayIn(language: Language, day: string): string {
  return new Intl.DateTimeFormat(`${language}-${usual}`, options).format(Date.parse(`${day}T00:00:00Z`));
}
