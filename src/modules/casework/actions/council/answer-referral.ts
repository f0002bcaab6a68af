import type { Keyring } from "../../../../platform/crypto/index.ts";
import type { Work } from "../../../../platform/db/work.ts";
import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done, refused } from "../../../../platform/values/outcome.ts";
import { codesOf } from "../../../associations/index.ts";
import { interventionById } from "../../../interventions/index.ts";
import type { Decision } from "../../model/council/decision.ts";
import type { ReceiverRefusal } from "../../model/referral/receiver.ts";
import type { Referral } from "../../model/referral/referral.ts";
import { insertNotice } from "../../store/notice.ts";
import { undecidedDuplicates } from "../referral/find-duplicates.ts";
import { forwardReferral } from "../referral/forward-referral.ts";
import type { ReferralNotFound, StepRefusal } from "../referral/take-step.ts";
import { takeStep } from "../referral/take-step.ts";

export type AnswerReferralRefusal =
  | ReferralNotFound
  | StepRefusal
  | ReceiverRefusal
  | { readonly code: "duplicateUndecided" }
  | { readonly code: "reasonUnknown" };
/** The id of the referral it was handed on as; null for other decisions. */
export type Answered = Outcome<string | null, AnswerReferralRefusal>;

/** The decision becomes the answer of the referral: accepted, rejected or handed on. More mapping leaves it as it is. */
export async function answerReferral(
  work: Work,
  keyring: Keyring,
  referral: Referral,
  decision: Decision,
): Promise<Answered> {
  const answered = await stepFor(work, keyring, referral, decision);
  if (answered.ok && referral.createdBy !== work.actor.userId)
    await insertNotice(work, { userId: referral.createdBy }, "councilDecided", referral.id);
  return answered;
}

async function stepFor(
  work: Work,
  keyring: Keyring,
  referral: Referral,
  decision: Decision,
): Promise<Answered> {
  if (decision.kind === "moreMapping") return done(null);
  if (decision.kind === "no") return reject(work, referral, decision);
  if ((await undecidedDuplicates(work, keyring, referral)).length > 0)
    return refused({ code: "duplicateUndecided" });
  if (decision.kind === "intervention")
    return forwardReferral(work, referral.id, decision.interventionId ?? "");
  if (referral.state === "accepted") return done(null);
  const change = { answeredAt: work.now.toString(), stateText: "" };
  const accepted = await takeStep(work, referral, {
    kind: "accept",
    change,
    data: { decision: decision.kind },
  });
  return accepted.ok ? done(null) : accepted;
}

/** The intervention of the decision is one of the association's; an id of another is refused before anything is written. */
export async function knownIntervention(
  work: Work,
  { interventionId }: Decision,
): Promise<Outcome<void, { readonly code: "receiverUnknown" }>> {
  return interventionId === null || (await interventionById(work, interventionId)) !== null
    ? done()
    : refused({ code: "receiverUnknown" });
}

/** A council may have accepted the referral when it came; its no then opens that answer first. */
async function reject(
  work: Work,
  referral: Referral,
  { reasonCode, recommendation }: Decision,
): Promise<Answered> {
  const reasons = await codesOf(work, "referralRejectReason");
  if (reasonCode === null || !reasons.some(({ code }) => code === reasonCode))
    return refused({ code: "reasonUnknown" });
  const open = referral.state === "accepted" ? await reopenReferral(work, referral, "", {}) : done(referral);
  if (!open.ok) return open;
  const change = { stateReason: reasonCode, stateText: recommendation, answeredAt: work.now.toString() };
  const rejected = await takeStep(work, open.value, {
    kind: "reject",
    reason: recommendation,
    change,
    data: { reasonCode },
  });
  return rejected.ok ? done(null) : rejected;
}

/** Takes away the answer that stands, so that another can be given. */
export function reopenReferral(
  work: Work,
  referral: Referral,
  reason: string,
  data: object,
): Promise<Outcome<Referral, StepRefusal>> {
  return takeStep(work, referral, {
    kind: "reopen",
    reason,
    change: { answeredAt: null, stateReason: null, stateText: "" },
    data,
  });
}
