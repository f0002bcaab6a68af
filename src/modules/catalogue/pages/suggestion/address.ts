import type { Language } from "../../model/language.ts";
import { entryAddress } from "../addresses.ts";

/** Where a reader says what is wrong in an entry. */
export function suggestionAddress(
  entry: { readonly associationSlug: string; readonly slug: string },
  language: Language,
): string {
  const [path = "", query] = entryAddress(entry, language).split("?");
  return query === undefined ? `${path}/rattelse` : `${path}/rattelse?${query}`;
}
