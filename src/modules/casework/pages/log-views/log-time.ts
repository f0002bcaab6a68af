import { Temporal } from "temporal-polyfill";

/** 2026-03-19 14:32, Swedish time. */
export function logTime(at: string): string {
  const local = Temporal.Instant.from(at).toZonedDateTimeISO("Europe/Stockholm");
  return `${local.toPlainDate().toString()} ${local.toPlainTime().toString({ smallestUnit: "minute" })}`;
}
