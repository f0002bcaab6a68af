import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done, refused } from "../../../../platform/values/outcome.ts";
import type { Participation } from "./participation.ts";

export type ExitRefusal =
  | { readonly code: "exitedAlready"; readonly exitedOn: string }
  | { readonly code: "exitInFuture" }
  | { readonly code: "exitBeforeEnrolment"; readonly enrolledOn: string };

/** May the participation end on this day? Days as YYYY-MM-DD. */
export function checkExit(
  participation: Pick<Participation, "enrolledOn" | "exitedOn">,
  exitedOn: string,
  today: string,
): Outcome<void, ExitRefusal> {
  if (participation.exitedOn !== null)
    return refused({ code: "exitedAlready", exitedOn: participation.exitedOn });
  return checkExitDay(participation.enrolledOn, exitedOn, today);
}

export function checkExitDay(
  enrolledOn: string,
  exitedOn: string,
  today: string,
): Outcome<void, ExitRefusal> {
  if (exitedOn > today) return refused({ code: "exitInFuture" });
  return exitedOn < enrolledOn ? refused({ code: "exitBeforeEnrolment", enrolledOn }) : done();
}

export const stepOutcomes = ["reached", "partly", "notReached"] as const;
export type StepOutcome = (typeof stepOutcomes)[number];

/** What was agreed with the person. Days as YYYY-MM-DD. */
export interface PlanStep {
  readonly id: string;
  readonly kind: "goal" | "step";
  readonly text: string;
  readonly agreedOn: string;
  readonly dueOn: string | null;
  readonly doneOn: string | null;
  readonly outcome: StepOutcome | null;
  readonly version: number;
}
