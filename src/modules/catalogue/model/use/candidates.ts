import type { Language } from "../language.ts";
import { fold } from "../search/analysis/fold.ts";
import { keyOf } from "../search/analysis/stem.ts";
import { isStopWord } from "../search/analysis/stop-words.ts";
import { wordsOf } from "../search/analysis/words-of.ts";
import { baseIndex } from "../search/base-index.ts";
import { phraseOf } from "../search/phrases.ts";

/** What words that gave no hit may have meant: looked up once and asked of many. */
export interface CandidateWords {
  /** Swedish words that stand in the association's entries. */
  readonly standing: readonly string[];
  /** What other associations lead a phrase to, by language and phrase (`sv jobbtrana`). */
  readonly ofOthers: ReadonlyMap<string, readonly string[]>;
}

const most = 3;
/** Of the letters in threes that two words have, the part that they share; below it they are not alike. */
const alikeFrom = 0.34;

/**
 * At most three Swedish words each that a synonym could lead to: what others lead the same words to, then words of the
 * entries that look alike, in whole or in a part, or that everyday words which look alike lead to.
 */
export function candidatesIn(words: CandidateWords) {
  const kept = words.standing.filter((word) => !isStopWord(word, "sv"));
  const alike = new Map<Language, ReturnType<typeof indexed>>();
  const indexFor = (language: Language) => {
    const known =
      alike.get(language) ?? indexed([...(language === "sv" ? own(kept) : []), ...led(language, kept)]);
    alike.set(language, known);
    return known;
  };
  return (text: string, language: Language): readonly string[] => {
    const shared = words.ofOthers.get(`${language} ${phraseOf(text, language)}`) ?? [];
    const typed = wordsOf(text).filter((word) => !isStopWord(word, language));
    const near = typed
      .flatMap((word) => indexFor(language)(word))
      .sort((one, other) => other.score - one.score || (one.to < other.to ? -1 : 1))
      .map(({ to }) => to);
    const seen = new Map<string, string>();
    for (const word of [...shared, ...near]) {
      const key = keyOf(word, "sv");
      if (!seen.has(key)) seen.set(key, word);
    }
    return [...seen.values()].slice(0, most);
  };
}

interface Leading {
  readonly from: string;
  readonly to: string;
}

function own(standing: readonly string[]): readonly Leading[] {
  return standing.map((word) => ({ from: word, to: word }));
}

/** Everyday words, each with the first word it leads to that the entries have. */
function led(language: Language, standing: readonly string[]): readonly Leading[] {
  const keys = new Set(standing.map((word) => keyOf(word, "sv")));
  return [...(baseIndex.get(language) ?? [])].flatMap(([from, targets]) => {
    const to = targets.find((target) => keys.has(keyOf(target, "sv")));
    return to === undefined ? [] : [{ from, to }];
  });
}

/** Words that share enough of their letters in threes; only those that share any are looked at. */
function indexed(words: readonly Leading[]) {
  const places = new Map<string, number[]>();
  const sizes = words.map(({ from }, place) => {
    const parts = threes(from);
    for (const part of parts) {
      const known = places.get(part);
      if (known === undefined) places.set(part, [place]);
      else known.push(place);
    }
    return parts.size;
  });
  return (typed: string): readonly (Leading & { readonly score: number })[] => {
    const parts = threes(typed);
    const shared = new Map<number, number>();
    for (const part of parts)
      for (const place of places.get(part) ?? []) shared.set(place, (shared.get(place) ?? 0) + 1);
    return [...shared].flatMap(([place, count]) => {
      const word = words[place];
      const score = (2 * count) / (parts.size + (sizes[place] ?? 0));
      return word === undefined || score < alikeFrom ? [] : [{ ...word, score }];
    });
  };
}

function threes(word: string): ReadonlySet<string> {
  const letters = ` ${fold(word)} `;
  return new Set(
    Array.from({ length: Math.max(1, letters.length - 2) }, (_, at) => letters.slice(at, at + 3)),
  );
}
