import type { Temporal } from "temporal-polyfill";
import { z } from "zod";
import { dayField, neededText, textField } from "../../fields.ts";

export function closeForm(today: Temporal.PlainDate) {
  return z.object({
    beslutsdag: dayField(today),
    beslut: neededText(200, "Skriv var beslutet står, till exempel § 12 i protokollet 2018-03-21."),
    motiv: textField(2000),
  });
}

export const reopenForm = z.object({
  skal: neededText(2000, "Skriv varför året öppnas igen, så att revisorerna kan följa det."),
});
