import type { Bounded } from "../../../../platform/memory/bounded.ts";
import { createBounded } from "../../../../platform/memory/bounded.ts";
import type { Documents } from "../../model/search/evaluation/documents.ts";
import type { Posting } from "../../model/search/evaluation/material.ts";

/** The documents of a scope as they were at one time, which the stamp tells: see `search_material` in migration 0040. */
interface Opened {
  readonly stamp: string;
  readonly documents: Documents;
}

/** What a process has unpacked for searches before, each under what tells that nothing has been written since. */
export interface SearchMemory {
  /** By scope. */
  readonly scopes: Bounded<Opened>;
  /** By stamp, languages and key. */
  readonly postings: Bounded<Posting>;
}

const megabyte = 1024 * 1024;

/** Beside the numbers: the objects around them and the key. */
const around = 500;

export function createSearchMemory(): SearchMemory {
  return {
    scopes: createBounded(
      16 * megabyte,
      ({ documents }) => 20 * documents.order.length + 2 * documents.documentCodes.length + 20 * around,
    ),
    postings: createBounded(16 * megabyte, ({ places }, key) => 6 * places.length + 2 * key.length + around),
  };
}
