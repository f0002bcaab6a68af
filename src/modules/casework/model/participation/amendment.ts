import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done, refused } from "../../../../platform/values/outcome.ts";
import { earliestEnrolment } from "./enrolment.ts";
import type { ExitRefusal } from "./exit.ts";
import { checkExitDay } from "./exit.ts";
import type { Participation } from "./participation.ts";

/** The registered facts that may be corrected afterwards. Income as codes in order with spaces between. */
export interface AmendableFacts {
  readonly enrolledOn: string;
  readonly referredOn: string | null;
  readonly exitedOn: string | null;
  readonly exitReason: string | null;
  readonly municipalityId: string;
  readonly referrer: string;
  readonly education: string;
  readonly sex: string;
  readonly statisticsConsent: boolean;
  readonly stepProgress: string | null;
  readonly occupationBefore: string | null;
  readonly occupationAfter: string | null;
  readonly workBefore: number | null;
  readonly workAfter: number | null;
  readonly studyBefore: number | null;
  readonly studyAfter: number | null;
  readonly incomeEnrolment: string;
  readonly incomeExit: string;
}

type Value = string | number | boolean | null;
export interface FieldChange {
  readonly field: keyof AmendableFacts;
  readonly from: Value;
  readonly to: Value;
}

export type AmendRefusal =
  | { readonly code: "nothingChanged" }
  | { readonly code: "amendReasonNeeded" }
  | { readonly code: "enrolledInFuture" }
  | { readonly code: "enrolledLongAgo"; readonly earliestOn: string }
  | { readonly code: "referredAfterEnrolment" }
  | { readonly code: "exitReasonNeeded" }
  | ExitRefusal;

/** What differs, or why the corrected facts do not agree with each other. */
export function checkAmendment(
  from: AmendableFacts,
  to: AmendableFacts,
  reason: string,
  today: string,
): Outcome<readonly FieldChange[], AmendRefusal> {
  const changes = differences(from, to);
  if (changes.length === 0) return refused({ code: "nothingChanged" });
  if (reason === "") return refused({ code: "amendReasonNeeded" });
  if (to.enrolledOn > today) return refused({ code: "enrolledInFuture" });
  if (to.enrolledOn < earliestEnrolment)
    return refused({ code: "enrolledLongAgo", earliestOn: earliestEnrolment });
  if (to.referredOn !== null && to.referredOn > to.enrolledOn)
    return refused({ code: "referredAfterEnrolment" });
  const half = (to.exitedOn === null) !== (to.exitReason === null);
  if (half || (to.exitedOn === null) !== (from.exitedOn === null))
    return refused({ code: "exitReasonNeeded" });
  const day = to.exitedOn === null ? done() : checkExitDay(to.enrolledOn, to.exitedOn, today);
  return day.ok ? done(changes) : day;
}

function differences(from: AmendableFacts, to: AmendableFacts): readonly FieldChange[] {
  const fields = Object.keys(from) as (keyof AmendableFacts)[];
  return fields
    .filter((field) => from[field] !== to[field])
    .map((field) => ({ field, from: from[field], to: to[field] }));
}

export function factsOf(
  participation: Participation,
  incomeEnrolment: readonly string[],
  incomeExit: readonly string[],
): AmendableFacts {
  const {
    before,
    after,
    enrolledOn,
    referredOn,
    exitedOn,
    exitReason,
    municipalityId,
    referrer,
    education,
    sex,
    statisticsConsent,
    stepProgress,
  } = participation;
  return {
    ...{
      enrolledOn,
      referredOn,
      exitedOn,
      exitReason,
      municipalityId,
      referrer,
      education,
      sex,
      statisticsConsent,
      stepProgress,
    },
    occupationBefore: before.occupation,
    occupationAfter: after.occupation,
    workBefore: before.workPercent,
    workAfter: after.workPercent,
    studyBefore: before.studyPercent,
    studyAfter: after.studyPercent,
    incomeEnrolment: incomeEnrolment.toSorted().join(" "),
    incomeExit: incomeExit.toSorted().join(" "),
  };
}
