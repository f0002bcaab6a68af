import { recordEvent } from "../../../../platform/audit/record-event.ts";
import type { Keyring } from "../../../../platform/crypto/index.ts";
import type { Work } from "../../../../platform/db/work.ts";
import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done, refused } from "../../../../platform/values/outcome.ts";
import type { Decision, DecisionRefusal, TypedDecision } from "../../model/council/decision.ts";
import { checkDecision, isSameOutcome } from "../../model/council/decision.ts";
import type { Matter } from "../../model/council/matter.ts";
import { swedishDay } from "../../model/referral/answer-due.ts";
import type { Referral } from "../../model/referral/referral.ts";
import {
  appendMatterAction,
  readMatterActions,
  takeBackForwarded,
} from "../../store/council-matter-actions.ts";
import { writeDecision } from "../../store/council-matter-change.ts";
import { createMatterForReferral } from "../../store/council-matter-create.ts";
import { insertNotice } from "../../store/notice.ts";
import type { Answered, AnswerReferralRefusal } from "./answer-referral.ts";
import { answerReferral, knownIntervention, reopenReferral } from "./answer-referral.ts";
import type { OpenMatterRefusal } from "./open-matter.ts";
import { openMatter } from "./open-matter.ts";
import type { Seen } from "./open-meeting.ts";

export type CorrectRefusal =
  | OpenMatterRefusal
  | DecisionRefusal
  | AnswerReferralRefusal
  | { readonly code: "notDecided" }
  | { readonly code: "correctionReasonMissing" }
  | { readonly code: "backInQueue" }
  | { readonly code: "forwardedAnswered" }
  | { readonly code: "matterChanged" };

/**
 * A decision that was taken down wrongly. Words and day may be mended; another outcome only while what was handed on waits
 * for its answer: it is then taken back, the first answer is opened and the right one given. What stood before is kept.
 */
export async function correctDecision(
  work: Work,
  keyring: Keyring,
  seen: Seen,
  typed: TypedDecision,
  reason: string,
): Promise<Outcome<Matter, CorrectRefusal>> {
  const opened = await openMatter(work, seen.id);
  if (!opened.ok) return opened;
  const { matter, referral } = opened.value;
  if (matter.decision === null) return refused({ code: "notDecided" });
  const decision = checkDecision(typed, {
    sentOn: swedishDay(matter.sentAt).toString(),
    today: work.today.toString(),
  });
  if (!decision.ok) return decision;
  if (reason.trim() === "") return refused({ code: "correctionReasonMissing" });
  const known = await knownIntervention(work, decision.value);
  if (!known.ok) return known;
  if (!(await writeDecision(work, { ...matter, version: seen.version }, decision.value)))
    return refused({ code: "matterChanged" });
  const forwardedId = await latestForwarded(work, matter.id);
  const mended = isSameOutcome({ ...matter, kind: matter.decision }, decision.value)
    ? await mendWords(work, referral, forwardedId)
    : await changeOutcome(work, keyring, { matter, referral, forwardedId }, decision.value, reason.trim());
  if (!mended.ok) return mended;
  const { decision: kind, interventionId, summary, recommendation, decidedOn } = matter;
  const before = { decision: kind, interventionId, summary, recommendation, decidedOn };
  await appendMatterAction(work, matter.id, seen.version + 1, {
    kind: "correct",
    reason: reason.trim(),
    data: { before, forwardedId: mended.value, reasonCode: decision.value.reasonCode },
  });
  await recordEvent(work, {
    event: "councilMatter.correct",
    personId: matter.personId,
    subjectId: matter.id,
    detail: { before: kind, after: decision.value.kind },
  });
  return done(matter);
}

async function mendWords(work: Work, referral: Referral, forwardedId: string | null): Promise<Answered> {
  if (referral.createdBy !== work.actor.userId)
    await insertNotice(work, { userId: referral.createdBy }, "councilDecided", referral.id);
  return done(forwardedId);
}

type Standing = { readonly matter: Matter; readonly referral: Referral; readonly forwardedId: string | null };

async function changeOutcome(
  work: Work,
  keyring: Keyring,
  { matter, referral, forwardedId }: Standing,
  decision: Decision,
  reason: string,
): Promise<Outcome<string | null, CorrectRefusal>> {
  if (matter.decision === "moreMapping") return refused({ code: "backInQueue" });
  if (
    forwardedId !== null &&
    (await takeBackForwarded(work, referral.id, forwardedId, reason)) !== "withdrawn"
  )
    return refused({ code: "forwardedAnswered" });
  const open =
    referral.state === "accepted" || referral.state === "rejected"
      ? await reopenReferral(work, referral, reason, { takenBack: forwardedId })
      : done(referral);
  if (!open.ok) return open;
  const answered = await answerReferral(work, keyring, open.value, decision);
  if (answered.ok && decision.kind === "moreMapping")
    await createMatterForReferral(work, matter.councilId, matter.referralId);
  return answered;
}

/** As what the decision that stands was handed on; null where it was not. */
async function latestForwarded(work: Work, matterId: string): Promise<string | null> {
  const data = (await readMatterActions(work, matterId)).at(-1)?.data as
    | { readonly forwardedId?: string | null }
    | undefined;
  return data?.forwardedId ?? null;
}
