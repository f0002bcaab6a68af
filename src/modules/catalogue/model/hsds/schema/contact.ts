import { z } from "zod";
import { email, id, link, text } from "./values.ts";

export const phoneSchema = z.object({
  id,
  contact_id: id.optional(),
  number: text,
  type: text.optional(),
});

export const contactSchema = z.object({
  id,
  service_id: id.optional(),
  organization_id: id.optional(),
  name: text.optional().describe("A function, never a person."),
  email: email.optional(),
  phones: z.array(phoneSchema).optional(),
});

export const urlSchema = z.object({
  id,
  service_id: id.optional(),
  label: text.optional(),
  url: link,
});

export const languageSchema = z.object({
  id,
  service_id: id.optional(),
  name: text.optional(),
  code: text.optional().describe("ISO 639-1, or 639-3 where there is none."),
  note: text.optional(),
});
