import { Temporal } from "temporal-polyfill";

/** Days as YYYY-MM-DD, both included; null means no end. */
export interface Period {
  readonly validFrom: string;
  readonly validTo: string | null;
}

export type PeriodState = "coming" | "running" | "ended";

export function periodState(period: Period, today: Temporal.PlainDate): PeriodState {
  if (isAfter(period.validFrom, today.toString())) return "coming";
  return period.validTo !== null && isAfter(today.toString(), period.validTo) ? "ended" : "running";
}

export function overlaps(one: Period, other: Period): boolean {
  return startsBeforeEnd(one, other) && startsBeforeEnd(other, one);
}

function startsBeforeEnd(one: Period, other: Period): boolean {
  return other.validTo === null || !isAfter(one.validFrom, other.validTo);
}

function isAfter(one: string, other: string): boolean {
  return Temporal.PlainDate.compare(one, other) > 0;
}
