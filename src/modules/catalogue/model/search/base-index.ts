import type { Language } from "../language.ts";
import { phraseOf } from "./phrases.ts";
import { baseSynonyms } from "./synonyms/base-synonyms.ts";

/** The shipped synonyms by language and phrase, made once since they never change while the program runs. */
export const baseIndex: ReadonlyMap<Language, ReadonlyMap<string, readonly string[]>> = indexed();

function indexed(): Map<Language, Map<string, string[]>> {
  const index = new Map<Language, Map<string, string[]>>();
  for (const { language, from, to } of baseSynonyms()) {
    const phrases = index.get(language) ?? new Map<string, string[]>();
    index.set(language, phrases);
    const phrase = phraseOf(from, language);
    if (phrase !== "") phrases.set(phrase, [...new Set([...(phrases.get(phrase) ?? []), ...to])]);
  }
  return index;
}
