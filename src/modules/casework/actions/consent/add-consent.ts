import { recordEvent } from "../../../../platform/audit/record-event.ts";
import type { Keyring } from "../../../../platform/crypto/index.ts";
import type { Work } from "../../../../platform/db/work.ts";
import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done, refused } from "../../../../platform/values/outcome.ts";
import type { ConsentFault, ConsentTerms } from "../../model/consent/consent.ts";
import { consentFaults } from "../../model/consent/consent.ts";
import { insertConsent } from "../../store/consent.ts";
import type { PersonNotFound } from "./read-ledger.ts";
import { loadPerson } from "./read-ledger.ts";

/** Registers a consent of one kind. Gives its id. */
export async function addConsent(
  work: Work,
  keyring: Keyring,
  personId: string,
  terms: ConsentTerms,
): Promise<Outcome<string, PersonNotFound | ConsentFault>> {
  const person = await loadPerson(work, keyring, personId);
  if (!person.ok) return person;
  const [fault] = consentFaults(terms, work.today.toString());
  if (fault !== undefined) return refused(fault);
  const id = await insertConsent(work, personId, null, terms);
  await recordEvent(work, { event: "consent.add", personId, subjectId: id, detail: { kind: terms.kind } });
  return done(id);
}
