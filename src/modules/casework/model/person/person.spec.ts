import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isSimilar } from "../referral/duplicate.ts";
import { checkEmergency } from "./emergency.ts";
import { personMark, personName } from "./person.ts";
import type { PersonInput } from "./person-input.ts";
import { checkPerson } from "./person-input.ts";
import { searchText } from "./search-text.ts";

const today = { year: 2018, month: 3, day: 5 };
/** From Skatteverket's test series: a man born on 2 January 1998. */
const man = "19980102-2394";
const typed: PersonInput = {
  protectedIdentity: false,
  personalNumber: man,
  givenName: "Måns",
  familyName: "Påhittad",
  sex: "",
  municipalityId: null,
  phone: "",
  email: "",
  interpreterLanguage: "",
};
const code = (changes: Partial<PersonInput>) => {
  const checked = checkPerson({ ...typed, ...changes }, today);
  return checked.ok ? null : checked.refusal.code;
};

describe("a person as typed", () => {
  it("gets its sex from the number, which it may not contradict", () => {
    const checked = checkPerson(typed, today);
    expect(checked.ok && checked.value.sex).toBe("man");
    expect(code({ sex: "woman" })).toBe("sexDisagrees");
    expect(code({ sex: "man" })).toBeNull();
    expect(code({ sex: "notStated" })).toBeNull();
  });
  it("is refused without name, without sex where no number tells it, and with a number that is none", () => {
    expect(code({ givenName: " " })).toBe("nameMissing");
    expect(code({ personalNumber: "" })).toBe("sexMissing");
    expect(code({ personalNumber: "19980102-2395" })).toBe("numberUnreadable");
    expect(code({ personalNumber: "189001019802" })).toBe("ageImpossible");
  });
  it("loses every trace of identity when it is protected, whatever was typed", () => {
    const checked = checkPerson(
      { ...typed, protectedIdentity: true, sex: "man", phone: "070", email: "a@b.se" },
      today,
    );
    const { number, givenName, familyName, phone, email } = checked.ok ? checked.value : checkPersonFailed();
    expect([number, givenName, familyName, phone, email]).toEqual([null, null, null, null, null]);
  });
});

function checkPersonFailed(): never {
  throw new Error("a protected person was refused");
}

describe("search text", () => {
  it("folds accents but keeps å ä ö", () => {
    expect(searchText("  Élodie  Ångström-Öhrn ")).toBe("elodie ångström-öhrn");
    expect(searchText("A\u030Asa")).toBe("åsa");
  });
  it("is the same when folded twice", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary", maxLength: 12 }),
        (name) => searchText(searchText(name)) === searchText(name),
      ),
    );
  });
});

it("finds names that may be one and the same", () => {
  const one = { givenName: "Anna Maria", familyName: "Påhittad", birthYear: 1998 };
  expect(isSimilar(one, { givenName: "Anna", familyName: "PÅHITTAD", birthYear: null })).toBe(true);
  expect(isSimilar(one, { givenName: "Anna", familyName: "Påhittad", birthYear: 1997 })).toBe(false);
  expect(isSimilar(one, { givenName: "Annalena", familyName: "Påhittad", birthYear: 1998 })).toBe(true);
  expect(isSimilar(one, { givenName: "Britta", familyName: "Påhittad", birthYear: 1998 })).toBe(false);
});

it("takes emergency access for 1 to 24 hours on a reason that can be judged", () => {
  const reason = "Personen är akut sjuk nu";
  expect(checkEmergency(reason, 4).ok).toBe(true);
  expect(checkEmergency("  bråttom            ", 4)).toEqual({
    ok: false,
    refusal: { code: "reasonTooShort", missing: 13 },
  });
  for (const hours of [0, 25, 1.5, Number.NaN]) expect(checkEmergency(reason, hours).ok).toBe(false);
});

it("calls a protected person by no name, and marks persons without telling who", () => {
  expect(personName({ protectedIdentity: true, givenName: "X", familyName: "Y" })).toBe(
    "Person med skyddade personuppgifter",
  );
  expect(personMark("0190a000-0000-7000-8000-0000deadbeef")).toBe("P-deadbeef");
});
