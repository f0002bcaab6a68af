import { recordEvent } from "../../../../platform/audit/record-event.ts";
import type { Work } from "../../../../platform/db/work.ts";
import { isId } from "../../../../platform/values/id.ts";
import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done, refused } from "../../../../platform/values/outcome.ts";
import { colleaguesInUnit } from "../../../people/index.ts";
import type { Attendance, PlanRefusal, TypedPlan } from "../../model/council/meeting.ts";
import { checkPlan } from "../../model/council/meeting.ts";
import { readLatestSeats, replaceAttendance } from "../../store/council-attendance.ts";
import { insertMeeting, readMeeting } from "../../store/council-meeting.ts";
import type { NotCoordinator } from "./open-meeting.ts";
import { mustCoordinate, ownCouncilId } from "./open-meeting.ts";

export type PlanMeetingRefusal = PlanRefusal | NotCoordinator | { readonly code: "idTaken" };

/**
 * A new meeting of the own council. `id` comes with the form, so that a second post of it gives the same meeting. Those who
 * sat at the latest meeting get a seat, at the first one everyone who works in the council.
 */
export async function planMeeting(
  work: Work,
  id: string,
  typed: TypedPlan,
): Promise<Outcome<string, PlanMeetingRefusal>> {
  const may = mustCoordinate(work);
  if (!may.ok) return may;
  const plan = checkPlan(typed, work.today);
  if (!plan.ok) return plan;
  if (!isId(id)) return refused({ code: "idTaken" });
  const councilId = ownCouncilId(work);
  if (!(await insertMeeting(work, id, councilId, plan.value))) {
    return (await readMeeting(work, id)) === null ? refused({ code: "idTaken" }) : done(id);
  }
  await replaceAttendance(work, id, await usualSeats(work, councilId));
  await recordEvent(work, {
    event: "councilMeeting.plan",
    subjectId: id,
    detail: { heldOn: plan.value.heldOn },
  });
  return done(id);
}

async function usualSeats(work: Work, councilId: string): Promise<readonly Attendance[]> {
  const seats = await readLatestSeats(work, councilId);
  if (seats.length > 0) return seats.map((seat) => ({ ...seat, present: null }));
  const colleagues = await colleaguesInUnit(work, councilId);
  return colleagues.map(({ userId, name, employer }) => ({ name, agency: employer, userId, present: null }));
}
