import type { Expansion } from "../concept.ts";
import { keysOfConcepts } from "../concept.ts";
import type { Material, Posting } from "./material.ts";

export interface Scores {
  /** By place; 0 where the document says nothing of what is looked for. */
  readonly score: Float64Array;
  /** How much of what is looked for the document speaks of, 0–1. */
  readonly cover: Float64Array;
}

type Postings = Material["postings"];

/** How well each document answers: the rarer what it speaks of and the more it says of it, the better (as in BM25). */
export function scoresOf({ concepts, postings, documents }: Material): Scores {
  const size = documents.from.length;
  const score = new Float64Array(size);
  const cover = new Float64Array(size);
  const among = countAmong({ concepts, postings, documents });
  let whole = 0;
  for (const concept of concepts) {
    const says = new Float64Array(size);
    for (const expansion of concept.expansions) addExpansion(says, expansion, postings);
    const standing = countAbove(says);
    if (standing === 0) continue;
    const rarity = Math.log(1 + (among - standing + 0.5) / (standing + 0.5));
    whole += rarity;
    for (let place = 0; place < size; place += 1) {
      const said = says[place] ?? 0;
      if (said === 0) continue;
      score[place] = (score[place] ?? 0) + rarity * said;
      cover[place] = (cover[place] ?? 0) + rarity;
    }
  }
  for (let place = 0; whole > 0 && place < size; place += 1) {
    const part = (cover[place] ?? 0) / whole;
    cover[place] = part;
    score[place] = (score[place] ?? 0) * part;
  }
  return { score, cover };
}

/** Documents of the associations in which anything of what is asked for stands: what is rare is rare among these. */
function countAmong({ concepts, postings, documents }: Omit<Material, "query" | "reach" | "today">): number {
  const met = new Uint8Array(documents.associationIds.length);
  for (const key of keysOfConcepts(concepts)) {
    for (const association of postings.get(key)?.associations ?? []) met[association] = 1;
  }
  return met.reduce(
    (sum, one, at) => sum + one * ((documents.begins[at + 1] ?? 0) - (documents.begins[at] ?? 0)),
    0,
  );
}

function addExpansion(says: Float64Array, { keys, weight }: Expansion, postings: Postings): void {
  const [only] = keys;
  if (keys.length === 1 && only !== undefined) {
    raise(says, postings.get(only), weight);
    return;
  }
  addTogether(says, keys, weight, postings);
}

/** Each place says as much as the most that is said there. */
function raise(says: Float64Array, posting: Posting | undefined, weight: number): void {
  if (posting === undefined) return;
  const { places, says: all } = posting;
  for (let at = 0; at < places.length; at += 1) {
    const place = places[at] ?? 0;
    const said = ((all[at] ?? 0) / 65_535) * weight;
    if (said > (says[place] ?? 0)) says[place] = said;
  }
}

/** Words that belong together count for a part where only some of them stand, and that part twice over. */
function addTogether(says: Float64Array, keys: readonly string[], weight: number, postings: Postings): void {
  const sum = new Float64Array(says.length);
  const met = new Uint8Array(says.length);
  for (const key of keys) {
    const best = new Float64Array(says.length);
    const posting = postings.get(key);
    raise(best, posting, 1);
    for (const place of posting?.places ?? []) {
      const said = best[place] ?? 0;
      if (said === 0) continue;
      // Each place once, also where the key stands there in two languages.
      best[place] = 0;
      sum[place] = (sum[place] ?? 0) + said;
      met[place] = (met[place] ?? 0) + 1;
    }
  }
  for (let place = 0; place < says.length; place += 1) {
    if (met[place] === 0) continue;
    const part = (met[place] ?? 0) / keys.length;
    const said = (weight * part * part * (sum[place] ?? 0)) / keys.length;
    if (said > (says[place] ?? 0)) says[place] = said;
  }
}

function countAbove(says: Float64Array): number {
  let count = 0;
  for (let place = 0; place < says.length; place += 1) if ((says[place] ?? 0) > 0) count += 1;
  return count;
}
