import type { BareWork } from "../../../../platform/db/work.ts";
import { isId } from "../../../../platform/values/id.ts";
import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done, refused } from "../../../../platform/values/outcome.ts";
import { periodState } from "../../model/period.ts";
import { demoAssignmentById } from "../../store/assignments.ts";
import { startSession } from "./start-session.ts";

export { demoAssignments, type NamedAssignment } from "../../store/assignments.ts";

export type DemoRefusal = { readonly code: "demoIsOff" } | { readonly code: "unknownRole" };

export interface DemoSignIn {
  /** From the configuration; no other thing can switch it on. */
  readonly demo: boolean;
  readonly assignmentId: string;
  readonly agent: string;
  readonly formerToken: string | undefined;
}

/** Signs in as a made-up user with one click, without any secret. Gives the session's token. */
export async function demoSignIn(work: BareWork, wanted: DemoSignIn): Promise<Outcome<string, DemoRefusal>> {
  if (!wanted.demo) return refused({ code: "demoIsOff" });
  const { agent, formerToken, assignmentId } = wanted;
  const assignment = isId(assignmentId) ? await demoAssignmentById(work, assignmentId) : undefined;
  if (assignment === undefined || periodState(assignment, work.today) !== "running")
    return refused({ code: "unknownRole" });
  return done(
    await startSession(work, { userId: assignment.userId, method: "demo", agent, formerToken, assignmentId }),
  );
}
