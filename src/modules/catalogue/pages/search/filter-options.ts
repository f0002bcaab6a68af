import type { ChoiceFilter, SearchQuery, SearchResult } from "../../model/search/search-query.ts";
import type { Municipality, Vocabulary } from "../../model/vocabulary.ts";
import { labelOf, municipalityName, termsOf } from "../../model/vocabulary.ts";
import { filterTaxonomies } from "./asked.ts";

export interface FilterOption {
  readonly code: string;
  readonly label: string;
  readonly count: number;
  readonly chosen: boolean;
  /** True where it stands under a wider one that is offered too. */
  readonly narrower: boolean;
}

export type TermFilter = Exclude<ChoiceFilter, "municipalities">;

interface Found {
  readonly vocabulary: Vocabulary;
  readonly query: SearchQuery;
  readonly result: SearchResult;
}

/** What would leave some hit, and what is chosen already, in the vocabulary's order. */
export function termOptions(
  filter: TermFilter,
  { vocabulary, query, result }: Found,
): readonly FilterOption[] {
  const taxonomy = filterTaxonomies[filter];
  const counts = countsOf(filter, result);
  const chosen = new Set(query[filter]);
  const offered = termsOf(vocabulary, taxonomy).filter(
    ({ code }) => (counts.get(code) ?? 0) > 0 || chosen.has(code),
  );
  return offered.map(({ code, parent }) => ({
    code,
    label: labelOf(vocabulary, taxonomy, code, query.language),
    count: counts.get(code) ?? 0,
    chosen: chosen.has(code),
    narrower: offered.some((one) => one.code === parent),
  }));
}

export interface MunicipalityOption extends Omit<FilterOption, "narrower"> {
  readonly county: string;
}

/** Municipalities with some hit, and the chosen ones, by name. */
export function municipalityOptions({ vocabulary, query, result }: Found): readonly MunicipalityOption[] {
  const counts = countsOf("municipalities", result);
  const chosen = new Set(query.municipalities);
  return vocabulary.municipalities
    .map(({ code, name, county }: Municipality) => ({
      ...{ code, label: name, county, count: counts.get(code) ?? 0 },
      chosen: chosen.has(code),
    }))
    .filter((option) => option.count > 0 || option.chosen);
}

const { compare } = new Intl.Collator("sv");

/** By county, both in the order of the Swedish alphabet. */
export function byCounty(
  options: readonly MunicipalityOption[],
): readonly (readonly [string, readonly MunicipalityOption[]])[] {
  return [...Map.groupBy(options, (option) => option.county)].sort(([a], [b]) => compare(a, b));
}

/** A chosen value as the reader knows it. */
export function valueLabel(
  filter: ChoiceFilter,
  code: string,
  { vocabulary, query }: Omit<Found, "result">,
): string {
  return filter === "municipalities"
    ? municipalityName(vocabulary, code)
    : labelOf(vocabulary, filterTaxonomies[filter], code, query.language);
}

function countsOf(filter: ChoiceFilter, result: SearchResult): ReadonlyMap<string, number> {
  return new Map(result.counts[filter].map(({ code, count }) => [code, count]));
}
