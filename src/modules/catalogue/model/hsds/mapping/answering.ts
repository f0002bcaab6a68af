import type { Language } from "../../language.ts";
import type { Vocabulary } from "../../vocabulary.ts";

/** What every answer is made with. */
export interface Answering {
  /** Of the texts asked for; what is missing in it is given in Swedish. */
  readonly language: Language;
  readonly vocabulary: Vocabulary;
  readonly taxonomies: readonly TaxonomyRow[];
  /** The whole address of an entry's page for people. */
  readonly pageOf: (entry: EntryPlace) => string;
  /** The whole address of the search page for a municipality, by SCB's code. */
  readonly municipalityPage: (code: string) => string;
  /** The whole address of an association's page. */
  readonly associationPage: (slug: string) => string;
}

interface EntryPlace {
  readonly associationSlug: string;
  readonly slug: string;
}

export interface TaxonomyRow {
  readonly id: string;
  readonly code: string;
  readonly labels: Readonly<Partial<Record<Language, string>>>;
}
