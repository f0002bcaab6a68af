import type { CodeList, CodeMeaning } from "../model/code-list.ts";

/** Each list's name and where its values are chosen. */
export const listWords = {
  sex: { name: "Kön", use: "Anges vid inskrivning och delar upp statistiken." },
  referrer: { name: "Remittent", use: "Vem som remitterade personen. Anges i remissen och vid inskrivning." },
  exitReason: {
    name: "Avslutsorsak",
    use: "Anges när deltagandet avslutas och avgör hur resultatet räknas.",
  },
  education: { name: "Utbildning", use: "Högsta avslutade utbildning. Anges vid inskrivning." },
  incomeSource: {
    name: "Försörjningskälla",
    use: "Anges vid inskrivning, avslut och ettårsuppföljning; flera kan väljas.",
  },
  activityKind: { name: "Aktivitetstyp", use: "Anges för varje aktivitet." },
  occupation: { name: "Sysselsättning", use: "Anges före och efter insatsen och vid ettårsuppföljning." },
  stepProgress: {
    name: "Stegförflyttning",
    use: "Anges vid avslut när personen inte har börjat arbeta eller studera.",
  },
  referralRejectReason: { name: "Orsak att avvisa en remiss", use: "Anges av den som tar emot remissen." },
  referralWithdrawReason: {
    name: "Orsak att ta tillbaka en remiss",
    use: "Anges av den som skickade remissen.",
  },
} as const satisfies Record<CodeList, { name: string; use: string }>;

const meaningNames = {
  registrationError: "felregistrering",
  work: "arbete",
  studies: "studier",
  wage: "lön eller studiestöd",
  incomeSupport: "försörjningsstöd",
  selfReferral: "egen anmälan",
  unstated: "uppgift saknas",
} as const satisfies Record<CodeMeaning, string>;

/** How rules and counting take a value, in words that fit after "räknas som". */
export function meaningName(meaning: string): string {
  return meaning in meaningNames ? meaningNames[meaning as CodeMeaning] : meaning;
}
