import { Temporal } from "temporal-polyfill";
import { formatDate, formatDateTime } from "../../../../platform/values/format.ts";

/** "19 mars 2026", the day in Sweden of an instant. */
export function dayText(instant: string): string {
  return formatDate(Temporal.Instant.from(instant).toZonedDateTimeISO("Europe/Stockholm").toPlainDate());
}

/** "19 mars 2026 kl. 14:32". */
export function whenText(instant: string): string {
  return formatDateTime(Temporal.Instant.from(instant));
}
