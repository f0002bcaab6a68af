import type { Language } from "../language.ts";
import { exactKeyOf, keyOf } from "./analysis/stem.ts";
import { isStopWord } from "./analysis/stop-words.ts";
import { wordsOf } from "./analysis/words-of.ts";
import type { Asked, AskedWord } from "./asked.ts";
import { keysOfWord } from "./asked.ts";
import type { Concept, Expansion } from "./concept.ts";
import { phrasesOf } from "./phrases.ts";

/** What is known of the words beside the question itself. */
export interface Knowledge {
  /** Swedish words that a phrase leads to; undefined where nobody has said anything of it. */
  synonymsOf(phrase: string, language: Language): readonly string[] | undefined;
  /** Of the question's word at a place: longer words that it is a part of or begins, and the parts it is put together from. */
  relativesOf(index: number): readonly Expansion[];
}

const synonymWeights = [0.85, 0.75, 0.65];
const partOfPhrase = 0.3;

/** What is looked for, thing by thing. Longer synonyms go before shorter ones, and a word is used once. */
export function conceptsOf(asked: Asked, knowledge: Knowledge): readonly Concept[] {
  const used = new Set<number>();
  const concepts: { at: number; concept: Concept }[] = [];
  for (const { at, words, targets } of synonymsIn(asked, knowledge)) {
    if (at.some((index) => used.has(index))) continue;
    for (const index of at) used.add(index);
    concepts.push({ at: at[0] ?? 0, concept: phraseConcept(at, words, targets, asked, knowledge) });
  }
  asked.words.forEach(({ word, stop }, at) => {
    if (stop || used.has(at)) return;
    concepts.push({ at, concept: { typed: word, expansions: expansionsOf(at, asked, knowledge) } });
  });
  return concepts.sort((one, other) => one.at - other.at).map(({ concept }) => concept);
}

interface FoundSynonym {
  /** Which of the question's words. */
  readonly at: readonly number[];
  readonly words: readonly AskedWord[];
  readonly targets: readonly string[];
}

/** Phrases with all words, and with the words that say something alone, so that "gick nu in i väggen" is "in i väggen". */
function synonymsIn(asked: Asked, knowledge: Knowledge): readonly FoundSynonym[] {
  const found: FoundSynonym[] = [];
  for (const language of asked.languages) {
    const keys = asked.words.map(({ word, keys: own }) => own[language] ?? word);
    const telling = asked.words.flatMap(({ stop }, index) => (stop ? [] : [index]));
    const rows = [asked.words.map((_, index) => index), telling];
    for (const row of rows) {
      for (const phrase of phrasesOf(row.map((index) => keys[index] ?? ""))) {
        const targets = knowledge.synonymsOf(phrase.text, language);
        if (targets === undefined) continue;
        const at = row.slice(phrase.from, phrase.to);
        found.push({ at, words: at.flatMap((index) => asked.words[index] ?? []), targets });
      }
    }
  }
  return found.sort((one, other) => other.at.length - one.at.length);
}

function phraseConcept(
  at: readonly number[],
  words: readonly AskedWord[],
  targets: readonly string[],
  asked: Asked,
  knowledge: Knowledge,
): Concept {
  const telling = words.filter(({ stop }) => !stop).map(({ word }) => word);
  const [single] = at;
  const own =
    words.length === 1 && single !== undefined
      ? expansionsOf(single, asked, knowledge)
      : [
          { keys: telling.map((word) => keyOf(word, "sv")), weight: 1 },
          ...telling.map((word) => ({ keys: [keyOf(word, "sv")], weight: partOfPhrase })),
        ].filter(({ keys }) => keys.length > 0);
  const led = targets.map((target, index) => ({
    keys: keysOfTarget(target),
    weight: synonymWeights[index] ?? 0.6,
  }));
  return {
    typed: words.map(({ word }) => word).join(" "),
    expansions: [...own, ...led.filter(({ keys }) => keys.length > 0)],
  };
}

function keysOfTarget(target: string): readonly string[] {
  return wordsOf(target)
    .filter((word) => !isStopWord(word, "sv"))
    .map((word) => keyOf(word, "sv"));
}

function expansionsOf(index: number, asked: Asked, knowledge: Knowledge): readonly Expansion[] {
  const asking = asked.words[index];
  if (asking === undefined) return [];
  const { word } = asking;
  const exact = exactKeyOf(word);
  const weight = exact === null ? 1 : 0.8;
  return [
    ...(exact === null ? [] : [{ keys: [exact], weight: 1 }]),
    ...keysOfWord(asking, asked.languages).map((key) => ({ keys: [key], weight })),
    ...knowledge.relativesOf(index),
  ];
}
