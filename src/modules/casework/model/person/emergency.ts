import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done, refused } from "../../../../platform/values/outcome.ts";

/** Emergency access lasts whole hours, at most a day and night. */
export const mostHours = 24;
export const usualHours = 4;
/** A reason must be long enough to be judged afterwards, in characters. */
export const shortestReason = 20;

export type EmergencyRefusal =
  | { readonly code: "reasonTooShort"; readonly missing: number }
  | { readonly code: "hoursOutOfRange" };

/** May access be taken on this reason for so long? Whether it was needed is judged afterwards by the leader. */
export function checkEmergency(reason: string, hours: number): Outcome<void, EmergencyRefusal> {
  const length = [...reason.trim()].length;
  if (length < shortestReason) return refused({ code: "reasonTooShort", missing: shortestReason - length });
  return Number.isInteger(hours) && hours >= 1 && hours <= mostHours
    ? done()
    : refused({ code: "hoursOutOfRange" });
}
