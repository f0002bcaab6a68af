import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done, refused } from "../../../../platform/values/outcome.ts";
import type { PersonalIdentityNumberFault } from "../../../../platform/values/personal-identity-number.ts";
import { PersonalIdentityNumber } from "../../../../platform/values/personal-identity-number.ts";
import { searchText } from "./search-text.ts";

export type Sex = "woman" | "man" | "notStated";

/** A person as an official types it. With protected identity only sex, municipality and interpreter are taken. */
export interface PersonInput {
  readonly protectedIdentity: boolean;
  /** As written; empty where the number is not known. */
  readonly personalNumber: string;
  readonly givenName: string;
  readonly familyName: string;
  /** Empty where it follows from the number. */
  readonly sex: Sex | "";
  readonly municipalityId: string | null;
  readonly phone: string;
  readonly email: string;
  readonly interpreterLanguage: string;
}

/** What may be stored of it. */
export interface CheckedPerson {
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

export type PersonRefusal =
  | { readonly code: "numberUnreadable"; readonly fault: PersonalIdentityNumberFault["code"] }
  | { readonly code: "ageImpossible" }
  | { readonly code: "sexDisagrees"; readonly number: "woman" | "man" }
  | { readonly code: "sexMissing" }
  | { readonly code: "nameMissing" }
  | { readonly code: "nameDisagrees" };

type Day = { readonly year: number; readonly month: number; readonly day: number };

/** Oldest person taken for real, in whole years. */
const oldest = 120;

/** What may be stored of the input, or what does not agree. Identity typed for a protected person is thrown away here. */
export function checkPerson(input: PersonInput, today: Day): Outcome<CheckedPerson, PersonRefusal> {
  if (input.protectedIdentity)
    return input.sex === "" ? refused({ code: "sexMissing" }) : done(withoutIdentity(input, input.sex));
  const number =
    input.personalNumber.trim() === "" ? null : PersonalIdentityNumber.parse(input.personalNumber, today);
  if (number !== null && !number.ok) return refused({ code: "numberUnreadable", fault: number.refusal.code });
  const known = number === null ? null : number.value;
  const fault = known === null ? null : numberFault(known, input, today);
  if (fault !== null) return refused(fault);
  if (input.givenName.trim() === "" || input.familyName.trim() === "")
    return refused({ code: "nameMissing" });
  const sex = input.sex === "" ? known?.sex : input.sex;
  if (sex === undefined) return refused({ code: "sexMissing" });
  return done({
    protectedIdentity: false,
    number: known,
    givenName: input.givenName.trim(),
    familyName: input.familyName.trim(),
    sex,
    municipalityId: input.municipalityId,
    phone: orNull(input.phone),
    email: orNull(input.email),
    interpreterLanguage: orNull(input.interpreterLanguage),
  });
}

/** "Not stated" never disagrees: the person may ask that it is not noted. */
function numberFault(number: PersonalIdentityNumber, input: PersonInput, today: Day): PersonRefusal | null {
  const age = number.ageOn(today);
  if (age < 0 || age > oldest) return { code: "ageImpossible" };
  const disagrees = input.sex !== "" && input.sex !== "notStated" && input.sex !== number.sex;
  return disagrees ? { code: "sexDisagrees", number: number.sex } : null;
}

function withoutIdentity(input: PersonInput, sex: Sex): CheckedPerson {
  return {
    protectedIdentity: true,
    number: null,
    givenName: null,
    familyName: null,
    sex,
    municipalityId: input.municipalityId,
    phone: null,
    email: null,
    interpreterLanguage: orNull(input.interpreterLanguage),
  };
}

function orNull(text: string): string | null {
  return text.trim() === "" ? null : text.trim();
}

type Name = { readonly givenName: string | null; readonly familyName: string | null };

/**
 * A number that is one digit wrong may be someone else's: then neither given nor family name is the same. A person who
 * has changed one of them is still known; a register without names says nothing.
 */
export function namesAgree(known: Name, typed: Name): boolean {
  if (known.givenName === null || known.familyName === null) return true;
  const [first, otherFirst] = [known.givenName, typed.givenName ?? ""].map(
    (name) => searchText(name).split(/[ -]/)[0],
  );
  return first === otherFirst || searchText(known.familyName) === searchText(typed.familyName ?? "");
}
