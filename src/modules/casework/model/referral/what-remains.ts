import { consentState } from "../consent/consent.ts";
import type { ReferralContent } from "./referral-content.ts";

export type Remaining =
  | "question"
  | "wish"
  | "ground"
  | "groundText"
  | "secrecyConsent"
  | "secrecyConsentRunning";

/** What is missing before the referral may be sent, in the order of the form. Empty when nothing is. */
export function whatRemains(content: ReferralContent, today: string): readonly Remaining[] {
  const remaining: Remaining[] = [];
  if (content.question.trim() === "") remaining.push("question");
  if (content.wish.trim() === "") remaining.push("wish");
  if (content.ground === null) remaining.push("ground");
  if (content.ground === "otherGround" && content.groundText.trim() === "") remaining.push("groundText");
  if (content.ground === "consent") {
    const secrecy = content.consents.find(({ kind }) => kind === "secrecy");
    if (secrecy === undefined) remaining.push("secrecyConsent");
    else if (consentState({ ...secrecy, withdrawnOn: null }, today) !== "running")
      remaining.push("secrecyConsentRunning");
  }
  return remaining;
}
