import type { ObjectFacts } from "./kinds.ts";

// Names and kinds of the Human Services Data Specification 3.1, written down after reading the specification of Open Referral
// (github.com/openreferral/specification, branch 3.1-dev at abc731c8, CC BY-SA 4.0). Facts alone, in a form of this
// project's own: which fields there are, which must be there, what kind of value each holds. No text of the specification.

const noted = { attributes: "attribute", metadata: "metadata" } as const;

/** A service and what belongs to it alone. */
export const serviceFacts = {
  service: {
    must: "id name status",
    uuid: "id organization_id program_id",
    text: "name alternate_name description interpretation_services application_process fees_description fees wait_time accreditations eligibility_description licenses alert",
    uri: "url",
    email: "email assurer_email",
    number: "minimum_age maximum_age",
    day: "assured_date",
    moment: "last_modified",
    codes: { status: ["active", "inactive", "defunct", "temporarily closed"] },
    one: { organization: "organization", program: "program" },
    many: {
      ...{ additional_urls: "url", phones: "phone", contacts: "contact", schedules: "schedule" },
      ...{ service_areas: "service_area", service_at_locations: "service_at_location" },
      ...{ languages: "language", funding: "funding", cost_options: "cost_option" },
      ...{ required_documents: "required_document", capacities: "service_capacity", ...noted },
    },
  },
  service_at_location: {
    must: "id",
    uuid: "id service_id location_id",
    text: "description",
    one: { location: "location" },
    many: {
      ...{ service_areas: "service_area", contacts: "contact", phones: "phone", schedules: "schedule" },
      ...noted,
    },
  },
  service_area: {
    must: "id",
    uuid: "id service_id service_at_location_id",
    text: "name description extent extent_type uri",
    many: noted,
  },
  service_capacity: {
    must: "id unit available updated",
    uuid: "id service_id unit_id",
    number: "available maximum",
    text: "description",
    moment: "updated",
    one: { unit: "unit" },
    many: noted,
  },
  unit: { must: "id name", uuid: "id", text: "name scheme identifier", uri: "uri", many: noted },
  cost_option: {
    must: "id",
    uuid: "id service_id",
    day: "valid_from valid_to",
    text: "option currency amount_description",
    number: "amount",
    many: noted,
  },
  required_document: { must: "id", uuid: "id service_id", text: "document", uri: "uri", many: noted },
  schedule: {
    must: "id",
    uuid: "id service_id location_id service_at_location_id",
    day: "valid_from valid_to dtstart until",
    number: "timezone count interval",
    text: "byday byweekno bymonthday byyearday description opens_at closes_at attending_type notes",
    uri: "schedule_link",
    codes: { wkst: ["MO", "TU", "WE", "TH", "FR", "SA", "SU"], freq: ["WEEKLY", "MONTHLY"] },
    many: noted,
  },
} as const satisfies Readonly<Record<string, ObjectFacts>>;
