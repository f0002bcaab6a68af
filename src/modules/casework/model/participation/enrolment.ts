import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done, refused } from "../../../../platform/values/outcome.ts";
import type { PersonalIdentityNumber } from "../../../../platform/values/personal-identity-number.ts";

/** What enrolling needs to know of an intervention. Days as YYYY-MM-DD; ages in whole years, both included. */
export interface EnrollingIntervention {
  readonly id: string;
  readonly name: string;
  readonly parentId: string | null;
  readonly orientation: "individual" | "structural";
  readonly registrationMethod: "identifiedOrAnonymous" | "countOnly";
  readonly counted: boolean;
  readonly onlyThroughCouncil: boolean;
  readonly ageFrom: number | null;
  readonly ageTo: number | null;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
}

export interface EnrolmentFacts {
  readonly intervention: EnrollingIntervention;
  readonly enrolledOn: string;
  readonly referredOn: string | null;
  readonly today: string;
  /** Null where the number is not known. */
  readonly age: number | null;
  readonly throughCouncil: boolean;
  /** Null where the intervention has no parent. */
  readonly inParent: boolean | null;
  /** The person's other participations in the same intervention, registration errors left out. */
  readonly earlier: readonly {
    readonly id: string;
    readonly enrolledOn: string;
    readonly exitedOn: string | null;
  }[];
}

/** Something unusual that may well be right; the one who enrols confirms it. */
export type EnrolmentWarning =
  | {
      readonly kind: "ageOutside";
      readonly age: number;
      readonly from: number | null;
      readonly to: number | null;
    }
  | { readonly kind: "notInParent" }
  | { readonly kind: "interventionClosed"; readonly startsOn: string | null; readonly endsOn: string | null };

export type EnrolmentRefusal =
  | { readonly code: "noParticipantsHere" }
  | { readonly code: "enrolledInFuture" }
  | { readonly code: "enrolledLongAgo"; readonly earliestOn: string }
  | { readonly code: "enrolledBeforeBirth" }
  | { readonly code: "referredAfterEnrolment" }
  | { readonly code: "needsCouncil" }
  | {
      readonly code: "overlaps";
      readonly participationId: string;
      readonly enrolledOn: string;
      readonly exitedOn: string | null;
    };

/** Trials with joint financing began with Socsam (lag 1994:566); an earlier day is a slip of the finger. */
export const earliestEnrolment = "1994-07-01";

/** May the person be enrolled, and what should be asked first? */
export function checkEnrolment(
  facts: EnrolmentFacts,
): Outcome<readonly EnrolmentWarning[], EnrolmentRefusal> {
  const { intervention, enrolledOn, referredOn, age } = facts;
  if (!takesParticipants(intervention)) return refused({ code: "noParticipantsHere" });
  if (enrolledOn > facts.today) return refused({ code: "enrolledInFuture" });
  if (enrolledOn < earliestEnrolment)
    return refused({ code: "enrolledLongAgo", earliestOn: earliestEnrolment });
  if (age !== null && age < 0) return refused({ code: "enrolledBeforeBirth" });
  if (referredOn !== null && referredOn > enrolledOn) return refused({ code: "referredAfterEnrolment" });
  if (intervention.onlyThroughCouncil && !facts.throughCouncil) return refused({ code: "needsCouncil" });
  const overlapping = facts.earlier.find(({ exitedOn }) => exitedOn === null || exitedOn >= enrolledOn);
  if (overlapping !== undefined) {
    const { id, ...period } = overlapping;
    return refused({
      code: "overlaps",
      participationId: id,
      enrolledOn: period.enrolledOn,
      exitedOn: period.exitedOn,
    });
  }
  return done(warningsOf(facts));
}

/** Structural and count-only interventions have no persons (SUS-Kategorisera). */
export function takesParticipants(
  intervention: Pick<EnrollingIntervention, "orientation" | "registrationMethod" | "counted">,
): boolean {
  return (
    intervention.counted &&
    intervention.orientation === "individual" &&
    intervention.registrationMethod === "identifiedOrAnonymous"
  );
}

function warningsOf({
  intervention,
  age,
  inParent,
  enrolledOn,
}: EnrolmentFacts): readonly EnrolmentWarning[] {
  const { ageFrom, ageTo, startsOn, endsOn } = intervention;
  const warnings: EnrolmentWarning[] = [];
  if (age !== null && ((ageFrom !== null && age < ageFrom) || (ageTo !== null && age > ageTo))) {
    warnings.push({ kind: "ageOutside", age, from: ageFrom, to: ageTo });
  }
  if (inParent === false) warnings.push({ kind: "notInParent" });
  if ((startsOn ?? enrolledOn) > enrolledOn || (endsOn ?? enrolledOn) < enrolledOn)
    warnings.push({ kind: "interventionClosed", startsOn, endsOn });
  return warnings;
}

/** Whole years on the day, or null where the number is not known. `day` as YYYY-MM-DD. */
export function ageOn(number: PersonalIdentityNumber | null, day: string): number | null {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  return number === null ? null : number.ageOn({ year, month, day: date });
}
