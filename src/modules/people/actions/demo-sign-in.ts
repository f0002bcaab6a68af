import type { BareWork } from "../../../platform/db/work.ts";
import { done, type Outcome, refused } from "../../../platform/values/outcome.ts";
import { type NamedAssignment, runningAssignments } from "../store/assignments.ts";
import { startSession } from "./start-session.ts";

export type { NamedAssignment } from "../store/assignments.ts";

export type DemoRefusal = { readonly code: "demoIsOff" } | { readonly code: "unknownRole" };

export interface DemoSignIn {
  /** From the configuration; no other thing can switch it on. */
  readonly demo: boolean;
  readonly assignmentId: string;
  readonly agent: string;
  readonly formerToken: string | undefined;
}

export async function demoAssignments(work: BareWork): Promise<readonly NamedAssignment[]> {
  return runningAssignments(work);
}

/** Signs in as a made-up user with one click, without any secret. Gives the session's token. */
export async function demoSignIn(work: BareWork, wanted: DemoSignIn): Promise<Outcome<string, DemoRefusal>> {
  if (!wanted.demo) return refused({ code: "demoIsOff" });
  const assignment = (await runningAssignments(work)).find((one) => one.id === wanted.assignmentId);
  if (assignment === undefined) return refused({ code: "unknownRole" });
  const { agent, formerToken, assignmentId } = wanted;
  return done(await startSession(work, { userId: assignment.userId, method: "demo", agent, formerToken, assignmentId }));
}
