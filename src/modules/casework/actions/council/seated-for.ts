import type { Work } from "../../../../platform/db/work.ts";
import { seesMeeting } from "../../model/council/meeting.ts";
import { readAttendance } from "../../store/council-attendance.ts";
import { readMattersOf } from "../../store/council-matter.ts";
import { readMeeting } from "../../store/council-meeting.ts";

/**
 * May a member of a council read this referral? Only where it is a matter of a meeting at which the member has a seat; every
 * other duty is judged elsewhere and gets true.
 */
export async function seatedFor(work: Work, referralId: string): Promise<boolean> {
  if (work.actor.duty !== "councilMember") return true;
  for (const { meetingId } of await readMattersOf(work, referralId)) {
    const meeting = meetingId === null ? null : await readMeeting(work, meetingId);
    if (meeting !== null && seesMeeting(meeting, await readAttendance(work, meeting.id), work.actor))
      return true;
  }
  return false;
}
