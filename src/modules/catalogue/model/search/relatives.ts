import { fold } from "./analysis/fold.ts";
import { keyOf } from "./analysis/stem.ts";
import type { Asked } from "./asked.ts";
import type { Expansion } from "./concept.ts";

/** What to ask the vocabulary about a word, since Swedish writes together what other languages write apart. */
export interface RelativesAsked {
  /** Longer words begin so: "arbetsträning" in "arbetsträningsplats". */
  readonly beginnings: readonly string[];
  /** Longer words end so: "träning" in "arbetsträning". */
  readonly ending: string | null;
  /** Ways to part the word in two. */
  readonly splits: readonly (readonly [string, string])[];
  /** What a word that is not finished begins with, as it stands. */
  readonly typed: string | null;
  /** The word written together with the next. */
  readonly joined: string | null;
}

/** What the vocabulary answered, for one word each. */
export interface Vocabulary {
  readonly known: ReadonlySet<string>;
  readonly beginning: ReadonlyMap<string, readonly string[]>;
  readonly ending: ReadonlyMap<string, readonly string[]>;
}

const shortestPart = 3;
const shortestBeginning = 4;

export function relativesAsked({ words, finished }: Asked, index: number): RelativesAsked {
  const word = words[index]?.word ?? "";
  const next = words[index + 1];
  const folded = fold(word);
  const key = keyOf(word, "sv");
  const bare = /[aeo]$/.test(folded) ? folded.slice(0, -1) : folded;
  const beginnings = [bare, ...(key.length > shortestBeginning ? [key] : [])];
  return {
    beginnings: [...new Set(beginnings)].filter((one) => one.length >= shortestBeginning),
    ending: folded.length >= shortestBeginning && key.length >= shortestPart ? key : null,
    splits: splitsOf(folded),
    typed: !finished && index === words.length - 1 && folded.length > 1 ? folded : null,
    joined: next === undefined || next.stop ? null : keyOf(word + next.word, "sv"),
  };
}

/** Every way to part a long word in two; the s that binds the parts goes with the first and is no ending of it. */
function splitsOf(folded: string): readonly (readonly [string, string])[] {
  if (folded.length < 2 * shortestPart + 1) return [];
  const splits: [string, string][] = [];
  for (let at = shortestPart; at <= folded.length - shortestPart; at += 1) {
    const first = folded.slice(0, at);
    splits.push([keyOf(first, "sv"), keyOf(folded.slice(at), "sv")]);
    if (first.endsWith("s") && at > shortestPart) {
      splits.push([keyOf(first.slice(0, -1), "sv"), keyOf(folded.slice(at), "sv")]);
    }
  }
  return splits;
}

const weights = { typed: 0.8, joined: 0.95, beginning: 0.55, ending: 0.6, together: 0.7, part: 0.25 };

export function relativesOf(asked: RelativesAsked, vocabulary: Vocabulary): readonly Expansion[] {
  const found: Expansion[] = [];
  const add = (keys: readonly string[] | undefined, weight: number) => {
    for (const key of keys ?? []) found.push({ keys: [key], weight });
  };
  if (asked.typed !== null) add(vocabulary.beginning.get(asked.typed), weights.typed);
  for (const beginning of asked.beginnings) add(vocabulary.beginning.get(beginning), weights.beginning);
  if (asked.ending !== null) add(vocabulary.ending.get(asked.ending), weights.ending);
  if (asked.joined !== null && vocabulary.known.has(asked.joined)) add([asked.joined], weights.joined);
  const split = bestSplit(asked, vocabulary);
  if (split !== undefined) {
    found.push({ keys: split, weight: weights.together });
    add(split, weights.part);
  }
  return found;
}

/** The one whose shorter part is the longest. */
function bestSplit({ splits }: RelativesAsked, { known }: Vocabulary) {
  const possible = splits.filter(([first, second]) => known.has(first) && known.has(second));
  const shorter = ([first, second]: readonly [string, string]) => Math.min(first.length, second.length);
  return possible.sort((one, other) => shorter(other) - shorter(one))[0];
}
