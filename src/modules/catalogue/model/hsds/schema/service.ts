import { z } from "zod";
import { contactSchema, languageSchema, urlSchema } from "./contact.ts";
import { locationSchema } from "./location.ts";
import { fundingSchema, organizationSchema, programSchema } from "./organization.ts";
import { serviceOwnFieldsSchema } from "./own-fields.ts";
import { attributeSchema } from "./taxonomy.ts";
import { day, email, id, link, moment, text } from "./values.ts";

export const serviceAreaSchema = z.object({
  id,
  service_id: id.optional(),
  name: text.optional(),
  description: text.optional().describe("Who takes people in from there, where it is not the publisher."),
  extent: text.optional().describe("SCB's four-digit code."),
  extent_type: text.optional(),
  uri: text.optional(),
});

export const costOptionSchema = z.object({
  id,
  service_id: id.optional(),
  currency: text.optional(),
  amount: z.number().optional(),
  amount_description: text.optional(),
});

export const unitSchema = z.object({ id, name: text });

export const capacitySchema = z.object({
  id,
  service_id: id.optional(),
  unit: unitSchema,
  available: z.number(),
  maximum: z.number().optional(),
  updated: moment,
});

export const serviceAtLocationSchema = z.object({
  id,
  service_id: id.optional(),
  location_id: id.optional(),
  location: locationSchema.optional(),
});

export const serviceStatus = z.enum(["active", "inactive", "defunct", "temporarily closed"]);

export const serviceSchema = z.object({
  id,
  organization_id: id.optional(),
  program_id: id.optional(),
  name: text,
  description: text.optional(),
  url: link.optional(),
  additional_urls: z.array(urlSchema).optional(),
  email: email.optional(),
  status: serviceStatus,
  interpretation_services: text.optional(),
  application_process: text.optional(),
  fees_description: text.optional(),
  eligibility_description: text.optional(),
  minimum_age: z.number().optional(),
  maximum_age: z.number().optional(),
  assured_date: day.optional().describe("When somebody last said that what stands is true."),
  last_modified: moment.optional(),
  service_areas: z.array(serviceAreaSchema).optional(),
  service_at_locations: z.array(serviceAtLocationSchema).optional(),
  languages: z.array(languageSchema).optional(),
  organization: organizationSchema.optional(),
  funding: z.array(fundingSchema).optional(),
  cost_options: z.array(costOptionSchema).optional(),
  program: programSchema.optional(),
  contacts: z.array(contactSchema).optional(),
  capacities: z.array(capacitySchema).optional(),
  attributes: z.array(attributeSchema).optional(),
  samordna: serviceOwnFieldsSchema.optional().describe("What the profile adds."),
});

export type HsdsService = z.infer<typeof serviceSchema>;
export type HsdsServiceAtLocation = z.infer<typeof serviceAtLocationSchema>;
