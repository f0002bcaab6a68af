import type { ExplanationRefusal } from "../../model/outcome/explanation.ts";
import type { ForecastRefusal } from "../../model/outcome/forecast.ts";
import { kronor } from "./words.ts";

export type OutcomeRefusal = ExplanationRefusal | ForecastRefusal;
type Answer = { readonly status: number; readonly field: string; readonly text: string };

const answers = {
  "finance.yearClosed": {
    status: 409,
    field: "ar",
    text: "Året är stängt, så inget som rör det kan ändras. Öppna det igen under Bokslut om något ska rättas.",
  },
  "outcome.rowGone": {
    status: 404,
    field: "orsak",
    text: "Raden finns inte längre. Gå tillbaka till utfallet.",
  },
  "outcome.partUnnamed": {
    status: 422,
    field: "del1",
    text: "Skriv vad delbeloppet gäller, till exempel arvoden.",
  },
  "forecast.noStaffing": {
    status: 422,
    field: "metod",
    text: "Raden har ingen bemanning det här året. Välj en annan grund, eller lägg in bemanningen först.",
  },
  "forecast.needsAmount": {
    status: 422,
    field: "belopp",
    text: "Skriv vad du tror att hela året slutar på, i kronor.",
  },
  "forecast.needsComment": {
    status: 422,
    field: "kommentar",
    text: "Skriv vad det egna beloppet bygger på, så att andra kan bedöma det.",
  },
  "forecast.needsMeasure": {
    status: 422,
    field: "atgard",
    text: "Prognosen avviker så mycket från budgeten att en åtgärd behövs. Skriv vad ni gör.",
  },
} as const satisfies Record<OutcomeRefusal["code"], Answer>;

/** What to say, at which field and with which status. */
export function sentenceFor(refusal: OutcomeRefusal): Answer {
  const answer: Answer = answers[refusal.code];
  if (refusal.code === "outcome.partUnnamed") return { ...answer, field: `del${refusal.index + 1}` };
  if (refusal.code === "forecast.needsMeasure")
    return { ...answer, text: `${answer.text} Avvikelsen är ${kronor(refusal.deviation)} kr.` };
  return answer;
}
