import type { BareWork } from "../../../../platform/db/work.ts";
import { isId } from "../../../../platform/values/id.ts";
import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done, refused } from "../../../../platform/values/outcome.ts";
import { assignmentById } from "../../store/assignments.ts";
import { otherAdministrators, setLastDay } from "../../store/kept-assignments.ts";
import { recordSystemEvent } from "../../store/system-event.ts";

export type EndRefusal =
  | { readonly code: "unknownAssignment" }
  | { readonly code: "endsBeforeItBegins"; readonly beginsOn: string }
  | { readonly code: "alreadyEnded"; readonly endedOn: string }
  | { readonly code: "lastAdministrator" };

export interface AssignmentEnd {
  readonly userId: string;
  readonly assignmentId: string;
  /** The last day, YYYY-MM-DD; the access ends when it has passed. */
  readonly lastDay: string;
  readonly by: string | null;
}

export async function endAssignment(work: BareWork, end: AssignmentEnd): Promise<Outcome<void, EndRefusal>> {
  const assignment = isId(end.assignmentId) ? await assignmentById(work, end.assignmentId) : undefined;
  if (assignment === undefined || assignment.userId !== end.userId)
    return refused({ code: "unknownAssignment" });
  const { validFrom, validTo } = assignment;
  if (validTo !== null && validTo < work.today.toString())
    return refused({ code: "alreadyEnded", endedOn: validTo });
  if (end.lastDay < validFrom) return refused({ code: "endsBeforeItBegins", beginsOn: validFrom });
  if (
    assignment.duty === "systemAdministrator" &&
    (await otherAdministrators(work, end, end.lastDay)) === 0
  ) {
    return refused({ code: "lastAdministrator" });
  }
  await setLastDay(work, assignment.id, end.lastDay);
  await recordSystemEvent(work, { event: "assignment.end", userId: end.by, subjectId: assignment.id });
  return done();
}
