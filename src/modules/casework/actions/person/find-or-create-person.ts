import { recordEvent } from "../../../../platform/audit/record-event.ts";
import type { Keyring } from "../../../../platform/crypto/index.ts";
import type { Work } from "../../../../platform/db/work.ts";
import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done, refused } from "../../../../platform/values/outcome.ts";
import { municipalitiesOf } from "../../../associations/index.ts";
import type { CheckedPerson, PersonInput, PersonRefusal } from "../../model/person/person-input.ts";
import { checkPerson, namesAgree } from "../../model/person/person-input.ts";
import { fillInPerson, insertPerson, linkPerson, personIdByNumber, readPerson } from "../../store/person.ts";
import { nameForProtected } from "../../store/person-protected.ts";

export type FindOrCreateRefusal = PersonRefusal | { readonly code: "municipalityUnknown" };

/** `known` is true where the association had the person already: then only what was missing has been filled in. */
export type FoundPerson = { readonly personId: string; readonly known: boolean };

/**
 * One row per human being and association: finds the person by number or registers a new one, and lets the unit hold it.
 * `unitId` is one of the actor's own units (a referring official's own user id). With protected identity no number is kept,
 * so a new row is always made, and its creator is named to see it.
 */
export async function findOrCreatePerson(
  work: Work,
  keyring: Keyring,
  input: PersonInput,
  unitId: string,
): Promise<Outcome<FoundPerson, FindOrCreateRefusal>> {
  const checked = await checkWithMunicipality(work, input);
  if (!checked.ok) return checked;
  const person = checked.value;
  const known = person.number === null ? null : await personIdByNumber(work, keyring, person.number);
  if (known !== null) return takeKnown(work, keyring, { personId: known, unitId }, person);
  const personId = work.newId();
  if (!(await insertPerson(work, keyring, personId, person))) return takeRaced(work, keyring, person, unitId);
  await linkPerson(work, personId, unitId);
  if (person.protectedIdentity) await nameForProtected(work, personId, work.actor.userId);
  await recordEvent(work, {
    event: "person.create",
    personId,
    detail: { protected: person.protectedIdentity },
  });
  return done({ personId, known: false });
}

/** The input checked against the rules and against the association's municipalities. */
export async function checkWithMunicipality(
  work: Work,
  input: PersonInput,
): Promise<Outcome<CheckedPerson, FindOrCreateRefusal>> {
  if (input.municipalityId !== null) {
    const municipalities = await municipalitiesOf(work);
    if (!municipalities.some(({ id }) => id === input.municipalityId))
      return refused({ code: "municipalityUnknown" });
  }
  return checkPerson(input, work.today);
}

/** Whoever has the number but no name of the person learns nothing: the refusal takes the link away again. */
async function takeKnown(
  work: Work,
  keyring: Keyring,
  ids: { readonly personId: string; readonly unitId: string },
  person: CheckedPerson,
): Promise<Outcome<FoundPerson, FindOrCreateRefusal>> {
  const { personId, unitId } = ids;
  await linkPerson(work, personId, unitId);
  const known = await readPerson(work, keyring, personId);
  if (known !== null && !namesAgree(known, person)) return refused({ code: "nameDisagrees" });
  await fillInPerson(work, personId, person);
  await recordEvent(work, { event: "person.link", personId });
  return done({ personId, known: true });
}

/** Two officials registered the same number at once: the other one's row is the person. */
async function takeRaced(
  work: Work,
  keyring: Keyring,
  person: CheckedPerson,
  unitId: string,
): Promise<Outcome<FoundPerson, FindOrCreateRefusal>> {
  const known = person.number === null ? null : await personIdByNumber(work, keyring, person.number);
  if (known === null) throw new Error("A person could not be inserted although the number is free");
  return takeKnown(work, keyring, { personId: known, unitId }, person);
}
