import type { SearchResult } from "../search-query.ts";
import { neverEnds } from "../shard.ts";
import { Best } from "./best.ts";
import { failingOf } from "./choices.ts";
import { Counting } from "./counting.ts";
import type { Documents } from "./documents.ts";
import type { Material } from "./material.ts";
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
  const { query, concepts, today, documents, reach } = material;
  const { from: shownFrom, until: shownUntil, order } = documents;
  const asks = concepts.length > 0;
  const { score, cover } = scoresOf(material);
  const least = asks ? leastCover(cover) : 0;
  const counting = new Counting(documents);
  const failingAt = failingOf(query, documents);
  const from = (query.page - 1) * query.perPage;
  const best = new Best(from + query.perPage);
  for (let place = 0; place < order.length; place += 1) {
    const covered = cover[place] ?? 0;
    if (asks && (covered === 0 || covered < least)) continue;
    const until = shownUntil[place] ?? 0;
    if ((shownFrom[place] ?? 0) > today || (until !== neverEnds && until <= today)) continue;
    if (reach.within !== null && reach.within[place] === 0) continue;
    const offeredIn = reach.offeredIn.get(place);
    const failing = failingAt(place, offeredIn);
    counting.count(failing, place, offeredIn);
    if (failing === 0) best.meet(score[place] ?? 0, order[place] ?? 0, place);
  }
  return {
    total: best.met,
    found: best
      .places()
      .slice(from)
      .map((place) => foundAt(place, documents)),
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

function foundAt(place: number, { association, associationIds, begins }: Documents): Found {
  const index = association[place] ?? 0;
  return { associationId: associationIds[index] ?? "", position: place - (begins[index] ?? 0) };
}
