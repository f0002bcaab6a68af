import { recordEvent } from "../../../../platform/audit/record-event.ts";
import type { Keyring } from "../../../../platform/crypto/index.ts";
import type { Work } from "../../../../platform/db/work.ts";
import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done, refused } from "../../../../platform/values/outcome.ts";
import type { Decision, DecisionRefusal, TypedDecision } from "../../model/council/decision.ts";
import { checkDecision, isSameDecision } from "../../model/council/decision.ts";
import type { Matter } from "../../model/council/matter.ts";
import { isOpenQuestion } from "../../model/council/matter.ts";
import { swedishDay } from "../../model/referral/answer-due.ts";
import { appendMatterAction } from "../../store/council-matter-actions.ts";
import { writeDecision } from "../../store/council-matter-change.ts";
import { createMatterForReferral } from "../../store/council-matter-create.ts";
import { readMeeting } from "../../store/council-meeting.ts";
import type { AnswerReferralRefusal } from "./answer-referral.ts";
import { answerReferral, knownIntervention } from "./answer-referral.ts";
import type { OpenMatterRefusal } from "./open-matter.ts";
import { openMatter } from "./open-matter.ts";
import type { Seen } from "./open-meeting.ts";

export type DecideRefusal =
  | OpenMatterRefusal
  | DecisionRefusal
  | AnswerReferralRefusal
  | { readonly code: "matterWithoutMeeting" }
  | { readonly code: "meetingNotYet"; readonly heldOn: string }
  | { readonly code: "referralClosed" }
  | { readonly code: "matterChanged" };

/**
 * Takes down what the council decided on a matter of its meeting: the referral is answered or handed on, the sender is told,
 * and more mapping puts the question in the queue again. The same post twice changes nothing.
 */
export async function decideMatter(
  work: Work,
  keyring: Keyring,
  seen: Seen,
  typed: TypedDecision,
): Promise<Outcome<Matter, DecideRefusal>> {
  const opened = await openMatter(work, seen.id);
  if (!opened.ok) return opened;
  const { matter, referral } = opened.value;
  const decision = checkDecision(typed, {
    sentOn: swedishDay(matter.sentAt).toString(),
    today: work.today.toString(),
  });
  if (!decision.ok) return decision;
  if (matter.decision !== null)
    return isRepeated(matter, decision.value) ? done(matter) : refused({ code: "matterChanged" });
  if (!isOpenQuestion(matter)) return refused({ code: "referralClosed" });
  const meeting = await meetingFor(work, matter);
  if (!meeting.ok) return meeting;
  const known = await knownIntervention(work, decision.value);
  if (!known.ok) return known;
  if (!(await writeDecision(work, { ...matter, version: seen.version }, decision.value)))
    return refused({ code: "matterChanged" });
  const answered = await answerReferral(work, keyring, referral, decision.value);
  if (!answered.ok) return answered;
  if (decision.value.kind === "moreMapping")
    await createMatterForReferral(work, matter.councilId, matter.referralId);
  await appendMatterAction(work, matter.id, seen.version + 1, {
    kind: "decide",
    reason: "",
    data: { forwardedId: answered.value, reasonCode: decision.value.reasonCode },
  });
  await recordEvent(work, {
    event: "councilMatter.decide",
    personId: matter.personId,
    subjectId: matter.id,
    detail: { decision: decision.value.kind },
  });
  return done(matter);
}

async function meetingFor(work: Work, { meetingId }: Matter): Promise<Outcome<void, DecideRefusal>> {
  const meeting = meetingId === null ? null : await readMeeting(work, meetingId);
  if (meeting === null) return refused({ code: "matterWithoutMeeting" });
  return meeting.heldOn > work.today.toString()
    ? refused({ code: "meetingNotYet", heldOn: meeting.heldOn })
    : done();
}

function isRepeated(matter: Matter, decision: Decision): boolean {
  return (
    matter.decision !== null &&
    matter.decidedOn !== null &&
    isSameDecision({ ...matter, kind: matter.decision, decidedOn: matter.decidedOn }, decision)
  );
}
