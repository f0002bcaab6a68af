import { z } from "zod";
import { id, link, text } from "./values.ts";

export const taxonomySchema = z.object({
  id,
  name: text,
  description: text,
  uri: link.optional(),
  version: text.optional(),
});

export const taxonomyTermSchema = z.object({
  id,
  code: text.optional(),
  name: text,
  description: text,
  parent_id: id.optional(),
  taxonomy: text.optional(),
  taxonomy_id: id.optional(),
  taxonomy_detail: taxonomySchema.optional(),
  language: text.optional().describe("ISO 639-1 code of the name."),
  term_uri: link.optional(),
});

export const attributeSchema = z.object({
  id,
  link_id: id.optional().describe("The entity the term says something of."),
  link_entity: text.optional().describe("The kind of that entity: service."),
  link_type: text
    .optional()
    .describe(
      "What the term says: kind, eligibility, access_route, referrer, collaborating_agency or funding.",
    ),
  taxonomy_term_id: id.optional(),
  taxonomy_term: taxonomyTermSchema.optional(),
  label: text.optional(),
  value: text.optional(),
});

export type HsdsTaxonomy = z.infer<typeof taxonomySchema>;
export type HsdsTerm = z.infer<typeof taxonomyTermSchema>;
export type HsdsAttribute = z.infer<typeof attributeSchema>;
