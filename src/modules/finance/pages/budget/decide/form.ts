import type { Temporal } from "temporal-polyfill";
import { z } from "zod";
import { dayField, neededText } from "../../fields.ts";

const edition = z.string().transform(Number);

export const seenForm = z.object({ utgava: edition });

export function consultForm(today: Temporal.PlainDate) {
  return z.object({ utgava: edition, samradsdag: dayField(today) });
}

export function adoptForm(today: Temporal.PlainDate) {
  return z.object({
    utgava: edition,
    beslutsdag: dayField(today),
    paragraf: neededText(200, "Skriv var beslutet finns, till exempel Styrelsen § 58."),
  });
}
