import { recordEvent } from "../../../../platform/audit/record-event.ts";
import type { Keyring } from "../../../../platform/crypto/index.ts";
import type { Work } from "../../../../platform/db/work.ts";
import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done, refused } from "../../../../platform/values/outcome.ts";
import { protectPerson } from "../../store/person-protected.ts";
import type { PersonNotFound } from "../consent/read-ledger.ts";
import { loadPerson } from "../consent/read-ledger.ts";

export type ProtectRefusal = PersonNotFound | { readonly code: "notConfirmed" };

/** Gives a known person protected identity: name, number and contact are erased everywhere and cannot be brought back. */
export async function markProtected(
  work: Work,
  keyring: Keyring,
  personId: string,
  confirmed: boolean,
): Promise<Outcome<void, ProtectRefusal>> {
  const person = await loadPerson(work, keyring, personId);
  if (!person.ok) return person;
  if (person.value.protectedIdentity) return done();
  if (!confirmed) return refused({ code: "notConfirmed" });
  await protectPerson(work, personId);
  await recordEvent(work, { event: "person.protect", personId });
  return done();
}
