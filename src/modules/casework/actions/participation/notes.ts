import { recordEvent } from "../../../../platform/audit/record-event.ts";
import type { Work } from "../../../../platform/db/work.ts";
import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done } from "../../../../platform/values/outcome.ts";
import type { DetailRefusal } from "../../model/participation/check-details.ts";
import { checkPast } from "../../model/participation/check-details.ts";
import type { JointDate, Note } from "../../model/participation/details.ts";
import type { Participation } from "../../model/participation/participation.ts";
import { insertJointDate, insertNote } from "../../store/participation-notes.ts";

/** A note is never changed; `corrects` is the note that this one puts right. */
export async function writeNote(
  work: Work,
  participation: Participation,
  note: Pick<Note, "id" | "text" | "corrects">,
): Promise<Outcome<void, never>> {
  await insertNote(work, participation.id, note);
  const event = note.corrects === null ? "participation.writeNote" : "participation.correctNote";
  await recordEvent(work, { event, personId: participation.personId, subjectId: participation.id });
  return done();
}

/** A SIP meeting or joint assessment that has been held. */
export async function addJointDate(
  work: Work,
  participation: Participation,
  date: JointDate,
): Promise<Outcome<void, DetailRefusal>> {
  const past = checkPast(date.heldOn, "heldOn", work.today.toString());
  if (!past.ok) return past;
  await insertJointDate(work, participation.id, date);
  await recordEvent(work, {
    event: "participation.addJointDate",
    personId: participation.personId,
    subjectId: participation.id,
  });
  return done();
}
