import { recordEvent } from "../../../../platform/audit/record-event.ts";
import type { Work } from "../../../../platform/db/work.ts";
import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done, refused } from "../../../../platform/values/outcome.ts";
import type { PlanRefusal, TypedPlan } from "../../model/council/meeting.ts";
import { checkPlan } from "../../model/council/meeting.ts";
import { updateMeeting } from "../../store/council-meeting.ts";
import type { OpenMeetingRefusal, Seen } from "./open-meeting.ts";
import { openMeeting } from "./open-meeting.ts";

export type ChangeMeetingRefusal = OpenMeetingRefusal | PlanRefusal;

/** Another day, time or place. */
export async function changeMeeting(
  work: Work,
  seen: Seen,
  typed: TypedPlan,
): Promise<Outcome<void, ChangeMeetingRefusal>> {
  const meeting = await openMeeting(work, seen);
  if (!meeting.ok) return meeting;
  const plan = checkPlan(typed, work.today);
  if (!plan.ok) return plan;
  if (!(await updateMeeting(work, seen, plan.value))) return refused({ code: "meetingChanged" });
  await recordEvent(work, {
    event: "councilMeeting.change",
    subjectId: seen.id,
    detail: { before: meeting.value.heldOn, after: plan.value.heldOn },
  });
  return done();
}
