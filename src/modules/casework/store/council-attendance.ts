import type { Work } from "../../../platform/db/work.ts";
import type { Attendance } from "../model/council/meeting.ts";

/** The seats of a meeting in order. */
export async function readAttendance(work: Work, meetingId: string): Promise<readonly Attendance[]> {
  return work.tx
    .selectFrom("party.council_attendance")
    .select(["name", "agency", "present", "user_id as userId"])
    .where("meeting_id", "=", meetingId)
    .orderBy("position")
    .execute();
}

/** The seats of the council's latest meeting that was not cancelled: who usually sits at the table. */
export async function readLatestSeats(work: Work, councilId: string): Promise<readonly Attendance[]> {
  const latest = await work.tx
    .selectFrom("party.council_meeting as m")
    .select("id")
    .where("council_id", "=", councilId)
    .where("state", "<>", "cancelled")
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom("party.council_attendance as a")
          .select("a.meeting_id")
          .whereRef("a.meeting_id", "=", "m.id"),
      ),
    )
    .orderBy("held_on", "desc")
    .orderBy("id", "desc")
    .limit(1)
    .executeTakeFirst();
  return latest === undefined ? [] : readAttendance(work, latest.id);
}

export async function replaceAttendance(
  work: Work,
  meetingId: string,
  seats: readonly Attendance[],
): Promise<void> {
  await work.tx.deleteFrom("party.council_attendance").where("meeting_id", "=", meetingId).execute();
  if (seats.length === 0) return;
  await work.tx
    .insertInto("party.council_attendance")
    .values(
      seats.map(({ name, agency, userId, present }, index) => ({
        association_id: work.actor.associationId,
        meeting_id: meetingId,
        position: index + 1,
        ...{ name, agency, present },
        user_id: userId,
      })),
    )
    .execute();
}
