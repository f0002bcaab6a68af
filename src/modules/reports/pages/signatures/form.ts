import type { Temporal } from "temporal-polyfill";
import { z } from "zod";
import { isId } from "../../../../platform/values/id.ts";
import { dateFault, parseSwedishDate } from "../../../../platform/values/swedish-date.ts";
import type { Seat } from "../../model/seat.ts";

/** Seats beyond this are empty lines that nobody fills in. */
export const mostSeats = 30;

function day(today: Temporal.PlainDate) {
  return z
    .string()
    .trim()
    .default("")
    .transform((text, context) => {
      if (text === "") return null;
      const parsed = parseSwedishDate(text, today);
      if (parsed === undefined) context.addIssue({ code: "custom", message: dateFault });
      else if (parsed.toString() > today.toString())
        context.addIssue({ code: "custom", message: "Dagen har inte varit än. Skriv den dag det skedde." });
      return parsed?.toString() ?? null;
    });
}

export function adoptionForm(today: Temporal.PlainDate) {
  return z
    .object({
      antagen: day(today),
      beslut: z.string().trim().max(200, "Skriv högst 200 tecken.").default(""),
    })
    .transform(({ antagen, beslut }) => ({ adoptedOn: antagen, adoptedReference: beslut }));
}

/** One numbered group of fields for each seat; a line without role is left out. */
export function seatsForm(today: Temporal.PlainDate) {
  const text = z.string().trim().max(200, "Skriv högst 200 tecken.").default("");
  const fields = Array.from({ length: mostSeats }, (_, at) => [
    [`roll${at}`, text],
    [`namn${at}`, text],
    [`medlem${at}`, text],
    [`dag${at}`, day(today)],
  ]).flat();
  return z.object(Object.fromEntries(fields)).transform((sent): Seat[] =>
    Array.from({ length: mostSeats }, (_, at) => ({
      role: String(sent[`roll${at}`] ?? ""),
      name: String(sent[`namn${at}`] ?? ""),
      memberId: memberOf(sent[`medlem${at}`]),
      signedOn: typeof sent[`dag${at}`] === "string" ? String(sent[`dag${at}`]) : null,
    })).filter(({ role }) => role !== ""),
  );
}

function memberOf(sent: unknown): string | null {
  return typeof sent === "string" && isId(sent) ? sent : null;
}
