import { recordEvent } from "../../../../platform/audit/record-event.ts";
import type { Keyring } from "../../../../platform/crypto/index.ts";
import type { Work } from "../../../../platform/db/work.ts";
import { isId } from "../../../../platform/values/id.ts";
import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done, refused } from "../../../../platform/values/outcome.ts";
import { membersOf } from "../../../associations/index.ts";
import { colleagueNames } from "../../../people/index.ts";
import type { Consent } from "../../model/consent/consent.ts";
import type { Person } from "../../model/person/person.ts";
import { readConsents } from "../../store/consent.ts";
import { readPerson } from "../../store/person.ts";

export type PersonNotFound = { readonly code: "personNotFound" };

export interface Ledger {
  readonly person: Person;
  readonly consents: readonly Consent[];
  readonly users: ReadonlyMap<string, string>;
  /** Names of those that a secrecy consent may speak of. */
  readonly parties: readonly string[];
}

/** The person, where the present assignment covers it. An id that is none is simply not found. */
export async function loadPerson(
  work: Work,
  keyring: Keyring,
  personId: string,
): Promise<Outcome<Person, PersonNotFound>> {
  const person = isId(personId) ? await readPerson(work, keyring, personId) : null;
  return person === null ? refused({ code: "personNotFound" }) : done(person);
}

/** All consents of a person, withdrawn ones included, and who registered them. */
export async function readLedger(
  work: Work,
  keyring: Keyring,
  personId: string,
): Promise<Outcome<Ledger, PersonNotFound>> {
  const person = await loadPerson(work, keyring, personId);
  if (!person.ok) return person;
  await recordEvent(work, { event: "consent.read", personId });
  const parties = (await membersOf(work)).map(({ name }) => name);
  return done({
    person: person.value,
    consents: await readConsents(work, personId),
    users: await colleagueNames(work),
    parties,
  });
}
