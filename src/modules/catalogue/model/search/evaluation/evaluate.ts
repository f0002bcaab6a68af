import type { SearchResult } from "../search-query.ts";
import { Best } from "./best.ts";
import { choicesOf, failsAge, failsFree } from "./choices.ts";
import { Counting } from "./counting.ts";
import type { Material, Places } from "./material.ts";
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
  const from = (query.page - 1) * query.perPage;
  const best = new Best(from + query.perPage);
  for (const shard of material.shards) {
    const choices = choicesOf(query, shard.codes);
    const begin = places.begins.get(shard.associationId) ?? 0;
    counting.enter(shard.codes);
    const wanted = (position: number) => {
      const cover = scores.cover[begin + position] ?? 0;
      return concepts.length === 0 || (cover > 0 && cover >= least);
    };
    readShard(shard, today, wanted, (document) => {
      const place = begin + document.position;
      const failing =
        choices.failing(document.codes, document.offeredIn) |
        failsAge(query.age, document.ageFrom, document.ageTo) |
        failsFree(query.onlyFree, document.free);
      counting.count(failing, document);
      if (failing !== 0) return;
      best.meet(scores.score[place] ?? 0, document.order, place);
    });
    counting.leave();
  }
  const found = best.places().slice(from);
  return {
    total: best.met,
    found: found.map((place) => positionOf(place, places)),
    counts: counting.counts(query),
    freeCount: counting.free,
    relaxations: best.met > 0 ? [] : counting.relaxations(),
  };
}

function leastCover(cover: Float64Array): number {
  let best = 0;
  for (const one of cover) if (one > best) best = one;
  return Math.min(enough, enoughOfBest * best);
}

function positionOf(place: number, { begins }: Places): Found {
  let last: Found = { associationId: "", position: place };
  for (const [associationId, begin] of begins) {
    if (begin > place) break;
    last = { associationId, position: place - begin };
  }
  return last;
}
