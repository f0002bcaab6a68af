import { Temporal } from "temporal-polyfill";
import type { Draft } from "../../../../platform/drafts/index.ts";
import { formatDate, formatTime } from "../../../../platform/values/format.ts";

/** Where the form is kept while one types. */
export function draftAddress(key: string): string {
  return `/utkast?nyckel=${encodeURIComponent(key)}`;
}

/** "14:32" today, "19 mars 2026" before. */
export function savedWhen({ savedAt }: Draft, today: Temporal.PlainDate): string {
  const instant = Temporal.Instant.from(savedAt);
  const day = instant.toZonedDateTimeISO("Europe/Stockholm").toPlainDate();
  return day.equals(today) ? formatTime(instant) : formatDate(day);
}
