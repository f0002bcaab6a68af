import { z } from "zod";
import {
  holdsPersonalNumber,
  personalNumberSentence,
} from "../../../../platform/values/personal-number-in-text.ts";

const namesNobody = (text: string) => !holdsPersonalNumber(text);

/** Longer than any chapter of a report; what is pasted beyond it is a mistake. */
const longest = 100_000;

export const textForm = z
  .object({
    rubrik: z.string().trim().max(200, "Skriv en rubrik på högst 200 tecken.").default(""),
    text: z
      .string()
      .max(longest, "Texten är för lång. Dela den på flera delar.")
      .refine(namesNobody, personalNumberSentence)
      .default(""),
    utgava: z.coerce.number("Ladda om sidan och försök igen.").int().min(1).max(1_000_000),
  })
  .transform(({ rubrik, text, utgava }) => ({ heading: rubrik, body: text.trimEnd(), edition: utgava }));

export const commentForm = z
  .object({
    kommentar: z
      .string("Skriv en kommentar.")
      .trim()
      .min(1, "Skriv en kommentar.")
      .max(4000, "Skriv högst 4 000 tecken.")
      .refine(namesNobody, personalNumberSentence),
  })
  .transform(({ kommentar }) => kommentar);

export const restoreForm = z
  .object({
    utgava: z.coerce.number("Ladda om sidan och försök igen.").int().min(1).max(1_000_000),
    fran: z.coerce.number("Välj en version.").int().min(1).max(1_000_000),
  })
  .transform(({ utgava, fran }) => ({ edition: utgava, from: fran }));
