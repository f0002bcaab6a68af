import type { Language } from "../language.ts";
import { fold } from "./analysis/fold.ts";
import { keyOf } from "./analysis/stem.ts";
import { isStopWord } from "./analysis/stop-words.ts";
import { wordsOf } from "./analysis/words-of.ts";

/** A word of a question. */
export interface AskedWord {
  readonly word: string;
  /** Says nothing of what is looked for, but may be part of a synonym of several words. */
  readonly stop: boolean;
  /** What it is compared by, in each of the question's languages. */
  readonly keys: Readonly<Partial<Record<Language, string>>>;
}

/** A question cut into words, and the languages it may be written in, the likeliest first. */
export interface Asked {
  readonly words: readonly AskedWord[];
  readonly languages: readonly Language[];
  /** False where the last word may go on. */
  readonly finished: boolean;
}

/** Longer questions are read as far as this. */
const mostWords = 30;
const mostLetters = 400;

export function askedOf(text: string, reader: Language): Asked {
  const words = wordsOf(text.slice(0, mostLetters)).slice(0, mostWords);
  const languages = languagesOf(words.join(" "), reader);
  return {
    words: words.map((word) => ({
      ...asWord(word, languages),
      stop: languages.slice(0, 2).some((language) => isStopWord(word, language)),
    })),
    languages,
    finished: !/[\p{L}\p{N}\p{M}]$/u.test(text),
  };
}

/** The same question with some words written otherwise. */
export function respelt(asked: Asked, spelling: ReadonlyMap<string, string>): Asked {
  return {
    ...asked,
    finished: true,
    words: asked.words.map(({ word, stop }) => ({
      ...asWord(spelling.get(word) ?? word, asked.languages),
      stop,
    })),
  };
}

/** Letters tell the language where the reader's own cannot be it. */
function languagesOf(text: string, reader: Language): readonly Language[] {
  const byScript: readonly Language[] = /\p{Script=Arabic}/u.test(text)
    ? ["ar", "fa"]
    : /\p{Script=Ethiopic}/u.test(text)
      ? ["ti"]
      : /\p{Script=Cyrillic}/u.test(text)
        ? ["uk"]
        : ["sv", "en", "fi", "so"];
  return [...new Set([...(byScript.includes(reader) ? [reader] : []), ...byScript, reader])];
}

function asWord(word: string, languages: readonly Language[]): Pick<AskedWord, "word" | "keys"> {
  return { word, keys: Object.fromEntries(languages.map((language) => [language, keyOf(word, language)])) };
}

/** What a word is looked up by, Swedish first. */
export function keysOfWord({ word, keys }: AskedWord, languages: readonly Language[]): readonly string[] {
  const own = languages.slice(0, 2).map((language) => keys[language] ?? word);
  return [...new Set([keys.sv ?? keyOf(word, "sv"), ...own, fold(word)])];
}
