import { recordEvent } from "../../../../platform/audit/record-event.ts";
import type { Keyring } from "../../../../platform/crypto/index.ts";
import type { Work } from "../../../../platform/db/work.ts";
import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done, refused } from "../../../../platform/values/outcome.ts";
import type { Consent } from "../../model/consent/consent.ts";
import { endStatisticsConsent, markConsentWithdrawn, readConsents } from "../../store/consent.ts";
import { notifyHolders } from "../../store/notice.ts";
import type { PersonNotFound } from "./read-ledger.ts";
import { loadPerson } from "./read-ledger.ts";

export type WithdrawConsentRefusal =
  | PersonNotFound
  | { readonly code: "consentNotFound" }
  | { readonly code: "withdrawnBeforeGiven" }
  | { readonly code: "withdrawnInFuture" };

/**
 * The person takes a consent back on the day `on` (YYYY-MM-DD). It counts at once, in every unit that has the person, and
 * each of them is told. Withdrawing it again changes nothing.
 */
export async function withdrawConsent(
  work: Work,
  keyring: Keyring,
  ids: { readonly personId: string; readonly consentId: string },
  on: string,
): Promise<Outcome<Consent, WithdrawConsentRefusal>> {
  const person = await loadPerson(work, keyring, ids.personId);
  if (!person.ok) return person;
  const consent = (await readConsents(work, ids.personId)).find(({ id }) => id === ids.consentId);
  if (consent === undefined) return refused({ code: "consentNotFound" });
  if (consent.withdrawnOn !== null) return done(consent);
  if (on < consent.givenOn) return refused({ code: "withdrawnBeforeGiven" });
  if (on > work.today.toString()) return refused({ code: "withdrawnInFuture" });
  if (!(await markConsentWithdrawn(work, consent.id, on))) return done(consent);
  if (consent.kind === "statistics") await endStatisticsConsent(work, ids.personId);
  await notifyHolders(work, ids.personId, "consentWithdrawn", ids.personId);
  await recordEvent(work, {
    event: "consent.withdraw",
    personId: ids.personId,
    subjectId: consent.id,
    detail: { kind: consent.kind },
  });
  return done({ ...consent, withdrawnOn: on });
}
