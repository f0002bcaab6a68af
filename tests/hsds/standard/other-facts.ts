import type { ObjectFacts } from "./kinds.ts";

// Source and licence: see service-facts.ts.

const noted = { attributes: "attribute", metadata: "metadata" } as const;
const places = ["physical", "postal", "virtual"] as const;

/** Who, where, how to reach them, and the words they are described with. */
export const otherFacts = {
  organization: {
    must: "id name description",
    uuid: "id parent_organization_id",
    text: "name alternate_name description tax_status tax_id legal_status logo",
    uri: "website uri",
    email: "email",
    number: "year_incorporated",
    many: {
      ...{ additional_websites: "url", funding: "funding", contacts: "contact", phones: "phone" },
      ...{ locations: "location", programs: "program", organization_identifiers: "organization_identifier" },
      ...noted,
    },
  },
  organization_identifier: {
    must: "id identifier_type identifier",
    uuid: "id organization_id",
    text: "identifier_scheme identifier_type identifier",
    many: noted,
  },
  program: {
    must: "id name description",
    uuid: "id organization_id",
    text: "name alternate_name description",
    many: noted,
  },
  funding: { must: "id", uuid: "id organization_id service_id", text: "source", many: noted },
  location: {
    must: "id location_type",
    uuid: "id organization_id",
    text: "name alternate_name description transportation external_identifier external_identifier_type",
    uri: "url",
    number: "latitude longitude",
    codes: { location_type: places },
    many: {
      ...{ languages: "language", addresses: "address", contacts: "contact", phones: "phone" },
      ...{ accessibility: "accessibility", schedules: "schedule", ...noted },
    },
  },
  address: {
    must: "id address_1 city state_province postal_code country address_type",
    uuid: "id location_id",
    text: "attention address_1 address_2 city region state_province postal_code country",
    codes: { address_type: places },
    many: noted,
  },
  accessibility: { must: "id", uuid: "id location_id", text: "description details", uri: "url", many: noted },
  contact: {
    must: "id",
    uuid: "id organization_id service_id service_at_location_id location_id",
    text: "name title department",
    email: "email",
    many: { phones: "phone", ...noted },
  },
  phone: {
    must: "id number",
    uuid: "id location_id service_id organization_id contact_id service_at_location_id",
    text: "number type description",
    number: "extension",
    many: { languages: "language", ...noted },
  },
  url: { must: "id url", uuid: "id organization_id service_id", text: "label", uri: "url", many: noted },
  language: {
    must: "id",
    uuid: "id service_id location_id phone_id",
    text: "name code note",
    many: noted,
  },
  taxonomy: {
    must: "id name description",
    uuid: "id",
    text: "name description version",
    uri: "uri",
    many: { metadata: "metadata" },
  },
  taxonomy_term: {
    must: "id name description",
    uuid: "id parent_id taxonomy_id",
    text: "code name description taxonomy language",
    uri: "term_uri",
    one: { taxonomy_detail: "taxonomy" },
    many: { metadata: "metadata" },
  },
  attribute: {
    must: "id",
    uuid: "id link_id taxonomy_term_id",
    text: "link_type link_entity value label",
    one: { taxonomy_term: "taxonomy_term" },
    many: { metadata: "metadata" },
  },
  metadata: {
    must: "id last_action_date last_action_type field_name previous_value replacement_value updated_by",
    uuid: "id resource_id",
    text: "resource_type last_action_type field_name previous_value replacement_value updated_by",
    day: "last_action_date",
  },
} as const satisfies Readonly<Record<string, ObjectFacts>>;
