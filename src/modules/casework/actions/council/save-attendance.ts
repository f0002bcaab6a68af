import { recordEvent } from "../../../../platform/audit/record-event.ts";
import type { Work } from "../../../../platform/db/work.ts";
import { isId } from "../../../../platform/values/id.ts";
import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done, refused } from "../../../../platform/values/outcome.ts";
import type { UnitColleague } from "../../../people/index.ts";
import { colleaguesInUnit } from "../../../people/index.ts";
import type { Attendance } from "../../model/council/meeting.ts";
import { replaceAttendance } from "../../store/council-attendance.ts";
import { readMeeting, updateMeeting } from "../../store/council-meeting.ts";
import type { OpenMeetingRefusal, Seen } from "./open-meeting.ts";
import { mustCoordinate, ownCouncilId } from "./open-meeting.ts";

export type SeatFault = {
  readonly row: number;
  readonly fault: "nameMissing" | "agencyMissing" | "userUnknown" | "userTwice";
};
export type AttendanceRefusal =
  | OpenMeetingRefusal
  | { readonly code: "seatsFaulty"; readonly faults: readonly SeatFault[] };

/** The whole list of seats, in order; rows without name, agency and user fall away. Also after the meeting, to take down who came. */
export async function saveAttendance(
  work: Work,
  seen: Seen,
  seats: readonly Attendance[],
): Promise<Outcome<void, AttendanceRefusal>> {
  const may = mustCoordinate(work);
  if (!may.ok) return may;
  const meeting = isId(seen.id) ? await readMeeting(work, seen.id) : null;
  if (meeting === null) return refused({ code: "meetingNotFound" });
  if (meeting.state === "cancelled") return refused({ code: "meetingClosed" });
  const faults = faultsOf(seats, await colleaguesInUnit(work, ownCouncilId(work)));
  if (faults.length > 0) return refused({ code: "seatsFaulty", faults });
  if (!(await updateMeeting(work, seen, {}))) return refused({ code: "meetingChanged" });
  await replaceAttendance(
    work,
    seen.id,
    seats.filter((seat) => !isEmpty(seat)),
  );
  await recordEvent(work, {
    event: "councilMeeting.attendance",
    subjectId: seen.id,
    detail: { seats: seats.filter((seat) => !isEmpty(seat)).length },
  });
  return done();
}

function faultsOf(seats: readonly Attendance[], colleagues: readonly UnitColleague[]): readonly SeatFault[] {
  return seats.flatMap((seat, row): SeatFault[] => {
    if (isEmpty(seat)) return [];
    if (seat.name === "") return [{ row, fault: "nameMissing" }];
    if (seat.agency === "") return [{ row, fault: "agencyMissing" }];
    if (seat.userId === null) return [];
    if (!colleagues.some(({ userId }) => userId === seat.userId)) return [{ row, fault: "userUnknown" }];
    return seats.findIndex(({ userId }) => userId === seat.userId) < row ? [{ row, fault: "userTwice" }] : [];
  });
}

function isEmpty({ name, agency, userId }: Attendance): boolean {
  return name === "" && agency === "" && userId === null;
}
