import type { Temporal } from "temporal-polyfill";
import { z } from "zod";
import { dayField, optionalDayField } from "../../../../../platform/http/day-fields.ts";
import {
  holdsPersonalNumber,
  personalNumberSentence,
} from "../../../../../platform/values/personal-number-in-text.ts";
import { dayAfter } from "../words.ts";

/** The last day is what people think of; what is kept is the first day nothing is shown. */
export function publishForm(today: Temporal.PlainDate) {
  return z
    .object({
      revision: z.coerce.number("Öppna sidan igen.").int("Öppna sidan igen."),
      nytt: z
        .string()
        .trim()
        .max(500, "Skriv högst 500 tecken.")
        .refine((text) => !holdsPersonalNumber(text), personalNumberSentence)
        .default(""),
      fran: dayField(today),
      till: optionalDayField(today),
      stammer: z.string().default(""),
    })
    .transform(({ revision, nytt, fran, till, stammer }) => ({
      ...{ revision, note: nytt, visibleFrom: fran, verified: stammer === "ja" },
      visibleUntil: till === null ? null : dayAfter(till),
    }));
}

export function endForm(today: Temporal.PlainDate) {
  return z
    .object({ sista: optionalDayField(today) })
    .transform(({ sista }) => (sista === null ? today.toString() : dayAfter(sista)));
}
