import type { Language } from "../language.ts";
import { keyOf } from "./analysis/stem.ts";
import { wordsOf } from "./analysis/words-of.ts";

/** Words in a row that can be one synonym ("få mitt liv på rätt köl"). */
const longestPhrase = 8;

/** How words are compared when they are looked up among synonyms: each without endings and diacritics. */
export function phraseOf(text: string, language: Language): string {
  return wordsOf(text)
    .map((word) => keyOf(word, language))
    .join(" ");
}

export interface Phrase {
  readonly from: number;
  /** The first word after it. */
  readonly to: number;
  readonly text: string;
}

/** All words in a row, the longest first and among equals the earliest. */
export function phrasesOf(keys: readonly string[]): readonly Phrase[] {
  const phrases: Phrase[] = [];
  for (let length = Math.min(longestPhrase, keys.length); length > 0; length -= 1) {
    for (let from = 0; from + length <= keys.length; from += 1) {
      phrases.push({ from, to: from + length, text: keys.slice(from, from + length).join(" ") });
    }
  }
  return phrases;
}
