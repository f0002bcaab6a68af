import type { Database } from "../../../../platform/db/database.ts";
import type { BareWork } from "../../../../platform/db/work.ts";
import type { Mailer } from "../../../../platform/mail/index.ts";
import { associationOf } from "../../../associations/index.ts";
import { editorLetter, hostLetter } from "../../model/reminders/letter.ts";
import type { ReminderKind, Watched } from "../../model/reminders/stage.ts";
import { dueDay, remindersDue } from "../../model/reminders/stage.ts";
import type { Reminded } from "../../store/reminders/letters.ts";
import { insertLetter, insertReminders, readReminded } from "../../store/reminders/letters.ts";
import type { ReminderSettings } from "../../store/reminders/watched.ts";
import { readReminderSettings, readWatched } from "../../store/reminders/watched.ts";
import { forEachAssociation, runFor } from "./each-association.ts";
import { sendLetters } from "./send-letters.ts";

type Outward = { readonly mail: Mailer | null; readonly origin: string };

/** What the day asks of every association's entries. Any number of times a day; nobody gets the same twice. */
export async function remindAll(db: Database, outward: Outward): Promise<void> {
  await forEachAssociation(db, (associationId) => remindAssociation(db, associationId, outward));
}

/**
 * Letters to hosts whose entries are to be verified, and to the editor about those that nobody answers for. Without a mail
 * server nothing is written.
 */
export async function remindAssociation(
  db: Database,
  associationId: string,
  { mail, origin }: Outward,
): Promise<void> {
  if (mail === null) return;
  const run = runFor(db, associationId);
  await run((work) => writeReminders(work, associationId, origin));
  await sendLetters(run, { mail, origin });
}

type Due = { readonly entry: Watched; readonly kind: ReminderKind };

async function writeReminders(work: BareWork, associationId: string, origin: string): Promise<void> {
  const settings = await readReminderSettings(work);
  const entries = await readWatched(work, associationId);
  const reminded = await readReminded(work);
  const due = entries
    .flatMap((entry) => remindersDue(entry, settings, work.today).map((kind): Due => ({ entry, kind })))
    .filter((one) => !reminded.some((other) => isSame(one, other)));
  if (due.length === 0) return;
  const sender = { associationName: (await associationOf(work)).name, origin };
  for (const { entry, kind } of due) {
    if (kind === "escalated") continue;
    const text = hostLetter(kind, entry, dueDay(entry, settings), sender);
    await write(work, associationId, kind, entry.contactAddress, text, [entry]);
  }
  const late = due.filter(({ kind }) => kind === "escalated").map(({ entry }) => entry);
  if (late.length === 0 || settings.editorAddress === "") return;
  const text = editorLetter(withDue(late, settings), sender);
  await write(work, associationId, "escalated", settings.editorAddress, text, late);
}

function isSame({ entry, kind }: Due, other: Reminded): boolean {
  return other.entryId === entry.entryId && other.kind === kind && other.verifiedOn === entry.verifiedOn;
}

function withDue(entries: readonly Watched[], settings: ReminderSettings) {
  return entries.map((entry) => ({ ...entry, due: dueDay(entry, settings) }));
}

async function write(
  work: BareWork,
  associationId: string,
  kind: ReminderKind,
  recipient: string,
  text: { readonly subject: string; readonly body: string },
  entries: readonly Watched[],
): Promise<void> {
  const id = work.newId();
  const entryId = kind === "escalated" ? null : (entries[0]?.entryId ?? null);
  await insertLetter(work, associationId, { ...text, id, kind, entryId, recipient, createdBy: null });
  const about = entries.map(({ entryId: one, verifiedOn }) => ({ entryId: one, kind, verifiedOn }));
  await insertReminders(work, associationId, id, about);
}
