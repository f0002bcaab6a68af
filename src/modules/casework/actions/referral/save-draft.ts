import type { Keyring } from "../../../../platform/crypto/index.ts";
import type { Work } from "../../../../platform/db/work.ts";
import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done, refused } from "../../../../platform/values/outcome.ts";
import type { ReceiverRefusal } from "../../model/referral/receiver.ts";
import type { Referral } from "../../model/referral/referral.ts";
import { moveAttachments } from "../../store/attachment.ts";
import type { FindOrCreateRefusal } from "../person/find-or-create-person.ts";
import { checkReceiver } from "./check-receiver.ts";
import type { ReferralDraft } from "./referral-draft.ts";
import { readContent } from "./referral-draft.ts";
import { saveDraftPerson } from "./save-draft-person.ts";
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
  const person = await saveDraftPerson(work, keyring, referral, draft.person);
  if (!person.ok) return person;
  const personId = person.value;
  if (personId === referral.personId && (await isSame(work, referral, draft))) return done(referral);
  const { consents, ...written } = draft.content;
  const change = { ...written, receiver: draft.receiver, personId };
  const saved = await takeStep(
    work,
    { ...referral, version: seen.version },
    { kind: "amend", change, data: { consents } },
  );
  if (saved.ok && personId !== referral.personId) await moveAttachments(work, referral.id, personId);
  return saved;
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
