import type { Contact, Funding } from "../content/entry-content.ts";
import type { Language } from "../language.ts";

/** Which entries a search looks among. `common` is a catalogue that several associations share. */
export type SearchScope =
  | { readonly kind: "national" }
  | { readonly kind: "association"; readonly associationId: string }
  | { readonly kind: "common"; readonly commonId: string };

/** The filters of which several values may be chosen: any of the values within one, all of the filters together. */
export const choiceFilters = [
  "municipalities",
  "targetGroups",
  "kinds",
  "supportLanguages",
  "ways",
  "agencies",
] as const;
export type ChoiceFilter = (typeof choiceFilters)[number];

/** A search as the address says it. Text is at most 200 characters; pages begin at 1. */
export interface SearchQuery extends Readonly<Record<ChoiceFilter, readonly string[]>> {
  readonly text: string;
  readonly scope: SearchScope;
  /** The reader's language: texts in it are searched beside the Swedish ones. */
  readonly language: Language;
  /** Whole years, 0–120. */
  readonly age: number | null;
  readonly onlyFree: boolean;
  readonly page: number;
  readonly perPage: number;
}

/** One result, enough for a list. */
export interface SearchHit {
  readonly associationId: string;
  readonly associationSlug: string;
  readonly associationName: string;
  readonly entryId: string;
  readonly slug: string;
  /** In `textLanguage`, which is Swedish where the reader's is missing. */
  readonly name: string;
  readonly summary: string;
  readonly textLanguage: Language;
  /** True where a machine made the text. */
  readonly machine: boolean;
  /** The first whom one can call or write to. */
  readonly contact: Contact | null;
  readonly kinds: readonly string[];
  readonly targetGroups: readonly string[];
  readonly municipalities: readonly string[];
  readonly ways: readonly string[];
  readonly ageFrom: number | null;
  readonly ageTo: number | null;
  readonly freePlaces: number | null;
  readonly waitingWeeks: number | null;
  readonly verifiedOn: string | null;
  readonly unverified: boolean;
  readonly host: string;
  /** Whether it is an agency's ordinary work, which is to be tried first, or paid for by the association. */
  readonly funding: Funding;
  /** Names of other associations that offer the same entry. */
  readonly alsoOfferedBy: readonly string[];
}

export interface FilterCount {
  readonly code: string;
  /** Hits that would be left if this value were added to, or is among, the chosen ones. */
  readonly count: number;
}

export interface SearchResult {
  readonly total: number;
  readonly hits: readonly SearchHit[];
  readonly counts: Readonly<Record<ChoiceFilter, readonly FilterCount[]>>;
  /** Hits with a free place, among those the other filters leave. */
  readonly freeCount: number;
  /** Words that gave nothing and what was searched for instead. */
  readonly corrections: readonly { readonly typed: string; readonly used: string }[];
  /** Where there is no hit: the filters whose removal gives the most, best first. */
  readonly relaxations: readonly {
    readonly drop: ChoiceFilter | "age" | "onlyFree" | "text";
    readonly total: number;
  }[];
}
