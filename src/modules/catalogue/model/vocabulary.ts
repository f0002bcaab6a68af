import type { Language } from "./language.ts";

export type Taxonomy =
  | "kind"
  | "targetGroup"
  | "way"
  | "agency"
  | "supportLanguage"
  | "accessibility"
  | "funding";

export interface Term {
  readonly taxonomy: Taxonomy;
  readonly code: string;
  readonly id: string;
  readonly parent: string | null;
  readonly labels: Readonly<Partial<Record<Language, string>>>;
}

export interface Municipality {
  /** SCB's four digits. */
  readonly code: string;
  readonly name: string;
  readonly county: string;
}

/** The words that entries are described with and the municipalities they are for. */
export interface Vocabulary {
  readonly terms: readonly Term[];
  readonly municipalities: readonly Municipality[];
}

export function termsOf(vocabulary: Vocabulary, taxonomy: Taxonomy): readonly Term[] {
  return vocabulary.terms.filter((term) => term.taxonomy === taxonomy);
}

/** In the language asked for, otherwise in Swedish; the code itself where nothing is known by it. */
export function labelOf(
  vocabulary: Vocabulary,
  taxonomy: Taxonomy,
  code: string,
  language: Language = "sv",
): string {
  const term = vocabulary.terms.find((one) => one.taxonomy === taxonomy && one.code === code);
  return term?.labels[language] ?? term?.labels.sv ?? code;
}

export function municipalityName(vocabulary: Vocabulary, code: string): string {
  return vocabulary.municipalities.find((one) => one.code === code)?.name ?? code;
}
