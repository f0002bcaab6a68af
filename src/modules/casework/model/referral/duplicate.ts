import { searchText } from "../person/search-text.ts";

export type DuplicateDecision = "newMatter" | "otherPerson" | "samePerson";

/** Why a referral may be one that is known already. */
export type DuplicateFinding =
  | { readonly kind: "openReferral"; readonly referralId: string; readonly sentAt: string | null }
  | { readonly kind: "runningParticipation"; readonly participationId: string; readonly enrolledOn: string }
  | { readonly kind: "similarPerson"; readonly personId: string };

type Likeness = {
  readonly givenName: string;
  readonly familyName: string;
  readonly birthYear: number | null;
};

/** Same family name, given names that begin alike, and birth years that agree where both are known. */
export function isSimilar(one: Likeness, other: Likeness): boolean {
  const [given, otherGiven] = [firstName(one.givenName), firstName(other.givenName)];
  if (searchText(one.familyName) !== searchText(other.familyName)) return false;
  if (one.birthYear !== null && other.birthYear !== null && one.birthYear !== other.birthYear) return false;
  return (
    given === otherGiven ||
    (given.length > 2 &&
      otherGiven.length > 2 &&
      (given.startsWith(otherGiven) || otherGiven.startsWith(given)))
  );
}

function firstName(name: string): string {
  return searchText(name).split(/[ -]/)[0] ?? "";
}
