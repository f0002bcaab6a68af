import { recordEvent } from "../../../../platform/audit/record-event.ts";
import type { Work } from "../../../../platform/db/work.ts";
import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done, refused } from "../../../../platform/values/outcome.ts";
import { hostLetter } from "../../model/reminders/letter.ts";
import type { ReminderRefusal } from "../../model/reminders/sent-letter.ts";
import { readEntry } from "../../store/entries.ts";
import type { LetterServices } from "./letter-services.ts";
import { writeLetter } from "./write-letter.ts";

/** Asks the host now, whether or not it is due. Gives the address written to. */
export async function remindNow(
  work: Work,
  services: LetterServices,
  entryId: string,
): Promise<Outcome<string, ReminderRefusal>> {
  const entry = await readEntry(work, entryId);
  if (entry === null || entry.removedAt !== null) return refused({ code: "reminder.entryGone" });
  if (entry.contactAddress === "") return refused({ code: "reminder.noAddress" });
  if (services.mail === null) return refused({ code: "reminder.noMailServer" });
  await writeLetter(work, services, "asked", entry, (sender) =>
    hostLetter("asked", entry, work.today, sender),
  );
  await recordEvent(work, { event: "catalogueEntry.remind", subjectId: entryId });
  return done(entry.contactAddress);
}
