import type { SearchResult } from "../search-query.ts";
import { choicesOf, failsAge, failsFree } from "./choices.ts";
import { Counting } from "./counting.ts";
import type { Material } from "./material.ts";
import { placesOf } from "./material.ts";
import { readShard } from "./read-shard.ts";
import { scoresOf } from "./score.ts";

/** Where a hit stands; its text is read by that. */
export interface Found {
  readonly associationId: string;
  readonly position: number;
}

export interface Evaluation extends Pick<SearchResult, "total" | "counts" | "freeCount" | "relaxations"> {
  /** Of the page asked for. */
  readonly found: readonly Found[];
}

/** An entry has to speak of this much of what is looked for, or of most of what the best one in the scope does. */
const enough = 0.35;
const enoughOfBest = 0.7;

interface Candidate extends Found {
  readonly score: number;
  readonly order: number;
  readonly place: number;
}

/**
 * Goes through every document of the scope once. What is counted for a filter leaves the filter's own choices out. Which
 * entries answer the text is settled before the filters, so that a filter more never gives more entries.
 */
export function evaluate(material: Material): Evaluation {
  const { query, concepts, today } = material;
  const places = placesOf(material.shards);
  const scores = scoresOf(material, places);
  const least = concepts.length === 0 ? 0 : leastCover(scores.cover);
  const counting = new Counting();
  const hits: Candidate[] = [];
  for (const shard of material.shards) {
    const choices = choicesOf(query, shard.codes);
    const begin = places.begins.get(shard.associationId) ?? 0;
    counting.enter(shard.codes);
    readShard(shard, today, (document) => {
      const place = begin + document.position;
      const cover = scores.cover[place] ?? 0;
      if (concepts.length > 0 && (cover === 0 || cover < least)) return;
      const failing =
        choices.failing(document.codes, document.offeredIn) |
        failsAge(query.age, document.ageFrom, document.ageTo) |
        failsFree(query.onlyFree, document.free);
      counting.count(failing, document);
      if (failing !== 0) return;
      const { associationId } = shard;
      const score = scores.score[place] ?? 0;
      hits.push({ associationId, position: document.position, score, order: document.order, place });
    });
    counting.leave();
  }
  hits.sort((one, other) => other.score - one.score || one.order - other.order || one.place - other.place);
  const from = (query.page - 1) * query.perPage;
  return {
    total: hits.length,
    found: hits.slice(from, from + query.perPage),
    counts: counting.counts(query),
    freeCount: counting.free,
    relaxations: hits.length > 0 ? [] : counting.relaxations(),
  };
}

function leastCover(cover: Float64Array): number {
  let best = 0;
  for (const one of cover) if (one > best) best = one;
  return Math.min(enough, enoughOfBest * best);
}
