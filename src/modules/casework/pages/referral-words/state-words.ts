import type { StatusTone } from "../../../../ui/index.ts";
import type { CouncilAnswer } from "../../actions/referral/read-case.ts";
import type { ContentField } from "../../model/referral/referral-content.ts";
import type { ReferralActionKind, ReferralState } from "../../model/referral/referral-state.ts";

export const stateWords: Record<
  ReferralState,
  { readonly label: string; readonly tone: StatusTone; readonly next: string }
> = {
  draft: { label: "Utkast", tone: "neutral", next: "Granska och skicka." },
  sent: { label: "Skickad", tone: "active", next: "Mottagaren svarar." },
  moreInformationWanted: {
    label: "Fler uppgifter behövs",
    tone: "attention",
    next: "Svara på mottagarens fråga.",
  },
  accepted: { label: "Mottagen", tone: "done", next: "Mottagaren tar kontakt med personen." },
  rejected: { label: "Avvisad", tone: "done", next: "Läs svaret och planera vidare med personen." },
  withdrawn: { label: "Återtagen", tone: "done", next: "Inget mer händer." },
};

/** What the receiver does next; the sender's words stand with the states. */
export const receiverNext: Record<ReferralState, string> = {
  draft: "",
  sent: "Läs och svara.",
  moreInformationWanted: "Avsändaren svarar på er fråga.",
  accepted: "Ta kontakt med personen.",
  rejected: "Inget mer händer.",
  withdrawn: "Inget mer händer.",
};

export const actionWords: Record<ReferralActionKind, string> = {
  create: "Påbörjade remissen",
  amend: "Ändrade remissen",
  send: "Skickade remissen",
  askForMore: "Bad om fler uppgifter",
  answerQuestion: "Svarade på frågan",
  accept: "Tog emot remissen",
  reject: "Avvisade remissen",
  withdraw: "Tog tillbaka remissen",
  decideDuplicate: "Avgjorde om det är en dubblett",
  forward: "Lämnade remissen vidare",
  attach: "Ändrade bilagorna",
  reopen: "Öppnade svaret igen",
};

export const fieldWords: Record<ContentField, string> = {
  question: "Frågan",
  wish: "Vad personen vill",
  background: "Bakgrunden",
};

export const decisionWords: Record<CouncilAnswer["decision"], string> = {
  intervention: "Insats",
  ordinaryServices: "Ordinarie verksamhet",
  moreMapping: "Mer kartläggning",
  no: "Nej",
};
