import type { Expansion } from "../concept.ts";
import type { Material, Places, Posting } from "./material.ts";
import { pairAt } from "./read-shard.ts";

export interface Scores {
  /** By place; 0 where the document says nothing of what is looked for. */
  readonly score: Float64Array;
  /** How much of what is looked for the document speaks of, 0–1. */
  readonly cover: Float64Array;
}

/** How well each document answers: the rarer what it speaks of and the more it says of it, the better (as in BM25). */
export function scoresOf({ concepts, postings }: Material, places: Places): Scores {
  const byKey = Map.groupBy(postings, ({ key }) => key);
  const score = new Float64Array(places.count);
  const cover = new Float64Array(places.count);
  let whole = 0;
  for (const concept of concepts) {
    const says = new Float64Array(places.count);
    for (const expansion of concept.expansions) addExpansion(says, expansion, byKey, places);
    const documents = countAbove(says);
    if (documents === 0) continue;
    const rarity = Math.log(1 + (places.count - documents + 0.5) / (documents + 0.5));
    whole += rarity;
    for (let place = 0; place < says.length; place += 1) {
      const said = says[place] ?? 0;
      if (said === 0) continue;
      score[place] = (score[place] ?? 0) + rarity * said;
      cover[place] = (cover[place] ?? 0) + rarity;
    }
  }
  for (let place = 0; place < cover.length; place += 1) {
    const part = whole === 0 ? 0 : (cover[place] ?? 0) / whole;
    cover[place] = part;
    score[place] = (score[place] ?? 0) * part;
  }
  return { score, cover };
}

type ByKey = ReadonlyMap<string, readonly Posting[]>;

function addExpansion(says: Float64Array, { keys, weight }: Expansion, byKey: ByKey, places: Places): void {
  const [only] = keys;
  if (keys.length === 1 && only !== undefined) {
    eachStanding(byKey.get(only), places, (place, said) => {
      if (said * weight > (says[place] ?? 0)) says[place] = said * weight;
    });
    return;
  }
  addTogether(says, keys, weight, byKey, places);
}

/** Words that belong together count for a part where only some of them stand, and that part twice over. */
function addTogether(
  says: Float64Array,
  keys: readonly string[],
  weight: number,
  byKey: ByKey,
  places: Places,
): void {
  const sum = new Map<number, number>();
  const met = new Map<number, number>();
  for (const key of keys) {
    const best = new Map<number, number>();
    eachStanding(byKey.get(key), places, (place, said) => {
      if (said > (best.get(place) ?? 0)) best.set(place, said);
    });
    for (const [place, said] of best) {
      sum.set(place, (sum.get(place) ?? 0) + said);
      met.set(place, (met.get(place) ?? 0) + 1);
    }
  }
  for (const [place, total] of sum) {
    const part = (met.get(place) ?? 0) / keys.length;
    const said = (weight * part * part * total) / keys.length;
    if (said > (says[place] ?? 0)) says[place] = said;
  }
}

function eachStanding(
  postings: readonly Posting[] | undefined,
  places: Places,
  meet: (place: number, said: number) => void,
): void {
  for (const { associationId, documents } of postings ?? []) {
    const begin = places.begins.get(associationId);
    if (begin === undefined) continue;
    for (let at = 0; at + 4 <= documents.length; at += 4) {
      meet(begin + pairAt(documents, at), pairAt(documents, at + 2) / 65_535);
    }
  }
}

function countAbove(says: Float64Array): number {
  let count = 0;
  for (let place = 0; place < says.length; place += 1) if ((says[place] ?? 0) > 0) count += 1;
  return count;
}
