import { z } from "zod";
import { id, link, text } from "./values.ts";

const readerText = z.object({
  what: text.optional(),
  for_whom: text.optional(),
  not_for: text.optional(),
  how: text.optional(),
  apply: text.optional(),
  cost: text.optional(),
  languages: text.optional(),
  accessibility: text.optional(),
  afterwards: text.optional(),
});

const trackTextSchema = z.object({
  id,
  name: text.optional(),
  eligibility_description: text.optional(),
});

const languageTexts = z.object({
  origin: z.enum(["written", "translated", "machine"]).describe("How the text came to be."),
  outdated: z.boolean().describe("True where the Swedish text has changed since it was translated."),
  name: text,
  summary: text.optional(),
  standard: readerText,
  plain: readerText.optional().describe("In plain language."),
  easy_read: readerText.optional().describe("In easy-read."),
  tracks: z
    .array(trackTextSchema)
    .optional()
    .describe("The tracks' own words in the language, by the id of the track."),
});

const trackSchema = z.object({
  id,
  name: text.optional(),
  eligibility_description: text.optional(),
  minimum_age: z.number().optional(),
  maximum_age: z.number().optional(),
  municipalities: z.array(text).optional().describe("SCB codes; absent means all of the service's."),
  situations: z.array(text).optional().describe("Codes of the taxonomy targetGroup."),
});

const offeredBySchema = z.object({
  association_id: id,
  association: text,
  address: link.describe("The association's page for people."),
  municipalities: z.array(text).describe("SCB codes."),
  contact: text.optional(),
});

/** What the profile adds to a service, all in one property so that it collides with nothing. */
export const serviceOwnFieldsSchema = z.object({
  association_id: id.describe("The organization that publishes the entry."),
  association: text,
  address: link.describe("The entry's page for people."),
  text_language: text.describe(
    "ISO 639-1 code of the texts of this answer; sv where the one asked for is missing.",
  ),
  text_origin: z.enum(["written", "translated", "machine"]),
  summary: text.optional(),
  how: text.optional(),
  not_for: text.optional(),
  afterwards: text.optional(),
  accessibility: text.optional(),
  ways_in: z.array(z.enum(["self", "official", "council"])).optional(),
  municipalities: z.array(text).optional().describe("SCB codes of four digits."),
  waiting_weeks: z.number().optional(),
  places: z.number().optional(),
  free_places: z.number().optional(),
  places_on: text.optional().describe("The day the figures were true."),
  unverified: z
    .boolean()
    .describe("True where nobody has confirmed the facts within the association's interval and grace."),
  edition: z.number(),
  also_offered_by: z
    .array(offeredBySchema)
    .optional()
    .describe("Other associations that offer the service to people of their own municipalities."),
  tracks: z.array(trackSchema).optional(),
  texts: z.record(text, languageTexts).optional().describe("Every language there is, by ISO 639-1 code."),
});

export type ServiceOwnFields = z.infer<typeof serviceOwnFieldsSchema>;
export type OwnLanguageTexts = z.infer<typeof languageTexts>;
export type OwnReaderText = z.infer<typeof readerText>;
