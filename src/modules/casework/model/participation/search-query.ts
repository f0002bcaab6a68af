import { PersonalIdentityNumber } from "../../../../platform/values/personal-identity-number.ts";
import { searchText } from "../person/search-text.ts";

type Day = { readonly year: number; readonly month: number; readonly day: number };

/** Prefixes as the search columns hold them; an empty one fits every name. */
export type NamePrefixes = { readonly given: string; readonly family: string };

export type SearchQuery =
  | { readonly kind: "empty" }
  | { readonly kind: "tooShort" }
  | { readonly kind: "numberUnreadable" }
  | { readonly kind: "number"; readonly number: PersonalIdentityNumber }
  | { readonly kind: "name"; readonly prefixes: readonly NamePrefixes[] };

const longestQuery = 100;
const shortestName = 2;
/** More words than any name has; a longer query is cut. */
const mostWords = 6;

/** What somebody wrote in the search field: a number in any form, or the beginning of names in any order. */
export function readSearchQuery(written: string, today: Day): SearchQuery {
  const query = written.slice(0, longestQuery).trim();
  if (query === "") return { kind: "empty" };
  if (/^[\d\s+\-\u2010-\u2015\u2212]+$/.test(query)) {
    const number = PersonalIdentityNumber.parse(query, today);
    return number.ok ? { kind: "number", number: number.value } : { kind: "numberUnreadable" };
  }
  const words = searchText(query.replaceAll(/[,;]/g, " "))
    .split(" ")
    .filter((word) => word !== "")
    .slice(0, mostWords);
  if (words.join("").length < shortestName) return { kind: "tooShort" };
  return { kind: "name", prefixes: prefixesOf(words) };
}

/** Every way to part the words into given and family name, whichever comes first. */
function prefixesOf(words: readonly string[]): readonly NamePrefixes[] {
  const whole = words.join(" ");
  const alone = [
    { given: "", family: whole },
    { given: whole, family: "" },
  ];
  const parted = words.slice(1).flatMap((_, index) => {
    const [first, second] = [words.slice(0, index + 1).join(" "), words.slice(index + 1).join(" ")];
    return [
      { given: first, family: second },
      { given: second, family: first },
    ];
  });
  return [...alone, ...parted];
}

/** The first text after all that begin with the prefix, in byte order. */
export function endOfPrefix(prefix: string): string {
  return `${prefix}\u{10FFFF}`;
}
