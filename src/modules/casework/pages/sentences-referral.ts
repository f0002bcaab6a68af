import type { AcceptRefusal } from "../actions/referral/accept-referral.ts";
import type { AnswerRefusal } from "../actions/referral/answer-question.ts";
import type { CreateRefusal } from "../actions/referral/create-referral.ts";
import type { ForwardRefusal } from "../actions/referral/forward-referral.ts";
import type { RejectRefusal } from "../actions/referral/reject-referral.ts";
import type { SendRefusal } from "../actions/referral/send-referral.ts";
import type { SupplementRefusal } from "../actions/referral/supplement-referral.ts";
import type { PersonRefusal } from "../model/person/person-input.ts";
import type { Remaining } from "../model/referral/what-remains.ts";

export type ReferralRefusal =
  | CreateRefusal
  | SendRefusal
  | AnswerRefusal
  | AcceptRefusal
  | RejectRefusal
  | SupplementRefusal
  | ForwardRefusal;

type Code = ReferralRefusal["code"];
type Words<C extends Code> = {
  readonly status: number;
  /** The field of a form where it is mended, when there is one. */
  readonly field?: string;
  readonly sentence: string | ((refusal: Extract<ReferralRefusal, { code: C }>) => string);
};

const numberFaults: Record<Extract<PersonRefusal, { code: "numberUnreadable" }>["fault"], string> = {
  missing: "Skriv personnumret.",
  "not-a-number": "Personnumret får bara ha siffror och streck. Skriv det som 19900102-1234.",
  "wrong-length": "Personnumret ska ha tio eller tolv siffror. Kontrollera att ingen fattas.",
  "impossible-date": "Personnumret börjar med en dag som inte finns. Kontrollera år, månad och dag.",
  "wrong-check-digit":
    "Personnumrets sista siffra stämmer inte med de andra. Kontrollera att alla siffror är rätt.",
};

export const remainingSentences: Record<Remaining, { readonly field: string; readonly label: string }> = {
  question: { field: "question", label: "Skriv vad du vill ha hjälp med" },
  wish: { field: "wish", label: "Skriv vad personen själv vill" },
  ground: { field: "ground", label: "Välj på vilken grund uppgifterna lämnas" },
  groundText: { field: "groundText", label: "Skriv vilken bestämmelse som ger rätt att lämna uppgifterna" },
  secrecyConsent: {
    field: "secrecyGivenOn",
    label: "Fyll i samtycket: när det gavs, vad det gäller och vilka som får veta",
  },
  secrecyConsentRunning: {
    field: "secrecyGivenOn",
    label: "Samtycket gäller inte i dag. Be personen om ett nytt och fyll i det",
  },
};

const table: { readonly [C in Code]: Words<C> } = {
  referralNotFound: {
    status: 404,
    sentence: "Remissen finns inte, eller hör till några andra än dig och din enhet.",
  },
  notYourStep: {
    status: 403,
    sentence: "Det steget tas av den andra sidan: avsändaren ändrar, mottagaren svarar.",
  },
  notPossibleNow: {
    status: 409,
    sentence:
      "Remissen har kommit vidare sedan sidan öppnades, så det går inte att göra nu. Läs vad som har hänt här nedanför.",
  },
  changedMeanwhile: {
    status: 409,
    sentence: "Någon har ändrat remissen sedan du öppnade sidan. Läs det nya och gör sedan om ditt steg.",
  },
  alreadySent: {
    status: 409,
    sentence: "Remissen är redan skickad. Öppna den under Mina remisser om du vill komplettera den.",
  },
  numberUnreadable: { status: 422, field: "personalNumber", sentence: ({ fault }) => numberFaults[fault] },
  ageImpossible: {
    status: 422,
    field: "personalNumber",
    sentence: "Personnumret ger en ålder som inte kan stämma. Kontrollera århundradet.",
  },
  sexDisagrees: {
    status: 422,
    field: "sex",
    sentence: ({ number }) =>
      `Personnumret hör till en ${number === "woman" ? "kvinna" : "man"}. Ändra kön eller personnummer, eller välj ej uppgivet.`,
  },
  sexMissing: {
    status: 422,
    field: "sex",
    sentence: "Välj kön, eftersom det inte framgår av ett personnummer.",
  },
  nameMissing: { status: 422, field: "givenName", sentence: "Skriv både förnamn och efternamn." },
  nameDisagrees: {
    status: 422,
    field: "personalNumber",
    sentence:
      "Personnumret hör till någon som är registrerad med ett annat namn. Kontrollera både nummer och namn.",
  },
  municipalityUnknown: { status: 422, field: "municipalityId", sentence: "Välj en kommun i listan." },
  receiverUnknown: {
    status: 422,
    field: "receiver",
    sentence: "Välj vart remissen ska gå. Det du valde finns inte längre.",
  },
  onlyThroughCouncil: {
    status: 422,
    field: "receiver",
    sentence: "Insatsen tar bara emot genom ett råd. Välj rådet i personens kommun, så prövar det frågan.",
  },
  takesNoReferrals: {
    status: 422,
    field: "receiver",
    sentence: "Insatsen tar inte emot remisser. Välj ett råd eller en annan insats.",
  },
  receiverClosed: {
    status: 422,
    field: "receiver",
    sentence: "Insatsen är inte öppen i dag. Välj ett råd eller en annan insats.",
  },
  notComplete: {
    status: 422,
    sentence: ({ remaining }) =>
      `Remissen är inte klar att skicka. ${remaining.map((one) => remainingSentences[one].label).join(". ")}.`,
  },
  textMissing: { status: 422, field: "text", sentence: "Skriv några ord, så att den andra sidan förstår." },
  reasonUnknown: { status: 422, field: "reason", sentence: "Välj en orsak i listan." },
  duplicateUndecided: {
    status: 409,
    field: "decision",
    sentence:
      "Det finns tecken på att personen eller ärendet redan är känt. Avgör det först, under Kan det vara en dubblett.",
  },
  amendReasonMissing: {
    status: 422,
    field: "reason",
    sentence: "Skriv varför du ändrar. Det sparas i remissens historik.",
  },
  questionMissing: {
    status: 422,
    field: "question",
    sentence: "Frågan kan inte tas bort. Skriv vad du vill ha hjälp med.",
  },
};

export type Sentence = { readonly status: number; readonly field: string | null; readonly sentence: string };

/** What to say of a refusal, with which status, and at which field. */
export function referralSentence(refusal: ReferralRefusal): Sentence {
  const words = table[refusal.code] as Words<Code>;
  const { sentence } = words;
  const said =
    typeof sentence === "string" ? sentence : (sentence as (refusal: ReferralRefusal) => string)(refusal);
  return { status: words.status, field: words.field ?? null, sentence: said };
}
