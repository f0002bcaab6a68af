import type { BareWork } from "../../../../platform/db/work.ts";
import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done } from "../../../../platform/values/outcome.ts";
import type { OrganizationFilter, ServiceFilters } from "../../model/hsds/filters.ts";
import { noFilters } from "../../model/hsds/filters.ts";
import { organisationNumberIn } from "../../model/hsds/ids.ts";
import type { ServicesQuery } from "../../model/hsds/query/queries.ts";
import type { QueryRefusal } from "../../model/hsds/query/read-query.ts";
import { understandMunicipality, understandTerm } from "../../model/hsds/understand.ts";
import type { Taxonomy } from "../../model/vocabulary.ts";
import { readAssociation } from "../../store/hsds/read-organizations.ts";
import { readOrganization } from "./list-organizations.ts";
import type { HsdsWords } from "./read-words.ts";

type Narrowing = Pick<
  ServicesQuery,
  | "taxonomy_term_id"
  | "taxonomy_id"
  | "organization_id"
  | "association"
  | "modified_after"
  | "municipality"
  | "minimum_age"
  | "maximum_age"
>;

/** Null where the query names something nobody has, such as an unknown term: then nothing is found. */
export async function understandFilters(
  work: BareWork,
  query: Partial<Narrowing>,
  { vocabulary, taxonomies }: HsdsWords,
): Promise<Outcome<ServiceFilters | null, QueryRefusal>> {
  const municipality = understandMunicipality(query.municipality, vocabulary);
  if (!municipality.ok) return municipality;
  const { taxonomy_term_id: termId, taxonomy_id: taxonomyId, organization_id: organizationId } = query;
  const terms = termId === undefined ? undefined : understandTerm(termId, vocabulary);
  const taxonomy = taxonomyId === undefined ? undefined : taxonomies.find(({ id }) => id === taxonomyId);
  const organization =
    organizationId === undefined ? undefined : await readOrganizationFilter(work, organizationId);
  const association =
    query.association === undefined ? undefined : await readAssociation(work, query.association);
  if (terms === null || organization === null || association === null) return done(null);
  if (taxonomyId !== undefined && taxonomy === undefined) return done(null);
  return done({
    ...noFilters,
    ...{ terms: terms ?? null, organization: organization ?? null, municipality: municipality.value },
    association: association?.associationId ?? null,
    taxonomy: (taxonomy?.code as Taxonomy | undefined) ?? null,
    modifiedAfter: query.modified_after ?? null,
    minimumAge: query.minimum_age ?? null,
    maximumAge: query.maximum_age ?? null,
  });
}

async function readOrganizationFilter(work: BareWork, id: string): Promise<OrganizationFilter | null> {
  // A number leads to its entries by itself, also where none of them is shown today.
  const organisationNumber = organisationNumberIn(id);
  if (organisationNumber !== null) return { kind: "number", organisationNumber };
  const found = await readOrganization(work, id);
  if (found === null) return null;
  const { associationId, name } = found.face;
  return found.kind === "association"
    ? { kind: "association", associationId }
    : { kind: "hostName", associationId, name };
}
