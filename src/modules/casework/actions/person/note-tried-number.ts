import { recordEvent } from "../../../../platform/audit/record-event.ts";
import type { Keyring } from "../../../../platform/crypto/index.ts";
import type { Work } from "../../../../platform/db/work.ts";
import { PersonalIdentityNumber } from "../../../../platform/values/personal-identity-number.ts";
import { personIdByNumber } from "../../store/person.ts";

/**
 * Somebody gave a known person's number and another name. The answer tells that the number is known here, so it stands in
 * the log of the person. Called after the refusal, in a transaction of its own: what was refused is rolled back.
 */
export async function noteTriedNumber(work: Work, keyring: Keyring, typed: string): Promise<void> {
  const number = PersonalIdentityNumber.parse(typed, work.today);
  if (!number.ok) return;
  await recordEvent(work, {
    event: "person.tryNumber",
    personId: await personIdByNumber(work, keyring, number.value),
  });
}
