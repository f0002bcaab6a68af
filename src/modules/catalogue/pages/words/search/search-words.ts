import type { ChoiceFilter } from "../../../model/search/search-query.ts";

/** Everything that a search can be narrowed by. */
export type Narrowing = ChoiceFilter | "age" | "onlyFree" | "text";

/** Ordinary situations that lead to a search, by what they search for. */
export const commonQuestions = {
  sickListed: "malgrupp",
  notWorkingOrStudying: "malgrupp",
  workTraining: "slag",
  mentalIllHealth: "malgrupp",
  newArrivals: "malgrupp",
  language: "slag",
  neurodiversity: "malgrupp",
  official: "vag",
} as const;

/** The words of the search page in one language. Counts are whole numbers; days are written out by the caller. */
export interface SearchWords {
  readonly title: string;
  readonly lead: string;
  readonly question: string;
  readonly questionHelp: string;
  readonly allMunicipalities: string;
  readonly search: string;
  readonly filters: string;
  readonly filterHelp: string;
  readonly showHits: string;
  /** What the filters are called, alone and as headings. */
  readonly names: Readonly<Record<Narrowing, string>>;
  readonly nearby: string;
  readonly years: string;
  readonly onlyFree: string;
  readonly chosen: string;
  readonly remove: (what: string) => string;
  readonly clear: string;
  readonly hits: (count: number) => string;
  readonly allEntries: (count: number) => string;
  readonly pages: string;
  readonly previous: string;
  readonly next: string;
  readonly page: (page: number, last: number) => string;
  readonly corrected: (typed: string, used: string) => string;
  readonly unknown: (what: string) => string;
  readonly textCut: (most: number) => string;
  readonly oddAge: string;
  readonly swedishOnly: string;
  readonly host: string;
  readonly contact: string;
  readonly ages: (from: number | null, to: number | null) => string;
  readonly free: string;
  readonly waiting: string;
  readonly weeks: (count: number) => string;
  readonly verified: (day: string) => string;
  readonly unverified: string;
  readonly alsoBy: string;
  readonly andMore: (count: number) => string;
  readonly pick: string;
  readonly pickHelp: string;
  readonly compare: string;
  readonly noHits: string;
  readonly drop: (what: string, count: number) => string;
  readonly otherWords: string;
  readonly callHeading: string;
  readonly call: string;
  readonly askAssociation: string;
  readonly kinds: string;
  readonly common: string;
  readonly questions: Readonly<Record<keyof typeof commonQuestions, string>>;
  readonly associations: string;
  readonly byMunicipality: string;
  readonly byMunicipalityLead: string;
  readonly asList: string;
}
