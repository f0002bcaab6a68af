import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done, refused } from "../../../../platform/values/outcome.ts";
import type { Activity } from "./details.ts";
import type { Participation } from "./participation.ts";

export type DetailRefusal =
  | { readonly code: "dayInFuture"; readonly field: string }
  | { readonly code: "beforeEnrolment"; readonly field: string; readonly enrolledOn: string }
  | { readonly code: "afterExit"; readonly field: string; readonly exitedOn: string }
  | { readonly code: "endBeforeStart"; readonly field: string };

type Period = Pick<Participation, "enrolledOn" | "exitedOn">;

/** An activity lies within the participation and has begun; what is only planned belongs in the plan. Days as YYYY-MM-DD. */
export function checkActivity(
  { enrolledOn, exitedOn }: Period,
  { startsOn, endsOn }: Pick<Activity, "startsOn" | "endsOn">,
  today: string,
): Outcome<void, DetailRefusal> {
  if (startsOn > today) return refused({ code: "dayInFuture", field: "startsOn" });
  if (startsOn < enrolledOn) return refused({ code: "beforeEnrolment", field: "startsOn", enrolledOn });
  if (endsOn !== null && endsOn < startsOn) return refused({ code: "endBeforeStart", field: "endsOn" });
  if (exitedOn === null) return done();
  if (startsOn > exitedOn) return refused({ code: "afterExit", field: "startsOn", exitedOn });
  return endsOn === null || endsOn > exitedOn
    ? refused({ code: "afterExit", field: "endsOn", exitedOn })
    : done();
}

/** Something that has happened: not after today. */
export function checkPast(day: string | null, field: string, today: string): Outcome<void, DetailRefusal> {
  return day !== null && day > today ? refused({ code: "dayInFuture", field }) : done();
}
