import type { Work } from "../../../../platform/db/work.ts";
import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done } from "../../../../platform/values/outcome.ts";
import type { UnitColleague } from "../../../people/index.ts";
import { colleaguesInUnit } from "../../../people/index.ts";
import type { Attendance, Meeting } from "../../model/council/meeting.ts";
import type { MeetingNotFound } from "./read-meeting.ts";
import { readVisibleMeeting } from "./read-meeting.ts";

export interface AttendanceChoices {
  readonly meeting: Meeting;
  readonly attendance: readonly Attendance[];
  /** Those who work in the council today: a seat with a user lets that user read the meeting's matters. */
  readonly colleagues: readonly UnitColleague[];
}

export async function readAttendanceChoices(
  work: Work,
  meetingId: string,
): Promise<Outcome<AttendanceChoices, MeetingNotFound>> {
  const found = await readVisibleMeeting(work, meetingId);
  if (!found.ok) return found;
  const { meeting, attendance } = found.value;
  return done({ meeting, attendance, colleagues: await colleaguesInUnit(work, meeting.councilId) });
}
