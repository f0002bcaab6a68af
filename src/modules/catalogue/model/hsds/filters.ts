import type { Taxonomy } from "../vocabulary.ts";

/** What narrows a list of services, with every word of the query already understood; all of them together. */
export interface ServiceFilters {
  readonly entryId: string | null;
  /** Entries in this order and no others; null is all of them by id. */
  readonly ranked: readonly string[] | null;
  /** Any of the codes. */
  readonly terms: TermFilter | null;
  readonly taxonomy: Taxonomy | null;
  readonly organization: OrganizationFilter | null;
  /** The association that publishes, by its id. */
  readonly association: string | null;
  /** An instant in UTC. Where it is given, what is gone is told of too. */
  readonly modifiedAfter: string | null;
  /** SCB's four digits. */
  readonly municipality: string | null;
  readonly minimumAge: number | null;
  readonly maximumAge: number | null;
}

export interface TermFilter {
  readonly taxonomy: Taxonomy;
  readonly codes: readonly string[];
}

export type OrganizationFilter =
  | { readonly kind: "association"; readonly associationId: string }
  | { readonly kind: "number"; readonly organisationNumber: string }
  | { readonly kind: "hostName"; readonly associationId: string; readonly name: string };

export const noFilters: ServiceFilters = {
  ...{ entryId: null, ranked: null, terms: null, taxonomy: null, organization: null },
  association: null,
  ...{ modifiedAfter: null, municipality: null, minimumAge: null, maximumAge: null },
};

export interface Window {
  readonly offset: number;
  readonly limit: number;
}

/** Whether nothing narrows the list but, perhaps, a municipality. */
export function hasOnlyMunicipality(filters: ServiceFilters): boolean {
  const { terms, taxonomy, organization, association, modifiedAfter, minimumAge, maximumAge } = filters;
  return [terms, taxonomy, organization, association, modifiedAfter, minimumAge, maximumAge].every(
    (one) => one === null,
  );
}
