import type { Language } from "../language.ts";
import type { ContactMeans } from "./use-event.ts";

export type Counted = Readonly<Record<string, number>>;

/** How one entry was used in the period. */
export interface EntryUse {
  readonly entryId: string;
  readonly name: string;
  readonly views: number;
  readonly contacts: Readonly<Record<ContactMeans, number>>;
  /** By the municipality the reader had searched in, most viewed first; those who had chosen none are not here. */
  readonly municipalities: readonly MunicipalityUse[];
}

export interface MunicipalityUse {
  /** SCB's code. */
  readonly code: string;
  readonly views: number;
  readonly contacts: number;
}

export interface WeekUse {
  /** Monday, YYYY-MM-DD. */
  readonly week: string;
  readonly views: number;
  readonly contacts: number;
  readonly searches: number;
  readonly misses: number;
}

export interface MissedSearch {
  readonly text: string;
  readonly count: number;
  /** True when it is from the national catalogue, not from the association's own area. */
  readonly national: boolean;
  /** Language of the page it was searched on. */
  readonly language: Language;
  /** Swedish words of the entries that a synonym could lead to; at most three. */
  readonly candidates: readonly string[];
}

/** How the catalogue was used in whole weeks up to and with the present one; all are counts. */
export interface UseReport {
  readonly weeks: readonly WeekUse[];
  /** Most viewed first; entries that nobody looked at are here too. */
  readonly entries: readonly EntryUse[];
  /** By filter value, as `kinds:workTraining`. */
  readonly filters: Counted;
  /** Views by the language they were read in. */
  readonly languages: Counted;
  readonly missed: readonly MissedSearch[];
}

export const periods = [4, 12, 26, 52] as const;

/** The Mondays of the latest weeks, oldest first. `monday` is YYYY-MM-DD. */
export function weeksUpTo(
  monday: { subtract(by: { weeks: number }): { toString(): string } },
  count: number,
) {
  return Array.from({ length: count }, (_, index) =>
    monday.subtract({ weeks: count - 1 - index }).toString(),
  );
}
