import type { Work } from "../../../../platform/db/work.ts";
import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done, refused } from "../../../../platform/values/outcome.ts";
import type { ReceiverRefusal } from "../../model/referral/receiver.ts";
import type { Referral } from "../../model/referral/referral.ts";
import type { ReferralContent } from "../../model/referral/referral-content.ts";
import type { Remaining } from "../../model/referral/what-remains.ts";
import { whatRemains } from "../../model/referral/what-remains.ts";
import { insertConsent } from "../../store/consent.ts";
import { createMatterForReferral } from "../../store/council-matter-create.ts";
import { linkPerson } from "../../store/person.ts";
import { checkReceiver } from "./check-receiver.ts";
import { readContent } from "./referral-draft.ts";
import type { ReferralNotFound, StepRefusal } from "./take-step.ts";
import { loadReferral, takeStep } from "./take-step.ts";
import { tellReceiver } from "./tell-receiver.ts";

export type SendRefusal =
  | ReferralNotFound
  | StepRefusal
  | ReceiverRefusal
  | { readonly code: "notComplete"; readonly remaining: readonly Remaining[] };

/**
 * Sends a draft. Consents become rows of the person's ledger, the receiver holds the person from now on and is told, and a
 * council finds the referral in its queue. A second post of the same sending changes nothing.
 */
export async function sendReferral(
  work: Work,
  seen: { readonly id: string; readonly version: number },
): Promise<Outcome<Referral, SendRefusal>> {
  const found = await loadReferral(work, seen.id);
  if (!found.ok) return found;
  const draft = found.value;
  if (draft.state !== "draft" && draft.sentAt !== null && draft.createdBy === work.actor.userId)
    return done(draft);
  const receiver = await checkReceiver(work, draft.receiver);
  if (!receiver.ok) return receiver;
  const content = groundedContent(work, draft, await readContent(work, draft));
  const remaining = whatRemains(content, work.today.toString());
  if (remaining.length > 0) return refused({ code: "notComplete", remaining });
  const change = { ground: content.ground, groundText: content.groundText, sentAt: work.now.toString() };
  const sent = await takeStep(
    work,
    { ...draft, version: seen.version },
    { kind: "send", change, data: { receiver: draft.receiver } },
  );
  if (!sent.ok) return sent;
  await deliver(work, sent.value, content);
  return sent;
}

async function deliver(work: Work, referral: Referral, content: ReferralContent): Promise<void> {
  const { receiver, personId, id } = referral;
  const given =
    content.ground === "consent"
      ? content.consents
      : content.consents.filter(({ kind }) => kind !== "secrecy");
  for (const terms of given) await insertConsent(work, personId, id, terms);
  await linkPerson(work, personId, receiver.id);
  if (receiver.kind === "council") await createMatterForReferral(work, receiver.id, id);
  await tellReceiver(work, referral, "referralReceived");
}

/** What a person itself tells the unit it applies to crosses no border between authorities (OSL 8 kap. 1 §). */
export function groundedContent(
  work: Work,
  referral: Pick<Referral, "selfReferral" | "receiver">,
  content: ReferralContent,
): ReferralContent {
  const within = referral.selfReferral && work.actor.units.includes(referral.receiver.id);
  if (!within || content.ground !== null) return content;
  return {
    ...content,
    ground: "otherGround",
    groundText: "Egen anmälan: personen har själv lämnat uppgifterna till enheten.",
  };
}
