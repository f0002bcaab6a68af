import type { Temporal } from "temporal-polyfill";

/** The Monday of the day's ISO week. */
export function mondayOf(day: Temporal.PlainDate): Temporal.PlainDate {
  return day.subtract({ days: day.dayOfWeek - 1 });
}
