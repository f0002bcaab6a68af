import { Temporal } from "temporal-polyfill";
import { verificationDue } from "../content/verification.ts";

export interface ReminderRules {
  readonly verifyMonths: number;
  readonly remindDaysBefore: number;
  readonly graceDays: number;
}

/** `before`: soon due; `due`: due now or past; `escalated`: past half the grace, so that the editor is told. */
export type ReminderKind = "before" | "due" | "escalated";

/** An entry that is shown to readers, as the reminders see it. Days are YYYY-MM-DD. */
export interface Watched {
  readonly entryId: string;
  readonly name: string;
  readonly slug: string;
  readonly contactAddress: string;
  readonly verifiedOn: string | null;
  /** The first day it was ever shown: an entry that was never verified was due then. */
  readonly shownFrom: string;
}

/** The day its verification is due. */
export function dueDay(
  entry: Pick<Watched, "verifiedOn" | "shownFrom">,
  rules: Pick<ReminderRules, "verifyMonths">,
): Temporal.PlainDate {
  const verified = entry.verifiedOn === null ? null : Temporal.PlainDate.from(entry.verifiedOn);
  return verificationDue(verified, rules) ?? Temporal.PlainDate.from(entry.shownFrom);
}

/**
 * What is to be sent about an entry on a day. A chore that has been away sends the latest to the host and not what it
 * missed. Whom nobody can reach is the editor's matter from the day it is due.
 */
export function remindersDue(
  entry: Watched,
  rules: ReminderRules,
  today: Temporal.PlainDate,
): readonly ReminderKind[] {
  const due = dueDay(entry, rules);
  const since = (day: Temporal.PlainDate) => Temporal.PlainDate.compare(day, today) <= 0;
  const reachable = entry.contactAddress !== "";
  const half = due.add({ days: Math.floor(rules.graceDays / 2) });
  const kinds: ReminderKind[] = [];
  if (reachable && since(due)) kinds.push("due");
  else if (reachable && since(due.subtract({ days: rules.remindDaysBefore }))) kinds.push("before");
  if (since(reachable ? half : due)) kinds.push("escalated");
  return kinds;
}
