import { Temporal } from "temporal-polyfill";

export interface FollowUpSetting {
  readonly followUpFrom: "enrolment" | "exit";
  /** 1–60. */
  readonly followUpMonths: number;
}

/** The day the follow-up falls due, as YYYY-MM-DD; null while the day it is counted from is not known. */
export function followUpDueOn(
  setting: FollowUpSetting,
  participation: { readonly enrolledOn: string; readonly exitedOn: string | null },
): string | null {
  const from = setting.followUpFrom === "enrolment" ? participation.enrolledOn : participation.exitedOn;
  return from === null
    ? null
    : Temporal.PlainDate.from(from).add({ months: setting.followUpMonths }).toString();
}
