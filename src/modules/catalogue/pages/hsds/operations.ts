import type { z } from "zod";
import {
  locationsQuery,
  organizationsQuery,
  serviceQuery,
  servicesQuery,
  taxonomiesQuery,
  taxonomyTermsQuery,
} from "../../model/hsds/query/queries.ts";
import type { SchemaName } from "./schemas.ts";

/** One address of the interface, as it is told of. */
export interface Operation {
  readonly path: string;
  readonly id: string;
  readonly summary: string;
  /** Whether HSDS asks it of everyone. */
  readonly required: boolean;
  readonly query: z.ZodObject | null;
  readonly answer: SchemaName;
  readonly list?: boolean;
  /** True where what is removed for good answers 410. */
  readonly gone?: boolean;
}

function listAndOne(
  path: string,
  name: SchemaName,
  words: readonly [several: string, one: string],
  query: z.ZodObject,
): readonly Operation[] {
  const [several, one] = words;
  const required = path === "/services";
  return [
    {
      path,
      id: `list${path.replace("/", "_")}`,
      summary: several,
      required,
      query,
      answer: name,
      list: true,
    },
    {
      ...{ path: `${path}/{id}`, id: `get_${name}`, summary: one, required, query: serviceQuery },
      ...{ answer: name, gone: required },
    },
  ];
}

export const operations: readonly Operation[] = [
  {
    ...{
      path: "/",
      id: "get_base",
      summary: "The version, the profile and this description.",
      required: true,
    },
    ...{ query: null, answer: "base" },
  },
  ...listAndOne(
    "/services",
    "service",
    ["Services, by relevance where there is a search, otherwise by id.", "A service with everything in it."],
    servicesQuery,
  ),
  {
    ...{ path: "/search", id: "search", summary: "Services by relevance, as the search page orders them." },
    ...{ required: false, query: servicesQuery, answer: "service", list: true },
  },
  ...listAndOne(
    "/organizations",
    "organization",
    ["Associations and those who run services, by name.", "An organization."],
    organizationsQuery,
  ),
  ...listAndOne("/locations", "location", ["Places where services are given.", "A place."], locationsQuery),
  ...listAndOne(
    "/service_at_locations",
    "service_at_location",
    ["Services at their places.", "A service at a place."],
    locationsQuery,
  ),
  ...listAndOne(
    "/taxonomies",
    "taxonomy",
    ["The taxonomies that services are described with.", "A taxonomy."],
    taxonomiesQuery,
  ),
  ...listAndOne(
    "/taxonomy_terms",
    "taxonomy_term",
    ["Terms of the taxonomies.", "A term."],
    taxonomyTermsQuery,
  ),
];
