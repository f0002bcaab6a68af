/** Kinds of consent are never mixed: each lets out one thing (OSL 10 kap. 1 §; follow-up to the state; the survey). */
export const consentKinds = ["secrecy", "statistics", "survey"] as const;
export type ConsentKind = (typeof consentKinds)[number];
export type ConsentForm = "written" | "spoken";

/** Parts of a referral that a secrecy consent may let out; the question always goes with the referral. */
export const coveredFacts = ["question", "background", "contact", "attachments"] as const;
export type CoveredFact = (typeof coveredFacts)[number];

/** What the person agreed to. Days as YYYY-MM-DD; the last day is included. */
export interface ConsentTerms {
  readonly kind: ConsentKind;
  readonly givenOn: string;
  readonly covers: string;
  readonly facts: readonly CoveredFact[];
  readonly parties: readonly string[];
  readonly validUntil: string | null;
  readonly form: ConsentForm;
}

export interface Consent extends ConsentTerms {
  readonly id: string;
  readonly referralId: string | null;
  readonly withdrawnOn: string | null;
  readonly registeredBy: string;
  readonly registeredAt: string;
}

export type ConsentState = "running" | "ended" | "withdrawn" | "notYet";

/** Withdrawal counts at once: on the very day it is withdrawn the consent lets nothing out. */
export function consentState(
  consent: Pick<Consent, "givenOn" | "validUntil" | "withdrawnOn">,
  today: string,
): ConsentState {
  if (consent.withdrawnOn !== null) return "withdrawn";
  if (consent.givenOn > today) return "notYet";
  return consent.validUntil !== null && consent.validUntil < today ? "ended" : "running";
}

export type ConsentFault =
  | { readonly code: "consentInFuture" }
  | { readonly code: "consentEndsBeforeGiven" }
  | { readonly code: "consentAlreadyEnded" }
  | { readonly code: "secrecyConsentWithoutParties" };

/** What is wrong with the terms on the day they are registered. */
export function consentFaults(terms: ConsentTerms, today: string): readonly ConsentFault[] {
  const faults: ConsentFault[] = [];
  if (terms.givenOn > today) faults.push({ code: "consentInFuture" });
  if (terms.validUntil !== null && terms.validUntil < terms.givenOn)
    faults.push({ code: "consentEndsBeforeGiven" });
  else if (terms.validUntil !== null && terms.validUntil < today)
    faults.push({ code: "consentAlreadyEnded" });
  if (terms.kind === "secrecy" && terms.parties.length === 0)
    faults.push({ code: "secrecyConsentWithoutParties" });
  return faults;
}
