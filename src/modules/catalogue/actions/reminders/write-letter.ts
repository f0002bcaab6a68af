import type { Work } from "../../../../platform/db/work.ts";
import { associationOf } from "../../../associations/index.ts";
import type { Entry } from "../../model/entry.ts";
import type { LetterKind, LetterText } from "../../model/reminders/letter.ts";
import { insertLetter } from "../../store/reminders/letters.ts";
import type { LetterServices } from "./letter-services.ts";

/** Keeps a letter to the entry's host and orders it to be sent: it leaves when, and only when, this work is saved. */
export async function writeLetter(
  work: Work,
  { jobs, origin }: Pick<LetterServices, "jobs" | "origin">,
  kind: LetterKind,
  entry: Pick<Entry, "id" | "contactAddress">,
  text: (sender: { readonly associationName: string; readonly origin: string }) => LetterText,
): Promise<string> {
  const { id: associationId, name: associationName } = await associationOf(work);
  const id = work.newId();
  await insertLetter(work, associationId, {
    ...text({ associationName, origin }),
    ...{ id, kind, entryId: entry.id, recipient: entry.contactAddress, createdBy: work.actor.userId },
  });
  return await jobs.enqueue(work, { kind: "catalogue.sendLetters", payload: {} });
}
