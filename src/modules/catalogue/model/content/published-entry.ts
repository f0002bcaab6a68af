import type { EntryContent } from "./entry-content.ts";

/** What anyone may read of an entry on one day. Days are YYYY-MM-DD, instants ISO 8601. */
export interface PublishedEntry {
  readonly associationId: string;
  readonly associationSlug: string;
  readonly associationName: string;
  readonly entryId: string;
  readonly slug: string;
  readonly edition: number;
  readonly content: EntryContent;
  readonly publishedAt: string;
  readonly modifiedAt: string;
  /** When somebody last said that what stands is true; null where nobody has. */
  readonly verifiedOn: string | null;
  /** True when verification is overdue by more than the association's grace. */
  readonly unverified: boolean;
  readonly places: Places;
}

/** Reported figures, not counted ones: null is not said. `on` is the day they were true. */
export interface Places {
  readonly total: number | null;
  readonly free: number | null;
  readonly waitingWeeks: number | null;
  readonly on: string | null;
}

/** An entry that is gone for good: its address answers 410. */
export interface RemovedEntry {
  readonly associationId: string;
  readonly entryId: string;
  readonly name: string;
  readonly municipalities: readonly string[];
  readonly kinds: readonly string[];
  readonly targetGroups: readonly string[];
}

/** The public face of an association. */
export interface Publisher {
  readonly associationId: string;
  readonly slug: string;
  readonly name: string;
  readonly organisationNumber: string | null;
  /** SCB's codes. */
  readonly municipalities: readonly string[];
  readonly members: readonly string[];
  readonly about: About;
}

/** What the association is for, per language; a language that is missing is shown in Swedish. */
export type About = Readonly<Record<string, AboutText>>;

export interface AboutText {
  readonly purpose: string;
  readonly vision: string;
  readonly contact: string;
}
