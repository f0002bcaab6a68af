import { z } from "zod";
import { id, link, text } from "./values.ts";

export const fundingSchema = z.object({
  id,
  service_id: id.optional(),
  source: text.optional(),
});

export const programSchema = z.object({
  id,
  organization_id: id.optional(),
  name: text,
  description: text,
});

export const organizationIdentifierSchema = z.object({
  id,
  organization_id: id.optional(),
  identifier_scheme: text.optional(),
  identifier_type: text,
  identifier: text,
});

export const organizationSchema = z.object({
  id,
  name: text,
  description: text,
  website: link.optional(),
  legal_status: text.optional(),
  uri: link.optional(),
  programs: z.array(programSchema).optional(),
  organization_identifiers: z.array(organizationIdentifierSchema).optional(),
});

export type HsdsOrganization = z.infer<typeof organizationSchema>;
export type HsdsProgram = z.infer<typeof programSchema>;
