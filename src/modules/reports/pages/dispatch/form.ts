import type { Temporal } from "temporal-polyfill";
import { z } from "zod";
import { dayField } from "../../../../platform/http/day-fields.ts";
import {
  holdsPersonalNumber,
  personalNumberSentence,
} from "../../../../platform/values/personal-number-in-text.ts";

/** The letter and whom it goes to. Files are read apart, since a form cannot show a chosen file again. */
export function dispatchForm(today: Temporal.PlainDate) {
  return z.object({
    ar: z
      .string("Skriv året med fyra siffror, till exempel 2026.")
      .regex(/^20\d\d$/, "Skriv året med fyra siffror, till exempel 2026.")
      .transform(Number),
    amne: z.string("Skriv ett ämne.").trim().min(1, "Skriv ett ämne.").max(200, "Skriv högst 200 tecken."),
    text: z
      .string("Skriv brevets text.")
      .trim()
      .min(1, "Skriv brevets text.")
      .max(10_000, "Skriv högst 10 000 tecken.")
      .refine((text) => !holdsPersonalNumber(text), personalNumberSentence),
    beslutat: dayField(today),
    paragraf: z.string().trim().max(100, "Skriv högst 100 tecken.").default(""),
    mottagare: z
      .union([z.string(), z.array(z.string())])
      .default([])
      .transform((one) => (typeof one === "string" ? [one] : one)),
  });
}

const addressFault = "Skriv en e-postadress, till exempel kommun@exempel.se.";

export const addressForm = z.object({
  medlem: z.string("Välj en av medlemmarna.").min(1, "Välj en av medlemmarna."),
  adress: z
    .string(addressFault)
    .trim()
    .max(200, addressFault)
    .regex(/^[^@\s<>,;"]+@[^@\s<>,;"]+\.[^@\s<>,;"]+$/, addressFault),
  slag: z.enum(["shared", "personal"], "Välj vad det är för adress."),
});
