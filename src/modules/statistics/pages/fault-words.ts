import { formatCount, formatPercent } from "../../../platform/values/format.ts";
import type { SeriesFault } from "../model/counting/series-checks.ts";
import type { Contradiction } from "../model/published/check-table.ts";
import type { TableColumn, TableFault } from "../model/published/read-table.ts";

const COLUMN_WORDS: Record<TableColumn, string> = {
  participants: "deltagare",
  exited: "avslutade",
  toWork: "till arbete",
  toStudies: "till studier",
  toWorkOrStudies: "till arbete eller studier",
  percent: "andel",
};

export function seriesSentence({ kind, year, found, required }: SeriesFault): string {
  const [a, b] = [formatCount(found), formatCount(required)];
  switch (kind) {
    case "moreExitsThanParticipants":
      return `${year}: ${a} avslut, men bara ${b} deltaganden. Fler kan inte avslutas än som har deltagit.`;
    case "moreNewThanParticipants":
      return `${year}: ${a} nya, men bara ${b} deltaganden. Alla nya är också deltaganden.`;
    case "remainderIsNotOngoing":
      return `${year}: ${a} pågick vid årets slut, men deltaganden minus avslut ger ${b}.`;
    case "carriedOverIsNotPreviousOngoing":
      return `${year}: ${a} följde med från året före, men ${b} pågick när det slutade.`;
  }
}

export function contradictionSentence(one: Contradiction): string {
  const write = one.column === "percent" ? formatPercent : formatCount;
  const [a, b] = [write(one.found), write(one.required)];
  switch (one.kind) {
    case "moreExitsThanParticipants":
      return `${a} avslutade, men bara ${b} deltagare. Fler kan inte avslutas än som har deltagit.`;
    case "moreResultsThanExits":
      return `${a} till arbete eller studier, men bara ${b} avslutade.`;
    case "wrongResultSum":
      return `Arbete och studier ger ${b} tillsammans, men i tabellen står ${a}.`;
    case "wrongPercent":
      return `Andelen är ${b} räknad på tabellens egna antal, men där står ${a}.`;
    case "fewerThanCarriedOver":
      return `${a} deltagare, men minst ${b} hade inte avslutats när året före tog slut.`;
    case "wrongTotal":
      return `Raderna ger summan ${b} för ${COLUMN_WORDS[one.column]}, men i tabellen står ${a}.`;
    case "differsFromRegister":
      return `${capital(COLUMN_WORDS[one.column])}: ${a} i tabellen, ${b} enligt det som är registrerat.`;
  }
}

export function tableFaultSentence({ line, kind, text }: TableFault): string {
  switch (kind) {
    case "yearUnreadable":
      return `Rad ${line} börjar med ”${text}”. Börja raden med ett år, till exempel 2017, eller med ordet Summa.`;
    case "numberUnreadable":
      return `Rad ${line}: ”${text}” går inte att läsa som ett helt tal.`;
    case "wrongColumnCount":
      return `Rad ${line} har ${text} kolumner. Den ska ha sex eller sju: år, deltagare, avslutade, arbete, studier, eventuellt summan av dem, och procent.`;
    case "yearTwice":
      return `Rad ${line}: ${text} finns redan på en tidigare rad. Ta bort den ena.`;
  }
}

function capital(text: string): string {
  return `${text.charAt(0).toLocaleUpperCase("sv")}${text.slice(1)}`;
}
