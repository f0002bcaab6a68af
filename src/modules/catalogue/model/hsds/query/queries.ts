import { z } from "zod";
import {
  age,
  flag,
  format,
  id,
  language,
  moment,
  municipality,
  pageNumber,
  perPage,
  searchText,
} from "./values.ts";

const list = {
  page: pageNumber,
  per_page: perPage,
};

const filters = {
  taxonomy_term_id: id.optional().describe("Services with the term or a narrower one."),
  taxonomy_id: id.optional().describe("Services with any term of the taxonomy."),
  organization_id: id
    .optional()
    .describe("Services that the organization runs, or that it publishes as an association."),
  association: z
    .string()
    .max(200)
    .optional()
    .describe("Services that the association publishes: its id, or its name in the catalogue's addresses."),
  modified_after: moment
    .optional()
    .describe(
      "What has changed then or later; also what is gone, as temporarily closed, inactive or defunct.",
    ),
  municipality: municipality.optional(),
  minimum_age: age.optional().describe("Services open to somebody of this age or older."),
  maximum_age: age.optional().describe("Services open to somebody of this age or younger."),
};

export const servicesQuery = z.object({
  search: searchText.optional(),
  ...filters,
  language: language.optional(),
  minimal: flag.optional().describe("Only id, name, status and last_modified, up to 1,000 in a page."),
  full: flag.optional().describe("Services with everything nested in them."),
  format: format.describe("ndjson gives a service a line, 500 at a time; the header Link leads to the next."),
  page: pageNumber,
  per_page: z.coerce
    .number()
    .int()
    .min(1)
    .max(1_000)
    .optional()
    .describe("50 when absent; at most 100; with minimal 1,000, also when absent."),
});

export const serviceQuery = z.object({ language: language.optional() });

export const organizationsQuery = z.object({
  search: searchText.optional(),
  language: language.optional(),
  ...list,
});

export const locationsQuery = z.object({
  organization_id: filters.organization_id,
  association: filters.association,
  municipality: municipality.optional(),
  language: language.optional(),
  ...list,
});

export const taxonomiesQuery = z.object({
  search: searchText.optional(),
  language: language.optional(),
  ...list,
});

export const taxonomyTermsQuery = z.object({
  taxonomy_id: id.optional(),
  top_only: flag.optional().describe("Only terms without a broader one."),
  parent_id: id.optional(),
  search: searchText.optional(),
  language: language.optional(),
  ...list,
});

export type ServicesQuery = z.output<typeof servicesQuery>;
export type OrganizationsQuery = z.output<typeof organizationsQuery>;
export type LocationsQuery = z.output<typeof locationsQuery>;
export type TaxonomiesQuery = z.output<typeof taxonomiesQuery>;
export type TaxonomyTermsQuery = z.output<typeof taxonomyTermsQuery>;
