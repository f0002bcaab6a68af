import type { PublishedEntry } from "../content/published-entry.ts";

/** A service as it stands on the shelf, or what is left of one that has been taken away. */
export type FeedService = ShownService | GoneService;

export interface ShownService {
  readonly state: "shown";
  readonly entry: PublishedEntry;
  /** ISO 8601: the latest of what was changed and the day it began to be shown. */
  readonly lastModified: string;
  readonly associationNumber: string | null;
  readonly associationPurpose: string;
}

export interface GoneService {
  /** `ended` may come back with the same id; `removed` never does. */
  readonly state: "ended" | "removed";
  readonly entryId: string;
  readonly associationId: string;
  readonly name: string;
  readonly lastModified: string;
}

export interface FeedPage<T> {
  readonly total: number;
  readonly items: readonly T[];
}
