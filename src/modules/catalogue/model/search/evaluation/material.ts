import type { Concept } from "../concept.ts";
import type { SearchQuery } from "../search-query.ts";
import type { Documents } from "./documents.ts";
import { pairAt } from "./documents.ts";

/** Where a key stands among the documents, and how much it says there (1–65535); and in which associations it stands at all. */
export interface Posting {
  readonly places: Uint32Array;
  readonly says: Uint16Array;
  readonly associations: Uint16Array;
}

/** How far a scope reaches beyond what its own associations publish. */
export interface Reach {
  /** By place, 1 where the document is in the scope; null where all are. */
  readonly within: Uint8Array | null;
  /** By place: municipalities in which others offer the document. */
  readonly offeredIn: ReadonlyMap<number, readonly string[]>;
}

export interface Material {
  readonly documents: Documents;
  readonly reach: Reach;
  /** Of the concepts' keys; one that stands nowhere has none. */
  readonly postings: ReadonlyMap<string, Posting>;
  /** None where nothing is asked for in words. */
  readonly concepts: readonly Concept[];
  readonly query: SearchQuery;
  /** Days since 2000. */
  readonly today: number;
}

/** A key's rows of catalogue.search_posting: an association's number among the documents, and its list. */
export type Standing = readonly (readonly [association: number, list: Uint8Array])[];

export function openPosting({ begins }: Documents, standing: Standing): Posting {
  const count = standing.reduce((sum, [, list]) => sum + list.length / 4, 0);
  const [places, says] = [new Uint32Array(count), new Uint16Array(count)];
  let next = 0;
  for (const [association, list] of standing) {
    const begin = begins[association] ?? 0;
    for (let at = 0; at + 4 <= list.length; at += 4) {
      places[next] = begin + pairAt(list, at);
      says[next] = pairAt(list, at + 2);
      next += 1;
    }
  }
  return { places, says, associations: Uint16Array.from(new Set(standing.map(([one]) => one))) };
}
