import { Temporal } from "temporal-polyfill";
import type { Clock } from "../../src/platform/db/database.ts";

/** Stands still until a test moves it. */
export interface SettableClock extends Clock {
  /** An instant, e.g. 2018-03-05T09:00:00Z, or a day, which means its noon in Stockholm. */
  set(at: string): void;
  /** E.g. `{ hours: 2 }`; days and months are reckoned in Stockholm. */
  advance(by: Temporal.DurationLike): void;
}

export function settableClock(start: string): SettableClock {
  let now = instantOf(start);
  return {
    now: () => now,
    set: (at) => {
      now = instantOf(at);
    },
    advance: (by) => {
      now = now.toZonedDateTimeISO("Europe/Stockholm").add(by).toInstant();
    },
  };
}

function instantOf(text: string): Temporal.Instant {
  return text.includes("T")
    ? Temporal.Instant.from(text)
    : Temporal.PlainDate.from(text)
        .toZonedDateTime({ timeZone: "Europe/Stockholm", plainTime: "12:00" })
        .toInstant();
}
