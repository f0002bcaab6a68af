import { z } from "zod";
import { id, text } from "./values.ts";

const locationType = z.enum(["physical", "postal", "virtual"]);

export const addressSchema = z.object({
  id,
  location_id: id.optional(),
  address_1: text,
  city: text,
  state_province: text,
  postal_code: text,
  country: text,
  address_type: locationType,
});

export const accessibilitySchema = z.object({
  id,
  location_id: id.optional(),
  description: text.optional(),
});

export const locationSchema = z.object({
  id,
  location_type: locationType,
  organization_id: id.optional(),
  name: text.optional(),
  addresses: z.array(addressSchema).optional(),
  accessibility: z.array(accessibilitySchema).optional(),
});

export type HsdsLocation = z.infer<typeof locationSchema>;
