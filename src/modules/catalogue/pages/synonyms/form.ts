import { z } from "zod";
import { languages } from "../../model/language.ts";

const mostWords = 10;

/** Commas and new lines part one word or phrase from the next. */
const leadsTo = z
  .string()
  .default("")
  .transform((text) => [
    ...new Set(
      text
        .split(/[,\n]/)
        .map((one) => one.trim())
        .filter((one) => one !== ""),
    ),
  ])
  .refine((words) => words.length <= mostWords, `Skriv högst ${mostWords} ord eller uttryck.`)
  .refine((words) => words.every((one) => one.length <= 100), "Skriv högst 100 tecken i varje uttryck.");

export const synonymForm = z.object({
  ord: z
    .string("Skriv det som någon söker på.")
    .trim()
    .min(1, "Skriv det som någon söker på.")
    .max(100, "Skriv högst 100 tecken."),
  sprak: z.enum(languages, "Välj ett språk i listan."),
  leder: leadsTo,
});
