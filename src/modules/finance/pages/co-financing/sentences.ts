import { formatDecimal } from "../../../../platform/values/format.ts";
import type { AddGrantRefusal } from "../../actions/co-financing/add-grant.ts";
import type { AddHoursRefusal, RemoveHoursRefusal } from "../../actions/co-financing/add-hours.ts";
import type { AddInKindRefusal } from "../../actions/co-financing/add-in-kind.ts";
import type { ChooseRowsRefusal } from "../../actions/co-financing/choose-rows.ts";
import type { ActivitiesRefusal } from "../../actions/co-financing/keep-activities.ts";
import type { ProjectRefusal } from "../../model/co-financing/project.ts";

export type CoFinancingRefusal =
  | ActivitiesRefusal
  | AddGrantRefusal
  | AddInKindRefusal
  | ChooseRowsRefusal
  | Exclude<AddHoursRefusal, { code: "hours.rows" }>
  | ProjectRefusal
  | RemoveHoursRefusal;

type Answer = { readonly status: number; readonly field: string; readonly text: string };
type Sentences = {
  readonly [C in CoFinancingRefusal["code"]]: (
    refusal: Extract<CoFinancingRefusal, { readonly code: C }>,
  ) => Answer;
};

const at = (status: number, field: string, text: string) => (): Answer => ({ status, field, text });

const answers: Sentences = {
  "finance.yearClosed": ({ year }) => ({
    status: 409,
    field: "ar",
    text: `${year} är stängt, så årets siffror kan inte ändras. Öppna året igen under Bokslut om något ska rättas.`,
  }),
  "project.gone": at(404, "namn", "Projektet finns inte längre. Gå tillbaka till projekten."),
  "project.nameTaken": at(409, "namn", "Det finns redan ett projekt med det namnet."),
  "project.endsBeforeStart": at(422, "slut", "Projektet slutar innan det börjar. Byt plats på dagarna."),
  "project.partnerTwice": at(422, "parter", "Samma part står två gånger. Ta bort den ena raden."),
  "project.partsAboveWhole": at(422, "parter", "Parternas delar är tillsammans mer än 100 procent."),
  "project.rowTaken": ({ label }) => ({
    status: 409,
    field: "rader",
    text: `Raden ${label} hör redan till ett annat projekt. Ta bort den där först.`,
  }),
  "grant.noAmount": at(422, "belopp", "Skriv beloppet i kronor, till exempel 1 250 000."),
  "grant.periodBackwards": at(422, "till", "Perioden slutar innan den börjar. Byt plats på dagarna."),
  "grant.rateUnknown": at(
    422,
    "kostnad",
    "Projektets andel från finansiären saknas. Skriv beloppet som inte betalas, eller lägg in andelen på projektet.",
  ),
  "grant.gone": at(404, "belopp", "Uppgiften finns inte längre i listan."),
  "activity.codeTwice": ({ activity }) => ({
    status: 422,
    field: "aktiviteter",
    text: `Koden ${activity} står två gånger. Ge den ena en annan kod.`,
  }),
  "activity.inUse": ({ activity }) => ({
    status: 409,
    field: "aktiviteter",
    text: `Koden ${activity} har tid skriven på sig och kan inte tas bort.`,
  }),
  "hours.gone": at(404, "timmar", "Raden finns inte längre i tidlistan."),
  "inKind.ownerInKind": at(
    422,
    "organisation",
    "Projektägarens egna kostnader räknas inte som naturainsats. Välj kontanta medel från projektägaren.",
  ),
  "inKind.supportNeedsHours": at(
    422,
    "timmar",
    "Deltagarersättning räknas bara för tid som deltagarna har varit på plats. Skriv antalet timmar.",
  ),
  "inKind.gone": at(404, "belopp", "Uppgiften finns inte längre i listan."),
};

export function sentenceFor<C extends CoFinancingRefusal["code"]>(
  refusal: Extract<CoFinancingRefusal, { readonly code: C }>,
): Answer {
  const answer: (refusal: Extract<CoFinancingRefusal, { readonly code: C }>) => Answer =
    answers[refusal.code];
  return answer(refusal);
}

/** Minutes as hours: 7,5. */
export function hoursText(minutes: number): string {
  return formatDecimal(minutes / 60, 2).replace(/,?0+$/, "") || "0";
}
