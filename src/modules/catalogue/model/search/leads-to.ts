import type { Language } from "../language.ts";
import { baseIndex } from "./base-index.ts";

/** A row of an association's own synonyms, as the search compares them. */
interface KnownSynonym {
  readonly language: string;
  readonly phrase: string;
  readonly leadsTo: readonly string[];
}

/** Words that a phrase leads to among several associations; more would only blur what was asked for. */
const mostTogether = 12;

/**
 * What phrases lead to; undefined for nothing. In its own catalogue an association's synonym goes before the shipped one, and may
 * switch it off. Where several are searched together each only adds to the shipped ones: nobody decides what others' words mean.
 */
export function leadsToOf(
  own: readonly KnownSynonym[],
  { isShared }: { readonly isShared: boolean },
): (phrase: string, language: Language) => readonly string[] | undefined {
  const added = new Map<string, readonly string[]>();
  for (const { language, phrase, leadsTo } of own) {
    const key = `${language} ${phrase}`;
    added.set(key, isShared ? [...(added.get(key) ?? []), ...leadsTo] : leadsTo);
  }
  return (phrase, language) => {
    const shipped = baseIndex.get(language)?.get(phrase);
    const words = added.get(`${language} ${phrase}`);
    const found = isShared
      ? [...new Set([...(shipped ?? []), ...(words ?? [])])].slice(0, mostTogether)
      : (words ?? shipped);
    return found === undefined || found.length === 0 ? undefined : found;
  };
}
