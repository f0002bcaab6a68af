import { hashToken, randomToken } from "../../../platform/crypto/index.ts";
import type { BareWork } from "../../../platform/db/work.ts";
import { isId } from "../../../platform/values/id.ts";
import type { Outcome } from "../../../platform/values/outcome.ts";
import { done, refused } from "../../../platform/values/outcome.ts";
import { periodState } from "../model/period.ts";
import type { NamedAssignment } from "../store/assignments.ts";
import { assignmentById } from "../store/assignments.ts";
import { setAssignment } from "../store/sessions.ts";
import { recordSystemEvent } from "../store/system-event.ts";

export type ChooseRefusal =
  | { readonly code: "unknownAssignment" }
  | { readonly code: "assignmentEnded"; readonly endedOn: string }
  | { readonly code: "assignmentNotBegun"; readonly beginsOn: string };

export interface AssignmentChoice {
  readonly userId: string;
  readonly token: string;
  readonly assignmentId: string;
}

/** Lets the session work as another of the user's own assignments, if it runs today. */
export async function chooseAssignment(
  work: BareWork,
  choice: AssignmentChoice,
): Promise<Outcome<NamedAssignment, ChooseRefusal>> {
  const assignment = isId(choice.assignmentId) ? await assignmentById(work, choice.assignmentId) : undefined;
  if (assignment === undefined || assignment.userId !== choice.userId)
    return refused({ code: "unknownAssignment" });
  const state = periodState(assignment, work.today);
  if (state === "coming") return refused({ code: "assignmentNotBegun", beginsOn: assignment.validFrom });
  if (state === "ended") return refused({ code: "assignmentEnded", endedOn: assignment.validTo ?? "" });
  await setAssignment(work, hashToken(choice.token), assignment.id, randomToken());
  await recordSystemEvent(work, {
    event: "assignment.choose",
    userId: choice.userId,
    subjectId: assignment.id,
  });
  return done(assignment);
}
