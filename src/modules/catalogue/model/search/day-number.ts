import { Temporal } from "temporal-polyfill";

const first = Temporal.PlainDate.from("2000-01-01");

/** Whole days since 2000, 0–65534 (the year 2179): a day that fits in two bytes. */
export function daysSince(day: string | Temporal.PlainDate): number {
  const { days } = first.until(Temporal.PlainDate.from(day));
  return Math.min(Math.max(days, 0), 0xfffe);
}
