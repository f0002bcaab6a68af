import { Temporal } from "temporal-polyfill";
import type { Language } from "../../model/language.ts";

/** Western figures and the Gregorian calendar everywhere, since that is what letters and forms in Sweden use. */
function localeOf(language: Language): string {
  return `${language}-u-nu-latn-ca-gregory`;
}

/** "Haninge, Nynäshamn eller Tyresö" in the reader's language. */
export function anyOf(language: Language, items: readonly string[]): string {
  return new Intl.ListFormat(localeOf(language), { type: "disjunction" }).format(items);
}

/** "23 november 2026" in the reader's language, of a day or an instant in ISO 8601. */
export function dayText(language: Language, day: string): string {
  const date = day.includes("T")
    ? Temporal.Instant.from(day).toZonedDateTimeISO("Europe/Stockholm").toPlainDate()
    : Temporal.PlainDate.from(day);
  return date.toLocaleString(localeOf(language), { dateStyle: "long" });
}
