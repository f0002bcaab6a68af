import { recordEvent } from "../../../../platform/audit/record-event.ts";
import type { Work } from "../../../../platform/db/work.ts";
import { isId } from "../../../../platform/values/id.ts";
import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done, refused } from "../../../../platform/values/outcome.ts";
import { interventionById } from "../../../interventions/index.ts";
import type { ReceiverRefusal } from "../../model/referral/receiver.ts";
import { mayReferTo } from "../../model/referral/receiver.ts";
import type { Referral } from "../../model/referral/referral.ts";
import { copyAttachments } from "../../store/attachment.ts";
import { linkPerson } from "../../store/person.ts";
import { insertReferral } from "../../store/referral.ts";
import { appendAction, readActions } from "../../store/referral-actions.ts";
import { openDay } from "./check-receiver.ts";
import type { ReferralNotFound, StepRefusal } from "./take-step.ts";
import { loadReferral, takeStep } from "./take-step.ts";
import { tellReceiver } from "./tell-receiver.ts";

export type ForwardRefusal = ReferralNotFound | StepRefusal | ReceiverRefusal;

/**
 * The council's decision hands a referral on: the intervention gets one of its own, linked to the first and already sent.
 * Gives the new referral's id; handing the same referral on to the same intervention again gives the first one's id.
 */
export async function forwardReferral(
  work: Work,
  referralId: string,
  interventionId: string,
): Promise<Outcome<string, ForwardRefusal>> {
  const found = await loadReferral(work, referralId);
  if (!found.ok) return found;
  const earlier = await forwardedTo(work, referralId, interventionId);
  if (earlier !== null) return done(earlier);
  const intervention = isId(interventionId) ? await interventionById(work, interventionId) : null;
  if (intervention === null) return refused({ code: "receiverUnknown" });
  const may = mayReferTo({ ...intervention, onlyThroughCouncil: false }, await openDay(work));
  if (!may.ok) return may;
  const onward = onwardReferral(work, found.value, interventionId);
  const change = { answeredAt: found.value.answeredAt ?? work.now.toString() };
  const step = await takeStep(work, found.value, {
    kind: "forward",
    change,
    data: { interventionId, referralId: onward.id },
  });
  if (!step.ok) return step;
  await deliverOnward(work, onward);
  return done(onward.id);
}

async function deliverOnward(work: Work, onward: Referral): Promise<void> {
  if (!(await insertReferral(work, onward))) throw new Error("A new referral's id is taken");
  await appendAction(work, onward.id, 1, { kind: "create", data: { forwardedFrom: onward.forwardedFrom } });
  await appendAction(work, onward.id, 2, { kind: "send", data: { receiver: onward.receiver } });
  await linkPerson(work, onward.personId, onward.receiver.id);
  await copyAttachments(work, onward.forwardedFrom ?? "", onward.id);
  await tellReceiver(work, onward, "referralReceived");
  await recordEvent(work, {
    event: "referral.create",
    personId: onward.personId,
    subjectId: onward.id,
    detail: { forwarded: true },
  });
}

function onwardReferral(work: Work, referral: Referral, interventionId: string): Referral {
  return {
    ...referral,
    id: work.newId(),
    createdBy: work.actor.userId,
    receiver: { kind: "intervention", id: interventionId },
    state: "sent",
    stateReason: null,
    stateText: "",
    forwardedFrom: referral.id,
    createdAt: work.now.toString(),
    sentAt: work.now.toString(),
    answeredAt: null,
    version: 2,
  };
}

async function forwardedTo(work: Work, referralId: string, interventionId: string): Promise<string | null> {
  const actions = await readActions(work, referralId);
  const reopened = actions.findLastIndex(({ kind }) => kind === "reopen");
  const forwards = actions.slice(reopened + 1).filter(({ kind }) => kind === "forward");
  const data = forwards.map((action) => action.data as { interventionId: string; referralId: string });
  return data.find((forward) => forward.interventionId === interventionId)?.referralId ?? null;
}
