import { z } from "zod";
import { contactSchema, languageSchema, phoneSchema, urlSchema } from "../../model/hsds/schema/contact.ts";
import { accessibilitySchema, addressSchema, locationSchema } from "../../model/hsds/schema/location.ts";
import {
  fundingSchema,
  organizationIdentifierSchema,
  organizationSchema,
  programSchema,
} from "../../model/hsds/schema/organization.ts";
import { serviceOwnFieldsSchema } from "../../model/hsds/schema/own-fields.ts";
import { baseSchema, pageHead, problemSchema } from "../../model/hsds/schema/page.ts";
import {
  capacitySchema,
  costOptionSchema,
  serviceAreaSchema,
  serviceAtLocationSchema,
  serviceSchema,
  unitSchema,
} from "../../model/hsds/schema/service.ts";
import { attributeSchema, taxonomySchema, taxonomyTermSchema } from "../../model/hsds/schema/taxonomy.ts";

const named = {
  ...{ base: baseSchema, page: pageHead, problem: problemSchema, service: serviceSchema },
  ...{ organization: organizationSchema, organization_identifier: organizationIdentifierSchema },
  ...{ program: programSchema, funding: fundingSchema, location: locationSchema, address: addressSchema },
  ...{ accessibility: accessibilitySchema, service_at_location: serviceAtLocationSchema },
  ...{ service_area: serviceAreaSchema, service_capacity: capacitySchema, unit: unitSchema },
  ...{ cost_option: costOptionSchema, contact: contactSchema, phone: phoneSchema, url: urlSchema },
  ...{ language: languageSchema, attribute: attributeSchema, taxonomy: taxonomySchema },
  ...{ taxonomy_term: taxonomyTermSchema, samordna: serviceOwnFieldsSchema },
} as const satisfies Record<string, z.ZodType>;

export type SchemaName = keyof typeof named;

/** The shapes of the answers as JSON Schema 2020-12, each by its name and referring to the others. */
export function schemas(): Readonly<Record<string, unknown>> {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(named)) registry.add(schema, { id });
  const made = z.toJSONSchema(registry, { uri: (id) => `#/components/schemas/${id}`, io: "input" });
  return Object.fromEntries(
    Object.entries(made.schemas).map(([name, { $schema: _dialect, $id: _address, ...schema }]) => [
      name,
      schema,
    ]),
  );
}
