import type { RawBuilder } from "kysely";
import { sql } from "kysely";
import type { OrganizationFilter, ServiceFilters, TermFilter } from "../../model/hsds/filters.ts";
import type { Taxonomy } from "../../model/vocabulary.ts";

const columns = {
  kind: sql`f.kinds`,
  targetGroup: sql`f.target_groups`,
  way: sql`f.ways`,
  agency: sql`f.agencies`,
  supportLanguage: sql`f.support_languages`,
} as const;

const accessibility = sql`(select array_agg(code) from jsonb_array_elements(f.content -> 'locations') place,
  jsonb_array_elements_text(place -> 'accessibility') code)`;

/** All of what is asked for, over rows called f. */
export function conditionsOf(filters: ServiceFilters): RawBuilder<unknown> {
  const { entryId, terms, taxonomy, organization, modifiedAfter, municipality } = filters;
  const { minimumAge, maximumAge } = filters;
  const all = [
    sql`true`,
    entryId === null ? null : sql`f.entry_id = ${entryId}`,
    terms === null ? null : hasTerm(terms),
    taxonomy === null ? null : hasAny(taxonomy),
    organization === null ? null : isOf(organization),
    modifiedAfter === null ? null : sql`f.changed_at >= ${modifiedAfter}`,
    municipality === null ? null : sql`${municipality} = any(f.municipalities)`,
    minimumAge === null ? null : sql`(f.age_to is null or f.age_to >= ${minimumAge})`,
    maximumAge === null ? null : sql`(f.age_from is null or f.age_from <= ${maximumAge})`,
  ];
  return sql.join(
    all.filter((one) => one !== null),
    sql` and `,
  );
}

function hasTerm({ taxonomy, codes }: TermFilter): RawBuilder<unknown> {
  if (taxonomy === "funding") return sql`f.funding = any(${codes}::text[])`;
  if (taxonomy === "agency")
    return sql`(f.agencies && ${codes}::text[] or f.content -> 'referrers' ?| ${codes}::text[])`;
  return sql`${columnOf(taxonomy)} && ${codes}::text[]`;
}

function hasAny(taxonomy: Taxonomy): RawBuilder<unknown> {
  if (taxonomy === "funding") return sql`f.funding <> ''`;
  return sql`cardinality(${columnOf(taxonomy)}) > 0`;
}

function columnOf(taxonomy: Exclude<Taxonomy, "funding">) {
  return taxonomy === "accessibility" ? accessibility : columns[taxonomy];
}

function isOf(organization: OrganizationFilter): RawBuilder<unknown> {
  if (organization.kind === "association") return sql`f.association_id = ${organization.associationId}`;
  const host = sql`f.content -> 'host'`;
  if (organization.kind === "number")
    return sql`replace(${host} ->> 'organisationNumber', '-', '') = ${organization.organisationNumber}`;
  return sql`(f.association_id = ${organization.associationId} and btrim(${host} ->> 'name') = ${organization.name})`;
}
