import { Temporal } from "temporal-polyfill";
import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done, refused } from "../../../../platform/values/outcome.ts";
import type { FollowUp, FollowUpOutcome } from "./follow-up.ts";

/** So many tries, on whichever way, before someone counts as not reached. */
export const triesBeforeNotReached = 3;
/** A follow-up this many days before it is due is still that follow-up. */
export const earliestDaysBefore = 90;

export type FollowUpRefusal =
  | { readonly code: "followUpDone"; readonly doneOn: string }
  | { readonly code: "followUpInFuture" }
  | { readonly code: "followUpTooEarly"; readonly earliestOn: string }
  | { readonly code: "tooFewTries"; readonly tries: number; readonly needed: number }
  | { readonly code: "followUpIncomeMissing" };

export interface FollowUpAnswer {
  readonly outcome: FollowUpOutcome;
  readonly doneOn: string;
  readonly incomeSources: readonly string[];
}

/** May this be registered? Who is reached tells what they live on: counting rests on it. `today` as YYYY-MM-DD. */
export function checkFollowUp(
  followUp: Pick<FollowUp, "dueOn" | "doneOn" | "attempts">,
  answer: FollowUpAnswer,
  today: string,
): Outcome<void, FollowUpRefusal> {
  if (followUp.doneOn !== null) return refused({ code: "followUpDone", doneOn: followUp.doneOn });
  if (answer.doneOn > today) return refused({ code: "followUpInFuture" });
  const earliestOn = Temporal.PlainDate.from(followUp.dueOn)
    .subtract({ days: earliestDaysBefore })
    .toString();
  if (answer.doneOn < earliestOn) return refused({ code: "followUpTooEarly", earliestOn });
  const tries = followUp.attempts.length;
  if (answer.outcome === "notReached" && tries < triesBeforeNotReached)
    return refused({ code: "tooFewTries", tries, needed: triesBeforeNotReached });
  return answer.outcome === "reached" && answer.incomeSources.length === 0
    ? refused({ code: "followUpIncomeMissing" })
    : done();
}
