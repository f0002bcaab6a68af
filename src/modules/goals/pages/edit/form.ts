import type { Temporal } from "temporal-polyfill";
import { z } from "zod";
import { dateFault, parseSwedishDate } from "../../../../platform/values/swedish-date.ts";
import type { GoalContent } from "../../model/goal-change.ts";

const whole = "Skriv målvärdet som ett helt tal, till exempel 120.";
const year = "Skriv året med fyra siffror, till exempel 2026.";

/** What is sent: field names as on the page, every fault as a sentence. */
export function goalForm(today: Temporal.PlainDate) {
  return z
    .object({
      ar: z
        .string(year)
        .trim()
        .regex(/^20\d\d$/, year)
        .transform(Number),
      insats: z
        .string()
        .default("")
        .transform((id) => (id === "" ? null : id)),
      matt: z.string("Välj ett mått.").min(1, "Välj ett mått."),
      riktning: z.enum(["atLeast", "atMost", "decrease"], "Välj vad som gäller."),
      malvarde: z
        .string()
        .trim()
        .regex(/^\d{0,6}$/, whole)
        .default("")
        .transform((text) => (text === "" ? null : Number(text))),
      ord: z.string().trim().max(300, "Skriv högst 300 tecken.").default(""),
      population: z.string().trim().max(500, "Skriv högst 500 tecken.").default(""),
      senast: z
        .string()
        .trim()
        .default("")
        .transform((text, context) => {
          if (text === "") return null;
          const day = parseSwedishDate(text, today);
          if (day === undefined) context.addIssue({ code: "custom", message: dateFault });
          return day?.toString() ?? null;
        }),
    })
    .transform(
      (sent): GoalContent => ({
        year: sent.ar,
        interventionId: sent.insats,
        measure: sent.matt,
        direction: sent.riktning,
        target: sent.malvarde,
        targetText: sent.riktning === "decrease" && sent.ord === "" ? "Ska minska" : sent.ord,
        population: sent.population,
        dueOn: sent.senast,
      }),
    );
}
