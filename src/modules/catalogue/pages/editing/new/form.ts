import { z } from "zod";
import { isId } from "../../../../../platform/values/id.ts";
import {
  holdsPersonalNumber,
  personalNumberSentence,
} from "../../../../../platform/values/personal-number-in-text.ts";

export const newEntryForm = z
  .object({
    namn: z
      .string("Skriv vad insatsen heter.")
      .transform((text) => text.replaceAll(/\s+/g, " ").trim())
      .pipe(
        z
          .string()
          .min(1, "Skriv vad insatsen heter.")
          .max(200, "Skriv ett namn på högst 200 tecken.")
          .refine((text) => !holdsPersonalNumber(text), personalNumberSentence),
      ),
    adress: z.string().trim().default(""),
    insats: z
      .string()
      .default("")
      .refine((id) => id === "" || isId(id), "Välj en insats i listan, eller ingen."),
  })
  .transform(({ namn, adress, insats }) => ({
    ...{ name: namn, slug: adress },
    interventionId: insats === "" ? null : insats,
  }));
