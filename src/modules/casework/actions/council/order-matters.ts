import { recordEvent } from "../../../../platform/audit/record-event.ts";
import type { Work } from "../../../../platform/db/work.ts";
import { isId } from "../../../../platform/values/id.ts";
import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done, refused } from "../../../../platform/values/outcome.ts";
import { moved } from "../../model/council/meeting.ts";
import { readMeetingMatters } from "../../store/council-matter.ts";
import { returnToQueue, takeUp, writeOrder } from "../../store/council-matter-change.ts";
import { updateMeeting } from "../../store/council-meeting.ts";
import type { OpenMeetingRefusal, Seen } from "./open-meeting.ts";
import { openMeeting } from "./open-meeting.ts";

export type OrderRefusal =
  | OpenMeetingRefusal
  | { readonly code: "nothingChosen" }
  | { readonly code: "mattersTaken" }
  | { readonly code: "matterNotInMeeting" };

/** Puts matters of the queue last in the meeting. All of them or none: one that is gone from the queue refuses. */
export async function takeUpMatters(
  work: Work,
  seen: Seen,
  matterIds: readonly string[],
): Promise<Outcome<number, OrderRefusal>> {
  const meeting = await openMeeting(work, seen);
  if (!meeting.ok) return meeting;
  const chosen = [...new Set(matterIds.filter(isId))];
  if (chosen.length === 0) return refused({ code: "nothingChosen" });
  const last = (await readMeetingMatters(work, seen.id)).at(-1)?.position ?? 0;
  const taken = await takeUp(work, meeting.value.councilId, seen.id, chosen, last);
  if (taken < chosen.length) return refused({ code: "mattersTaken" });
  return changed(work, seen, "councilMeeting.takeUp", taken);
}

/** One step up or down in the order of the meeting. */
export async function moveMatter(
  work: Work,
  seen: Seen,
  matterId: string,
  step: "up" | "down",
): Promise<Outcome<number, OrderRefusal>> {
  const meeting = await openMeeting(work, seen);
  if (!meeting.ok) return meeting;
  const ids = (await readMeetingMatters(work, seen.id)).map(({ id }) => id);
  if (!ids.includes(matterId)) return refused({ code: "matterNotInMeeting" });
  await writeOrder(work, seen.id, moved(ids, matterId, step));
  return changed(work, seen, "councilMeeting.order", 1);
}

/** An undecided matter goes back to the queue. */
export async function returnMatter(
  work: Work,
  seen: Seen,
  matterId: string,
): Promise<Outcome<number, OrderRefusal>> {
  const meeting = await openMeeting(work, seen);
  if (!meeting.ok) return meeting;
  const returned = isId(matterId) ? await returnToQueue(work, seen.id, matterId) : 0;
  if (returned === 0) return refused({ code: "matterNotInMeeting" });
  return changed(work, seen, "councilMeeting.returnMatter", returned);
}

async function changed(
  work: Work,
  seen: Seen,
  event: string,
  matters: number,
): Promise<Outcome<number, OrderRefusal>> {
  if (!(await updateMeeting(work, seen, {}))) return refused({ code: "meetingChanged" });
  await recordEvent(work, { event, subjectId: seen.id, detail: { matters } });
  return done(matters);
}
