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

const accessibility = sql`(select array_agg(word.code) from jsonb_array_elements(f.locations) as given (location),
  jsonb_array_elements_text(given.location -> 'accessibility') as word (code))`;

/** All of what is asked for, over rows called f. */
export function conditionsOf(filters: ServiceFilters): RawBuilder<unknown> {
  const { entryId, terms, taxonomy, organization, modifiedAfter, municipality } = filters;
  const { association, minimumAge, maximumAge } = filters;
  const all = [
    sql`true`,
    entryId === null ? null : sql`f.entry_id = ${entryId}`,
    terms === null ? null : hasTerm(terms),
    taxonomy === null ? null : hasAny(taxonomy),
    organization === null ? null : isOf(organization),
    modifiedAfter === null ? null : sql`f.changed_at >= ${modifiedAfter}`,
    association === null ? null : sql`f.association_id = ${association}`,
    municipality === null ? null : isTakenFrom(municipality),
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
  if (organization.kind === "number") return sql`f.host_number = ${organization.organisationNumber}`;
  return sql`(f.association_id = ${organization.associationId} and f.host_number is null
    and ${lowered(sql`f.host_name`)} = ${lowered(sql`${organization.name}::text`)})`;
}

/** The municipality's people are taken in by the owner, or by another association that offers the entry. */
function isTakenFrom(municipality: string): RawBuilder<unknown> {
  return sql`(${municipality} = any(f.municipalities) or (f.association_id, f.entry_id) in
    (select owner_id, entry_id from catalogue.offer where state = 'accepted' and ${municipality} = any(municipalities)))`;
}

/** A name as two ways of writing it are compared: a host whose number is not known is one within its association. */
export function lowered(name: RawBuilder<unknown>): RawBuilder<string> {
  return sql`lower(${name} collate platform.swedish)`;
}
