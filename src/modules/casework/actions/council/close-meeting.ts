import { recordEvent } from "../../../../platform/audit/record-event.ts";
import type { Work } from "../../../../platform/db/work.ts";
import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done, refused } from "../../../../platform/values/outcome.ts";
import { hasDecisions } from "../../store/council-matter.ts";
import { returnToQueue } from "../../store/council-matter-change.ts";
import { updateMeeting } from "../../store/council-meeting.ts";
import type { OpenMeetingRefusal, Seen } from "./open-meeting.ts";
import { openMeeting } from "./open-meeting.ts";

export type CloseRefusal =
  | OpenMeetingRefusal
  | { readonly code: "meetingHasDecisions" }
  | { readonly code: "meetingNotYet"; readonly heldOn: string };

/** The meeting does not take place; its matters go back to the queue. Gives how many. */
export async function cancelMeeting(work: Work, seen: Seen): Promise<Outcome<number, CloseRefusal>> {
  const meeting = await openMeeting(work, seen);
  if (!meeting.ok) return meeting;
  if (await hasDecisions(work, seen.id)) return refused({ code: "meetingHasDecisions" });
  return close(work, seen, "cancelled");
}

/** The meeting is over; what was not decided goes back to the queue. Gives how many. */
export async function holdMeeting(work: Work, seen: Seen): Promise<Outcome<number, CloseRefusal>> {
  const meeting = await openMeeting(work, seen);
  if (!meeting.ok) return meeting;
  const { heldOn } = meeting.value;
  if (heldOn > work.today.toString()) return refused({ code: "meetingNotYet", heldOn });
  return close(work, seen, "held");
}

async function close(
  work: Work,
  seen: Seen,
  state: "cancelled" | "held",
): Promise<Outcome<number, CloseRefusal>> {
  if (!(await updateMeeting(work, seen, { state }))) return refused({ code: "meetingChanged" });
  const returned = await returnToQueue(work, seen.id);
  await recordEvent(work, {
    event: state === "held" ? "councilMeeting.hold" : "councilMeeting.cancel",
    subjectId: seen.id,
    detail: { returned },
  });
  return done(returned);
}
