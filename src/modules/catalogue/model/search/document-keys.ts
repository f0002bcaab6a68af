import type { EntryContent, LanguageTexts, ReaderText } from "../content/entry-content.ts";
import { variants } from "../content/entry-content.ts";
import type { Language } from "../language.ts";
import { exactKeyOf, keyOf } from "./analysis/stem.ts";
import { isStopWord } from "./analysis/stop-words.ts";
import { wordsOf } from "./analysis/words-of.ts";

/** What an entry is found by in one language: how much each key says of it (1–65535), and a way of writing the key. */
export interface LanguageKeys {
  readonly language: Language;
  readonly weights: ReadonlyMap<string, number>;
  readonly words: ReadonlyMap<string, string>;
}

/** Labels of its kinds, target groups and the like in the language, and in Swedish the names of places and of who is behind it. */
export type Surroundings = (language: Language) => { readonly labels: string; readonly names: string };

/** What is not in the list is not searched: `notFor` tells what the entry is not. */
const fieldWeights: Partial<Readonly<Record<keyof ReaderText, number>>> = {
  ...{ what: 2, forWhom: 2, how: 1.5, afterwards: 1 },
  ...{ apply: 0.4, languages: 0.4, accessibility: 0.4, cost: 0.3 },
};
const nameWeight = 12;
const summaryWeight = 5;
const labelWeight = 3;
const placeWeight = 6;
const trackWeight = 2;

/** A word that is written again and again says less each time (as in BM25): half of all it can say at this weight. */
const half = 5;

export function keysOf(content: EntryContent, around: Surroundings): readonly LanguageKeys[] {
  return Object.entries(content.texts).map(([code, texts]) => {
    const language = code as Language;
    const gathered = new Gathered(language);
    const { labels, names } = around(language);
    gathered.add(texts.name, nameWeight);
    gathered.add(texts.summary, summaryWeight);
    gathered.add(labels, labelWeight);
    gathered.add(names, placeWeight);
    gathered.addMost(variants.map((variant) => textWeights(texts, variant, language)));
    gathered.addWhole(texts.name);
    return { language, weights: gathered.saturated(), words: gathered.words };
  });
}

/** A whole name is a key of its own, so that somebody who writes it gets it first. */
export function wholeNameKey(words: readonly string[]): string {
  return `=${words.join(" ")}`;
}

type Weights = Map<string, number>;

class Gathered {
  readonly words = new Map<string, string>();
  readonly #language: Language;
  readonly #weights: Weights = new Map();

  constructor(language: Language) {
    this.#language = language;
  }

  add(text: string, weight: number): void {
    addWords(this.#weights, text, weight, this.#language, this.words);
  }

  addWhole(name: string): void {
    this.#weights.set(wholeNameKey(wordsOf(name)), 1000);
  }

  /** The same said in three ways is said once: each word counts as much as it does where it counts most. */
  addMost(ways: readonly { weights: Weights; words: Map<string, string> }[]): void {
    const most: Weights = new Map();
    for (const { weights, words } of ways) {
      for (const [key, weight] of weights) most.set(key, Math.max(weight, most.get(key) ?? 0));
      for (const [key, word] of words) if (!this.words.has(key)) this.words.set(key, word);
    }
    for (const [key, weight] of most) this.#weights.set(key, (this.#weights.get(key) ?? 0) + weight);
  }

  saturated(): Weights {
    return new Map(
      [...this.#weights].map(([key, weight]) => [
        key,
        Math.max(1, Math.round((65_535 * weight) / (weight + half))),
      ]),
    );
  }
}

function textWeights(texts: LanguageTexts, variant: (typeof variants)[number], language: Language) {
  const weights: Weights = new Map();
  const words = new Map<string, string>();
  const text = texts[variant];
  for (const [field, weight] of Object.entries(fieldWeights)) {
    addWords(weights, text?.[field as keyof ReaderText] ?? "", weight, language, words);
  }
  for (const track of Object.values(texts.tracks)) {
    addWords(weights, `${track.name}\n${track.forWhom}`, trackWeight, language, words);
  }
  return { weights, words };
}

function addWords(
  weights: Weights,
  text: string,
  weight: number,
  language: Language,
  words: Map<string, string>,
): void {
  for (const word of wordsOf(text)) {
    if (isStopWord(word, language)) continue;
    const key = keyOf(word, language);
    weights.set(key, (weights.get(key) ?? 0) + weight);
    if (!words.has(key)) words.set(key, word);
    const exact = exactKeyOf(word);
    if (exact !== null) weights.set(exact, (weights.get(exact) ?? 0) + weight);
  }
}
