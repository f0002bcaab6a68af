import { recordEvent } from "../../../../platform/audit/record-event.ts";
import type { Keyring } from "../../../../platform/crypto/index.ts";
import type { Work } from "../../../../platform/db/work.ts";
import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done, refused } from "../../../../platform/values/outcome.ts";
import { membersOf } from "../../../associations/index.ts";
import type { ReceiverRefusal } from "../../model/referral/receiver.ts";
import type { Referral } from "../../model/referral/referral.ts";
import { insertReferral, readReferral } from "../../store/referral.ts";
import { appendAction } from "../../store/referral-actions.ts";
import type { FindOrCreateRefusal } from "../person/find-or-create-person.ts";
import { findOrCreatePerson } from "../person/find-or-create-person.ts";
import { checkReceiver } from "./check-receiver.ts";
import type { ReferralDraft } from "./referral-draft.ts";
import type { SaveRefusal } from "./save-draft.ts";
import { saveDraft } from "./save-draft.ts";

export type CreateRefusal =
  | FindOrCreateRefusal
  | ReceiverRefusal
  | SaveRefusal
  | { readonly code: "referralNotFound" };

/**
 * Starts a referral as a draft. `id` comes with the form, so that a form that is posted twice makes one referral: the second
 * post saves onto the first. Staff of a team or council take down a self-referral; other officials refer.
 */
export async function createReferral(
  work: Work,
  keyring: Keyring,
  id: string,
  draft: ReferralDraft,
): Promise<Outcome<Referral, CreateRefusal>> {
  const earlier = await readReferral(work, id);
  if (earlier !== null) return saveDraft(work, keyring, { id, version: 1 }, draft);
  const receiver = await checkReceiver(work, draft.receiver);
  if (!receiver.ok) return receiver;
  const person = await findOrCreatePerson(work, keyring, draft.person, ownUnit(work));
  if (!person.ok) return person;
  const referral = {
    ...blank(work, id),
    ...(await senderOf(work)),
    ...draft.content,
    personId: person.value.personId,
    receiver: draft.receiver,
  };
  if (!(await insertReferral(work, referral))) return refused({ code: "referralNotFound" });
  await appendAction(work, id, 1, { kind: "create", data: { consents: draft.content.consents } });
  await recordEvent(work, { event: "referral.create", personId: referral.personId, subjectId: id });
  return done(referral);
}

/** Where the person is held until the referral is sent. */
function ownUnit(work: Work): string {
  return work.actor.units[0] ?? work.actor.userId;
}

async function senderOf(work: Work): Promise<Pick<Referral, "selfReferral" | "referrer" | "senderMemberId">> {
  const { duty, memberId } = work.actor;
  if (duty !== "referringOfficial")
    return { selfReferral: true, referrer: "selfReferral", senderMemberId: memberId };
  const member = (await membersOf(work)).find(({ id }) => id === memberId);
  return { selfReferral: false, referrer: member?.agency ?? "other", senderMemberId: memberId };
}

function blank(work: Work, id: string) {
  return {
    id,
    createdBy: work.actor.userId,
    state: "draft" as const,
    stateReason: null,
    stateText: "",
    forwardedFrom: null,
    createdAt: work.now.toString(),
    sentAt: null,
    answeredAt: null,
    version: 1,
  };
}
