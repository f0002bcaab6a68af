import { Temporal } from "temporal-polyfill";

/** Days within which a team answers where nothing else is set; councils have their own setting. */
export const teamAnswersWithinDays = 14;

/** The last day for an answer; what falls on Saturday or Sunday moves to Monday (lag 1930:173, 2 §). */
export function answerDueOn(sentOn: Temporal.PlainDate, withinDays: number): Temporal.PlainDate {
  const due = sentOn.add({ days: withinDays });
  return due.dayOfWeek > 5 ? due.add({ days: 8 - due.dayOfWeek }) : due;
}

/** The Swedish day on which something was sent. */
export function swedishDay(instant: string): Temporal.PlainDate {
  return Temporal.Instant.from(instant).toZonedDateTimeISO("Europe/Stockholm").toPlainDate();
}
