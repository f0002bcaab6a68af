import type { Keyring } from "../../../../platform/crypto/index.ts";
import type { Work } from "../../../../platform/db/work.ts";
import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done } from "../../../../platform/values/outcome.ts";
import type { PersonInput } from "../../model/person/person-input.ts";
import type { Referral } from "../../model/referral/referral.ts";
import {
  correctOwnPerson,
  fillInPerson,
  heldOnlyByMe,
  personIdByNumber,
  readPerson,
} from "../../store/person.ts";
import { protectPerson } from "../../store/person-protected.ts";
import type { FindOrCreateRefusal } from "../person/find-or-create-person.ts";
import { checkWithMunicipality, findOrCreatePerson } from "../person/find-or-create-person.ts";

/**
 * Whom a draft is about after it was saved again. A person that only the writer's unit has is corrected; one that others
 * have too is left as it is; and another number leads to the person who has it.
 */
export async function saveDraftPerson(
  work: Work,
  keyring: Keyring,
  referral: Referral,
  input: PersonInput,
): Promise<Outcome<string, FindOrCreateRefusal>> {
  const checked = await checkWithMunicipality(work, input);
  if (!checked.ok) return checked;
  const { personId } = referral;
  const person = checked.value;
  if (person.protectedIdentity) return protectIfNot(work, keyring, personId);
  const owner = person.number === null ? null : await personIdByNumber(work, keyring, person.number);
  if (owner !== null && owner !== personId) return another(work, keyring, input);
  if ((await heldOnlyByMe(work, personId)) && (await correctOwnPerson(work, keyring, personId, person))) {
    return done(personId);
  }
  if (owner === null && person.number !== null) return another(work, keyring, input);
  await fillInPerson(work, personId, person);
  return done(personId);
}

async function another(
  work: Work,
  keyring: Keyring,
  input: PersonInput,
): Promise<Outcome<string, FindOrCreateRefusal>> {
  const found = await findOrCreatePerson(work, keyring, input, work.actor.units[0] ?? work.actor.userId);
  return found.ok ? done(found.value.personId) : found;
}

/** A draft that becomes one about a protected person takes its identity away; what is erased is not written again. */
async function protectIfNot(work: Work, keyring: Keyring, personId: string): Promise<Outcome<string, never>> {
  const person = await readPerson(work, keyring, personId);
  if (person !== null && !person.protectedIdentity) await protectPerson(work, personId);
  return done(personId);
}
