import type { Keyring } from "../../../../platform/crypto/index.ts";
import type { Work } from "../../../../platform/db/work.ts";
import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done, refused } from "../../../../platform/values/outcome.ts";
import type { ReceiverRefusal } from "../../model/referral/receiver.ts";
import type { Referral } from "../../model/referral/referral.ts";
import { correctOwnPerson, fillInPerson, readPerson } from "../../store/person.ts";
import { protectPerson } from "../../store/person-protected.ts";
import type { FindOrCreateRefusal } from "../person/find-or-create-person.ts";
import { checkWithMunicipality } from "../person/find-or-create-person.ts";
import { checkReceiver } from "./check-receiver.ts";
import type { ReferralDraft } from "./referral-draft.ts";
import { readContent } from "./referral-draft.ts";
import type { ReferralNotFound, StepRefusal } from "./take-step.ts";
import { loadReferral, takeStep } from "./take-step.ts";

export type SaveRefusal =
  | ReferralNotFound
  | StepRefusal
  | ReceiverRefusal
  | FindOrCreateRefusal
  | { readonly code: "alreadySent" };

/** Saves a draft over what the writer has seen. The same content twice changes nothing, whatever the version. */
export async function saveDraft(
  work: Work,
  keyring: Keyring,
  seen: { readonly id: string; readonly version: number },
  draft: ReferralDraft,
): Promise<Outcome<Referral, SaveRefusal>> {
  const found = await loadReferral(work, seen.id);
  if (!found.ok) return found;
  const referral = found.value;
  if (referral.state !== "draft") return refused({ code: "alreadySent" });
  const receiver = await checkReceiver(work, draft.receiver);
  if (!receiver.ok) return receiver;
  const person = await savePerson(work, keyring, referral, draft);
  if (!person.ok) return person;
  if (await isSame(work, referral, draft)) return done(referral);
  const { consents, ...written } = draft.content;
  return takeStep(
    work,
    { ...referral, version: seen.version },
    { kind: "amend", change: { ...written, receiver: draft.receiver }, data: { consents } },
  );
}

/** The person of a draft may be corrected by whoever registered it; of others' persons only blanks are filled. */
async function savePerson(
  work: Work,
  keyring: Keyring,
  referral: Referral,
  draft: ReferralDraft,
): Promise<Outcome<void, FindOrCreateRefusal>> {
  const checked = await checkWithMunicipality(work, draft.person);
  if (!checked.ok) return checked;
  if (checked.value.protectedIdentity) return protectIfNot(work, keyring, referral.personId);
  const own = await correctOwnPerson(work, keyring, referral.personId, checked.value);
  if (!own) await fillInPerson(work, referral.personId, checked.value);
  return done();
}

/** A draft that becomes one about a protected person takes its identity away; what is erased is not written again. */
async function protectIfNot(work: Work, keyring: Keyring, personId: string): Promise<Outcome<void, never>> {
  const person = await readPerson(work, keyring, personId);
  if (person !== null && !person.protectedIdentity) await protectPerson(work, personId);
  return done();
}

async function isSame(work: Work, referral: Referral, draft: ReferralDraft): Promise<boolean> {
  const stored = { receiver: referral.receiver, content: await readContent(work, referral) };
  return sortedJson(stored) === sortedJson({ receiver: draft.receiver, content: draft.content });
}

/** jsonb gives the keys back in another order than they were written in. */
function sortedJson(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort())
      : part,
  );
}
