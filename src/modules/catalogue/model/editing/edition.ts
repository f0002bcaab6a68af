import type { EditionSpan } from "./entry-state.ts";

/** An edition as the history tells of it. */
export interface Edition extends EditionSpan {
  readonly entryId: string;
  /** What was new; empty where nobody said. */
  readonly note: string;
  readonly publishedAt: string;
  readonly publishedBy: string;
  /** Whether the draft says the same now. */
  readonly sameAsDraft: boolean;
}
