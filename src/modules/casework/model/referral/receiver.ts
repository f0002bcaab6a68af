import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done, refused } from "../../../../platform/values/outcome.ts";

export type Receiver = { readonly kind: "council" | "intervention"; readonly id: string };

/** What referring needs to know of an intervention. Days as YYYY-MM-DD; ages in whole years, both included. */
export interface ReferableIntervention {
  readonly takesReferrals: boolean;
  readonly onlyThroughCouncil: boolean;
  readonly counted: boolean;
  readonly orientation: "individual" | "structural";
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly ageFrom: number | null;
  readonly ageTo: number | null;
}

export type ReceiverRefusal =
  | { readonly code: "receiverUnknown" }
  | { readonly code: "onlyThroughCouncil" }
  | { readonly code: "takesNoReferrals" }
  | { readonly code: "receiverClosed" };

/** May a referral go straight to this intervention today? Through a council the council's decision takes its place. */
export function mayReferTo(
  intervention: ReferableIntervention,
  today: string,
): Outcome<void, ReceiverRefusal> {
  if (!intervention.counted || !intervention.takesReferrals || intervention.orientation === "structural") {
    return refused({ code: "takesNoReferrals" });
  }
  if (intervention.onlyThroughCouncil) return refused({ code: "onlyThroughCouncil" });
  const closed = (intervention.startsOn ?? today) > today || (intervention.endsOn ?? today) < today;
  return closed ? refused({ code: "receiverClosed" }) : done();
}

/** True where the person's age lies outside the ages the intervention is for; said to the sender, never a hindrance. */
export function outsideAges(
  { ageFrom, ageTo }: Pick<ReferableIntervention, "ageFrom" | "ageTo">,
  age: number,
): boolean {
  return (ageFrom !== null && age < ageFrom) || (ageTo !== null && age > ageTo);
}
