import type { Temporal } from "temporal-polyfill";
import { z } from "zod";
import { parseSwedishDate } from "../../../../platform/values/swedish-date.ts";
import { followUpMonths } from "../../model/change.ts";
import type { InterventionDetails } from "../../model/intervention.ts";

const required = (sentence: string) => z.string(sentence).trim().min(1, sentence);
const text = (most: number) => z.string().trim().max(most, `Skriv högst ${most} tecken.`).default("");
const ticked = z
  .string()
  .optional()
  .transform((value) => value === "ja");

function wholeNumber(sentence: string) {
  return z
    .string(sentence)
    .trim()
    .regex(/^\d{1,3}$/, sentence)
    .transform(Number);
}

const age = z.union(
  [z.literal("").transform(() => null), wholeNumber("Skriv åldern i hela år, till exempel 16.")],
  {
    error: "Skriv åldern i hela år, till exempel 16.",
  },
);

function day(today: Temporal.PlainDate) {
  return z
    .string()
    .default("")
    .transform((typed, context) => {
      if (typed.trim() === "") return null;
      const parsed = parseSwedishDate(typed, today);
      if (parsed === undefined)
        context.addIssue({ code: "custom", message: "Skriv ett datum, till exempel 2026-03-05." });
      return parsed?.toString() ?? null;
    });
}

export const interventionForm = (today: Temporal.PlainDate) =>
  z
    .object({
      namn: required("Skriv insatsens namn.").max(200, "Skriv ett namn på högst 200 tecken."),
      beskrivning: text(2000),
      malgrupp: text(2000),
      huvudman: z
        .string()
        .default("")
        .transform((id) => (id === "" ? null : id)),
      alder_fran: age,
      alder_till: age,
      bara_rad: ticked,
      remisser: ticked,
      raknas_fran: z.enum(["enrolment", "exit"], "Välj när tiden börjar räknas."),
      manader: wholeNumber(`Skriv hela månader, från ${followUpMonths.least} till ${followUpMonths.most}.`),
      borjar: day(today),
      slutar: day(today),
    })
    .transform(toDetails);

type Sent = {
  readonly namn: string;
  readonly beskrivning: string;
  readonly malgrupp: string;
  readonly huvudman: string | null;
  readonly alder_fran: number | null;
  readonly alder_till: number | null;
  readonly bara_rad: boolean;
  readonly remisser: boolean;
  readonly raknas_fran: "enrolment" | "exit";
  readonly manader: number;
  readonly borjar: string | null;
  readonly slutar: string | null;
};

function toDetails(sent: Sent): InterventionDetails {
  return {
    name: sent.namn,
    description: sent.beskrivning,
    targetGroup: sent.malgrupp,
    hostMemberId: sent.huvudman,
    ageFrom: sent.alder_fran,
    ageTo: sent.alder_till,
    onlyThroughCouncil: sent.bara_rad,
    takesReferrals: sent.remisser,
    followUpFrom: sent.raknas_fran,
    followUpMonths: sent.manader,
    startsOn: sent.borjar,
    endsOn: sent.slutar,
  };
}
