import type { VatRefusal } from "../../../model/outcome/vat/vat-period.ts";
import { vatPeriodText } from "../vat/words.ts";

type Answer = { readonly status: number; readonly field: string; readonly text: string };

const answers = {
  "vat.overYearEnd": {
    status: 422,
    field: "manad",
    text: "Tre månader ska ligga i samma år. Välj oktober eller tidigare som första månad.",
  },
  "vat.overlaps": {
    status: 409,
    field: "manad",
    text: "Perioden går in i en annan som redan är inlagd. Ändra den i stället, eller välj andra månader.",
  },
  "vat.paidWithoutApplication": {
    status: 422,
    field: "ansokt",
    text: "Skriv vilken dag ni ansökte om det som är utbetalt.",
  },
  "vat.paidBeforeApplied": {
    status: 422,
    field: "utbetald",
    text: "Utbetalningen är före ansökan. Kontrollera dagarna.",
  },
  "vat.appliedBeforeEnd": {
    status: 422,
    field: "ansokt",
    text: "Ansökan görs när perioden är slut. Kontrollera dagen och perioden.",
  },
  "vat.needsPaidAmount": { status: 422, field: "utbetalt", text: "Skriv hur mycket som betalades ut." },
  "vat.needsPaidDay": { status: 422, field: "utbetald", text: "Skriv vilken dag beloppet betalades ut." },
  "vat.statementTooEarly": {
    status: 422,
    field: "lamnad",
    text: "Årsuppgiften lämnas när året är slut. Kontrollera dagen.",
  },
  "vat.gone": { status: 404, field: "manad", text: "Perioden är borttagen. Gå tillbaka till momsen." },
} as const satisfies Record<VatRefusal["code"], Answer>;

export function vatSentence(refusal: VatRefusal): Answer {
  const answer: Answer = answers[refusal.code];
  return refusal.code === "vat.overlaps"
    ? { ...answer, text: `${answer.text} Den andra är ${vatPeriodText(refusal.with)}.` }
    : answer;
}
