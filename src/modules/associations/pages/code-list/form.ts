import type { Temporal } from "temporal-polyfill";
import { z } from "zod";
import { parseSwedishDate } from "../../../../platform/values/swedish-date.ts";

/** A day, or null where the field may be left empty. */
export function dayField(today: Temporal.PlainDate) {
  return z.string("Skriv ett datum, till exempel 2026-03-05.").transform((text, context) => {
    if (text.trim() === "") return null;
    const day = parseSwedishDate(text, today);
    if (day === undefined)
      context.addIssue({ code: "custom", message: "Skriv ett datum, till exempel 2026-03-05." });
    return day?.toString() ?? null;
  });
}

export const newCodeForm = (today: Temporal.PlainDate) =>
  z.object({
    benamning: z
      .string("Skriv vad värdet ska heta.")
      .trim()
      .min(1, "Skriv vad värdet ska heta.")
      .max(100, "Skriv högst 100 tecken."),
    raknas: z
      .string()
      .default("")
      .transform((text) => (text === "" ? null : text)),
    fran: dayField(today),
    kalla: z
      .string("Skriv varifrån värdet kommer.")
      .trim()
      .min(3, "Skriv varifrån värdet kommer.")
      .max(300, "Skriv högst 300 tecken."),
  });
