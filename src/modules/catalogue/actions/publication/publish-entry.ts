import { recordEvent } from "../../../../platform/audit/record-event.ts";
import type { Work } from "../../../../platform/db/work.ts";
import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done, refused } from "../../../../platform/values/outcome.ts";
import type { Showing } from "../../model/entry.ts";
import { readEntry } from "../../store/entries.ts";
import { endShowing, insertEdition, insertPublished } from "../../store/publication.ts";
import { copyPublisher } from "../../store/publisher.ts";

export interface Publication extends Showing {
  readonly entryId: string;
  /** What is new, for the history; at most 500 characters. */
  readonly note: string;
}

export type PublishRefusal = { readonly code: "catalogue.entryGone" };

/** Makes the draft the entry's next edition, shown from a day that may lie ahead. Gives the edition's number. */
export async function publishEntry(
  work: Work,
  { entryId, note, ...showing }: Publication,
): Promise<Outcome<number, PublishRefusal>> {
  const entry = await readEntry(work, entryId);
  if (entry === null || entry.removedAt !== null) return refused({ code: "catalogue.entryGone" });
  await copyPublisher(work);
  await endShowing(work, entryId, showing.visibleFrom);
  const edition = await insertEdition(work, entry, showing, note);
  await insertPublished(work, entry, edition, showing);
  await recordEvent(work, { event: "catalogueEntry.publish", subjectId: entryId, detail: { edition } });
  return done(edition);
}
