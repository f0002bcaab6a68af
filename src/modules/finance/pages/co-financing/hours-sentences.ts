import { formatCount } from "../../../../platform/values/format.ts";
import type { HoursFault } from "../../model/co-financing/check-hours.ts";
import type { CellFault } from "../../model/co-financing/hours-table.ts";
import { hoursText } from "./sentences.ts";

type Fault = HoursFault | CellFault;
type Sentences = {
  readonly [C in Fault["code"]]: (fault: Extract<Fault, { readonly code: C }>) => {
    readonly field: string;
    readonly text: string;
  };
};

const sentences: Sentences = {
  "hours.dayLimit": ({ limit, minutes }) => ({
    field: "timmar",
    text: `Personen kommer upp i ${hoursText(minutes)} timmar den dagen, i alla projekt tillsammans. Gränsen är ${limit} timmar om dagen.`,
  }),
  "hours.yearLimit": ({ limit, minutes }) => ({
    field: "timmar",
    text: `Personen kommer upp i ${hoursText(minutes)} timmar det året, i alla projekt tillsammans. Gränsen är ${formatCount(limit)} timmar om året.`,
  }),
  "hours.personalNumber": () => ({
    field: "anstalld",
    text: "Det ser ut som ett personnummer. Skriv ett anställningsnummer som bara arbetsgivaren känner.",
  }),
  "hours.notSign": () => ({
    field: "anstalld",
    text: "Skriv ett anställningsnummer eller tecken med minst en siffra, aldrig ett namn.",
  }),
  "hours.unknownActivity": ({ activity }) => ({
    field: "aktivitet",
    text: `Aktiviteten ”${activity}” finns inte i projektets lista. Lägg till den först, eller välj en annan.`,
  }),
  "hours.outsideProject": () => ({
    field: "datum",
    text: "Dagen ligger utanför projektets tid.",
  }),
  "hours.twice": () => ({
    field: "timmar",
    text: "Samma person, dag och aktivitet finns redan. Raden läses inte in två gånger.",
  }),
  "hours.badDay": ({ typed }) => ({
    field: "datum",
    text: `”${typed}” är inget datum. Skriv till exempel 2022-03-01.`,
  }),
  "hours.badHours": ({ typed }) => ({
    field: "timmar",
    text: `”${typed}” är ingen tid på en dag. Skriv till exempel 7,5 eller 7:30.`,
  }),
  "hours.badPayer": ({ typed }) => ({
    field: "betalare",
    text: `”${typed}” går inte att läsa. Skriv Projektet, Offentlig eller Privat, eller lämna tomt.`,
  }),
  "hours.badUnitCost": ({ typed }) => ({
    field: "timkostnad",
    text: `”${typed}” är inget belopp. Skriv kronor per timme, till exempel 412,50.`,
  }),
};

/** What is wrong with a row of worked time, and the field it stands at. */
export function hoursSentence<C extends Fault["code"]>(
  fault: Extract<Fault, { readonly code: C }>,
): { readonly field: string; readonly text: string } {
  const sentence: (fault: Extract<Fault, { readonly code: C }>) => { field: string; text: string } =
    sentences[fault.code];
  return sentence(fault);
}
