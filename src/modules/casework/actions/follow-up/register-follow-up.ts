import { recordEvent } from "../../../../platform/audit/record-event.ts";
import type { Keyring } from "../../../../platform/crypto/index.ts";
import type { Work } from "../../../../platform/db/work.ts";
import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done, refused } from "../../../../platform/values/outcome.ts";
import { codesOf } from "../../../associations/index.ts";
import type {
  FollowUpRefusal as AnswerRefusal,
  FollowUpAnswer,
} from "../../model/follow-up/check-follow-up.ts";
import { checkFollowUp } from "../../model/follow-up/check-follow-up.ts";
import type { AttemptWay, FollowUp } from "../../model/follow-up/follow-up.ts";
import type { Occupation } from "../../model/participation/participation.ts";
import { closeFollowUp, insertAttempt, readFollowUp } from "../../store/follow-up.ts";
import { insertIncome } from "../../store/participation-income.ts";
import type { ParticipationNotFound } from "../participation/load-participation.ts";
import type { ParticipationHead } from "../participation/read-head.ts";
import { readParticipationHead } from "../participation/read-head.ts";

export interface FollowUpStart extends ParticipationHead {
  readonly followUp: FollowUp;
}

export type FollowUpRefusal =
  | ParticipationNotFound
  | AnswerRefusal
  | { readonly code: "noFollowUp" }
  | { readonly code: "followUpCodeUnknown"; readonly list: "incomeSource" | "occupation" };

/** Whom to reach and what has been tried. The page is a reading of the person, and logged as one. */
export async function readFollowUpStart(
  work: Work,
  keyring: Keyring,
  id: string,
): Promise<Outcome<FollowUpStart, FollowUpRefusal>> {
  const head = await readParticipationHead(work, keyring, id);
  if (!head.ok) return head;
  const followUp = await readFollowUp(work, id);
  if (followUp === null) return refused({ code: "noFollowUp" });
  await recordEvent(work, {
    event: "person.read",
    personId: head.value.participation.personId,
    subjectId: id,
    purpose: "followUp",
  });
  return done({ ...head.value, followUp });
}

/** A try that did not reach the person. The same post twice is one try. */
export async function recordAttempt(
  work: Work,
  start: FollowUpStart,
  attempt: { readonly id: string; readonly way: AttemptWay; readonly note: string },
): Promise<Outcome<void, FollowUpRefusal>> {
  if (start.followUp.doneOn !== null) return refused({ code: "followUpDone", doneOn: start.followUp.doneOn });
  await insertAttempt(work, start.participation.id, attempt);
  await recordEvent(work, {
    event: "followUp.try",
    personId: start.participation.personId,
    subjectId: start.participation.id,
    detail: { way: attempt.way },
  });
  return done();
}

export type FollowUpInput = FollowUpAnswer & { readonly now: Occupation; readonly note: string };

/** How the person is a year on, or that nobody came to know. */
export async function registerFollowUp(
  work: Work,
  start: FollowUpStart,
  input: FollowUpInput,
): Promise<Outcome<void, FollowUpRefusal>> {
  const checked = checkFollowUp(start.followUp, input, work.today.toString());
  if (!checked.ok) return checked;
  const unknown = await unknownList(work, input);
  if (unknown !== null) return refused({ code: "followUpCodeUnknown", list: unknown });
  const reached = input.outcome === "reached";
  const now = reached ? input.now : { occupation: null, workPercent: null, studyPercent: null };
  const { id, personId } = start.participation;
  const closed = await closeFollowUp(work, id, {
    doneOn: input.doneOn,
    outcome: input.outcome,
    note: input.note,
    now,
  });
  if (!closed) return refused({ code: "followUpDone", doneOn: input.doneOn });
  if (reached) await insertIncome(work, id, "oneYearFollowUp", input.doneOn, input.incomeSources);
  await recordEvent(work, {
    event: "followUp.register",
    personId,
    subjectId: id,
    detail: { outcome: input.outcome },
  });
  return done();
}

async function unknownList(work: Work, input: FollowUpInput): Promise<"incomeSource" | "occupation" | null> {
  const known = async (list: "incomeSource" | "occupation") =>
    new Set((await codesOf(work, list)).map(({ code }) => code));
  const sources = await known("incomeSource");
  if (input.incomeSources.some((source) => !sources.has(source))) return "incomeSource";
  const { occupation } = input.now;
  return occupation === null || (await known("occupation")).has(occupation) ? null : "occupation";
}
