import type { PersonalIdentityNumber } from "../../../../platform/values/personal-identity-number.ts";
import type { Sex } from "./person-input.ts";

/** One human being in one association. A protected person has no name, number, phone or e-mail here, ever. */
export interface Person {
  readonly id: string;
  readonly protectedIdentity: boolean;
  readonly number: PersonalIdentityNumber | null;
  readonly givenName: string | null;
  readonly familyName: string | null;
  readonly sex: Sex;
  readonly municipalityId: string | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly interpreterLanguage: string | null;
}

/** What the person is called on pages that the reader may see it on. */
export function personName(person: Pick<Person, "protectedIdentity" | "givenName" | "familyName">): string {
  if (person.protectedIdentity) return "Person med skyddade personuppgifter";
  return [person.givenName, person.familyName].filter((part) => part !== null).join(" ") || "Namn saknas";
}

/** A short mark that tells persons apart where neither name nor number may stand, as in the log. */
export function personMark(personId: string): string {
  return `P-${personId.slice(-8)}`;
}
