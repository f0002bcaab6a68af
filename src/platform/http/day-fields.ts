import type { Temporal } from "temporal-polyfill";
import { z } from "zod";
import { dateFault, parseSwedishDate } from "../values/swedish-date.ts";

/** The years that budgets, accounts, documents and everything else of the money can be of. */
const firstDay = "2000-01-01";
const lastDay = "2099-12-31";
const daySpanFault = "Skriv ett datum från 2000 till 2099.";

/** A day in any of the forms people write, as YYYY-MM-DD. */
export function dayField(today: Temporal.PlainDate) {
  return z.string(dateFault).transform((text, context) => dayOf(text, today, context) ?? "");
}

/** As dayField, but an empty field is null. */
export function optionalDayField(today: Temporal.PlainDate) {
  return z
    .string()
    .default("")
    .transform((text, context) => (text.trim() === "" ? null : dayOf(text, today, context)));
}

function dayOf(
  text: string,
  today: Temporal.PlainDate,
  context: { addIssue(issue: { code: "custom"; message: string }): void },
): string | null {
  const day = parseSwedishDate(text, today)?.toString();
  if (day === undefined) context.addIssue({ code: "custom", message: dateFault });
  else if (day < firstDay || day > lastDay) context.addIssue({ code: "custom", message: daySpanFault });
  return day ?? null;
}
