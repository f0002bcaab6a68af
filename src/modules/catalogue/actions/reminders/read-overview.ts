import { Temporal } from "temporal-polyfill";
import type { Work } from "../../../../platform/db/work.ts";
import { isUnverified } from "../../model/content/verification.ts";
import type { Letter } from "../../model/reminders/sent-letter.ts";
import type { Watched } from "../../model/reminders/stage.ts";
import { dueDay } from "../../model/reminders/stage.ts";
import { readLetters } from "../../store/reminders/letters.ts";
import type { ReminderSettings } from "../../store/reminders/watched.ts";
import { readReminderSettings, readWatched } from "../../store/reminders/watched.ts";

/** `later` needs nothing now; `soon` is within the days of the reminder; `due` is past; `unverified` is past the grace too. */
export type VerificationState = "later" | "soon" | "due" | "unverified";

export interface VerificationRow extends Watched {
  /** YYYY-MM-DD. */
  readonly dueOn: string;
  readonly state: VerificationState;
}

export interface ReminderOverview {
  readonly settings: ReminderSettings;
  /** Entries that readers see, the earliest due first. */
  readonly rows: readonly VerificationRow[];
  /** The newest first. */
  readonly letters: readonly Letter[];
}

export async function readReminderOverview(work: Work): Promise<ReminderOverview> {
  const settings = await readReminderSettings(work);
  const rows = await readVerifications(work, settings);
  return { settings, rows, letters: await readLetters(work) };
}

/** Entries whose verification is due or past, the earliest first. */
export async function dueVerifications(work: Work): Promise<readonly VerificationRow[]> {
  const rows = await readVerifications(work, await readReminderSettings(work));
  return rows.filter(({ state }) => state === "due" || state === "unverified");
}

async function readVerifications(
  work: Work,
  settings: ReminderSettings,
): Promise<readonly VerificationRow[]> {
  const entries = await readWatched(work, work.actor.associationId);
  return entries
    .map((entry) => ({
      ...entry,
      dueOn: dueDay(entry, settings).toString(),
      state: stateOf(entry, settings, work.today),
    }))
    .toSorted((a, b) => a.dueOn.localeCompare(b.dueOn));
}

function stateOf(entry: Watched, settings: ReminderSettings, today: Temporal.PlainDate): VerificationState {
  const verified = entry.verifiedOn === null ? null : Temporal.PlainDate.from(entry.verifiedOn);
  if (isUnverified(verified, settings, today)) return "unverified";
  const due = dueDay(entry, settings);
  if (Temporal.PlainDate.compare(due, today) <= 0) return "due";
  const soon = due.subtract({ days: settings.remindDaysBefore });
  return Temporal.PlainDate.compare(soon, today) <= 0 ? "soon" : "later";
}
