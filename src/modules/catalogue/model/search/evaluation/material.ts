import type { Concept } from "../concept.ts";
import type { SearchQuery } from "../search-query.ts";

/** An association's documents (see shard.ts), as far as the scope reaches. */
export interface Shard {
  readonly associationId: string;
  readonly codes: readonly string[];
  readonly documents: Buffer;
  /** Free places by position, a byte each. */
  readonly free: Buffer;
  /** Positions that are in the scope; null where all are. */
  readonly only: ReadonlySet<number> | null;
  /** Municipalities in which others offer the document at a position. */
  readonly offeredIn: ReadonlyMap<number, readonly string[]>;
}

/** Where a key stands in one association and language: per document its position and weight, two bytes each. */
export interface Posting {
  readonly key: string;
  readonly associationId: string;
  readonly documents: Buffer;
}

export interface Material {
  readonly shards: readonly Shard[];
  readonly postings: readonly Posting[];
  /** None where nothing is asked for in words. */
  readonly concepts: readonly Concept[];
  readonly query: SearchQuery;
  /** Days since 2000. */
  readonly today: number;
}

/** All shards' positions in one row: where each shard begins, and how many there are in all. */
export interface Places {
  readonly begins: ReadonlyMap<string, number>;
  readonly count: number;
}

export function placesOf(shards: readonly Shard[]): Places {
  const begins = new Map<string, number>();
  let count = 0;
  for (const { associationId, documents } of shards) {
    begins.set(associationId, count);
    count += documents.length === 0 ? 0 : documents.readUInt16BE(0);
  }
  return { begins, count };
}
