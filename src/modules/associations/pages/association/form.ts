import Organisationsnummer from "organisationsnummer";
import { z } from "zod";
import { thresholdRange } from "../../model/settings.ts";

const wholeNumber = `Skriv ett helt tal från ${thresholdRange.least} till ${thresholdRange.most}.`;

export const settingsForm = z.object({
  namn: z.string().trim().min(2, "Skriv förbundets namn.").max(200, "Skriv ett namn på högst 200 tecken."),
  organisationsnummer: z
    .string()
    .trim()
    .refine(
      (text) => text === "" || Organisationsnummer.valid(text),
      "Skriv tio siffror, till exempel 222000-0158.",
    )
    .transform((text) => (text === "" ? null : Organisationsnummer.parse(text).format())),
  troskel: z
    .string()
    .trim()
    .regex(/^\d{1,2}$/, wholeNumber)
    .transform(Number)
    .refine((value) => value >= thresholdRange.least && value <= thresholdRange.most, wholeNumber),
  dolj_nollor: z.literal("ja").optional(),
});
