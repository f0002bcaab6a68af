import { recordEvent } from "../../../../platform/audit/record-event.ts";
import type { Work } from "../../../../platform/db/work.ts";
import type { NewEntry } from "../../model/entry.ts";
import { insertEntry } from "../../store/entries.ts";

/** Begins an entry; nothing of it is seen by readers before it is published. Gives its id. */
export async function addEntry(work: Work, entry: NewEntry): Promise<string> {
  const id = work.newId();
  await insertEntry(work, id, entry);
  await recordEvent(work, { event: "catalogueEntry.add", subjectId: id });
  return id;
}
