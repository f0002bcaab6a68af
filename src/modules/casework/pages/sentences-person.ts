import type { WithdrawConsentRefusal } from "../actions/consent/withdraw-consent.ts";
import type { ProtectRefusal } from "../actions/person/mark-protected.ts";
import type { NameRefusal } from "../actions/person/name-for-protected.ts";
import type { OpenRefusal } from "../actions/person/open-in-emergency.ts";
import type { FindRefusal } from "../actions/person/read-log.ts";
import type { ReviewRefusal } from "../actions/person/review-emergency.ts";
import type { ConsentFault } from "../model/consent/consent.ts";
import { mostHours } from "../model/person/emergency.ts";
import type { Sentence } from "./sentences-referral.ts";
import { referralSentence } from "./sentences-referral.ts";

export type PersonPageRefusal =
  | WithdrawConsentRefusal
  | ProtectRefusal
  | NameRefusal
  | OpenRefusal
  | FindRefusal
  | ReviewRefusal
  | ConsentFault
  | { readonly code: "userNotFound" };
type Code = Exclude<PersonPageRefusal["code"], "numberUnreadable" | "reasonTooShort">;

const table: Record<Code, { readonly status: number; readonly field?: string; readonly sentence: string }> = {
  personNotFound: {
    status: 404,
    field: "number",
    sentence: "Personen finns inte, eller hör till en annan enhet än din.",
  },
  consentNotFound: { status: 404, sentence: "Samtycket finns inte hos den här personen." },
  withdrawnBeforeGiven: {
    status: 422,
    field: "withdrawnOn",
    sentence: "Samtycket kan inte återkallas innan det gavs. Kontrollera dagen.",
  },
  withdrawnInFuture: {
    status: 422,
    field: "withdrawnOn",
    sentence: "Samtycket kan inte återkallas efter i dag. Skriv dagen då personen sa till.",
  },
  consentInFuture: {
    status: 422,
    field: "givenOn",
    sentence: "Samtycket kan inte vara givet efter i dag. Kontrollera dagen.",
  },
  consentEndsBeforeGiven: {
    status: 422,
    field: "validUntil",
    sentence: "Samtycket kan inte sluta gälla innan det gavs. Kontrollera dagarna.",
  },
  consentAlreadyEnded: {
    status: 422,
    field: "validUntil",
    sentence: "Samtycket har redan slutat gälla. Be personen om ett nytt, eller ändra dagen.",
  },
  secrecyConsentWithoutParties: {
    status: 422,
    field: "parties",
    sentence: "Kryssa för vilka som får ta del av uppgifterna.",
  },
  notConfirmed: {
    status: 422,
    field: "confirmed",
    sentence: "Kryssa för att du har förstått att namn och nummer raderas.",
  },
  protectedNotFound: { status: 404, sentence: "Det finns ingen sådan person i de enheter du leder." },
  colleagueUnknown: {
    status: 422,
    field: "userId",
    sentence: "Välj en kollega som arbetar i enheten i dag.",
  },
  hoursOutOfRange: {
    status: 422,
    field: "hours",
    sentence: `Skriv ett helt antal timmar, från 1 till ${mostHours}.`,
  },
  accessNotFound: {
    status: 404,
    sentence: "Det finns ingen sådan åtkomst att granska. Din egen granskas av någon annan.",
  },
  reviewNoteMissing: { status: 422, field: "note", sentence: "Skriv vad du kom fram till." },
  userNotFound: { status: 404, sentence: "Det finns ingen sådan användare i förbundet." },
};

/** What to say of a refusal about a person, with which status, and at which field. */
export function personSentence(refusal: PersonPageRefusal): Sentence {
  if (refusal.code === "numberUnreadable") return { ...referralSentence(refusal), field: "number" };
  if (refusal.code === "reasonTooShort") {
    return {
      status: 422,
      field: "reason",
      sentence: `Skriv skälet med några ord till, minst ${refusal.missing} tecken till. Det läses av den som leder enheten.`,
    };
  }
  const words = table[refusal.code];
  return { status: words.status, field: words.field ?? null, sentence: words.sentence };
}
