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
  /** By the name of the association. */
  readonly offers: readonly OfferedBy[];
}

/** Another association that offers the service, with the owner's consent. */
export interface OfferedBy {
  readonly associationId: string;
  readonly slug: string;
  readonly name: string;
  /** SCB's codes. */
  readonly municipalities: readonly string[];
  /** Whom to turn to there; may be empty. */
  readonly contact: string;
}

export interface GoneService {
  /** `resting` is to come back, `ended` may come back with the same id, `removed` never does. */
  readonly state: "resting" | "ended" | "removed";
  readonly entryId: string;
  readonly associationId: string;
  readonly name: string;
  readonly lastModified: string;
}

export interface FeedPage<T> {
  readonly total: number;
  readonly items: readonly T[];
}
