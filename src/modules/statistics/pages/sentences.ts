import type { CloseRefusal } from "../actions/close-year.ts";
import type { TickRefusal } from "../actions/tick-transfer.ts";

type StatisticsRefusal = CloseRefusal | TickRefusal;
type Sentence = { readonly status: number; readonly sentence: (refusal: StatisticsRefusal) => string };

const yearOf = (refusal: StatisticsRefusal) => ("year" in refusal ? refusal.year : "");

const SENTENCES = {
  mayNotClose: { status: 403, sentence: () => "Bara förbundschefen och statistikern kan stänga ett år." },
  yearNotOver: {
    status: 409,
    sentence: (refusal) =>
      `${yearOf(refusal)} är inte slut än. Stäng året när det är slut och allt är registrerat.`,
  },
  yearEmpty: {
    status: 409,
    sentence: (refusal) => `Det finns inga siffror för ${yearOf(refusal)} att stänga.`,
  },
  yearClosed: {
    status: 409,
    sentence: (refusal) =>
      `${yearOf(refusal)} är redan stängt${"by" in refusal ? ` av ${refusal.by}` : ""}. Ändringar visas som rättelser.`,
  },
  mayNotTick: {
    status: 403,
    sentence: () => "Du kan inte bocka av det här värdet. Den som arbetar i insatsen för in det.",
  },
  lineMissing: {
    status: 404,
    sentence: () => "Värdet finns inte i överföringen. Ladda om sidan och försök igen.",
  },
  valueChanged: {
    status: 409,
    sentence: () => "Värdet har ändrats sedan sidan visades. Kontrollera det nya värdet och bocka av igen.",
  },
} as const satisfies Record<StatisticsRefusal["code"], Sentence>;

export function statisticsSentence(refusal: StatisticsRefusal): { status: number; sentence: string } {
  const { status, sentence }: Sentence = SENTENCES[refusal.code];
  return { status, sentence: sentence(refusal) };
}
