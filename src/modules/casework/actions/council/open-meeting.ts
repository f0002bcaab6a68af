import type { Work } from "../../../../platform/db/work.ts";
import { isId } from "../../../../platform/values/id.ts";
import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done, refused } from "../../../../platform/values/outcome.ts";
import type { Meeting } from "../../model/council/meeting.ts";
import { readMeeting } from "../../store/council-meeting.ts";

export type Seen = { readonly id: string; readonly version: number };
export type NotCoordinator = { readonly code: "onlyCoordinator" };
export type OpenMeetingRefusal =
  | { readonly code: "meetingNotFound" }
  | NotCoordinator
  | { readonly code: "meetingClosed" }
  | { readonly code: "meetingChanged" };

/** Only the coordinator plans, leads and writes; members of the council read. */
export function mustCoordinate(work: Work): Outcome<void, NotCoordinator> {
  return work.actor.duty === "councilCoordinator" ? done() : refused({ code: "onlyCoordinator" });
}

/** The council that the assignment is for; a council duty without one does not exist. */
export function ownCouncilId(work: Work): string {
  const [id] = work.actor.units;
  if (id === undefined) throw new Error("An assignment in a council without a council");
  return id;
}

/** A planned meeting of the own council, in the version that was seen, for one who may change it. */
export async function openMeeting(work: Work, seen: Seen): Promise<Outcome<Meeting, OpenMeetingRefusal>> {
  const may = mustCoordinate(work);
  if (!may.ok) return may;
  const meeting = isId(seen.id) ? await readMeeting(work, seen.id) : null;
  if (meeting === null) return refused({ code: "meetingNotFound" });
  if (meeting.state !== "planned") return refused({ code: "meetingClosed" });
  return meeting.version === seen.version ? done(meeting) : refused({ code: "meetingChanged" });
}
