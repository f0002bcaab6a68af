import { recordEvent } from "../../../../platform/audit/record-event.ts";
import type { Work } from "../../../../platform/db/work.ts";
import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done, refused } from "../../../../platform/values/outcome.ts";
import type { RefusedFor } from "../../model/editing/refusal.ts";
import type { Entry, Showing } from "../../model/entry.ts";
import { missingIn } from "../../model/quality/missing.ts";
import { holdEntry } from "../../store/editing/drafts.ts";
import { endShowing, insertEdition, insertPublished } from "../../store/publication.ts";
import { copyPublisher } from "../../store/publisher.ts";

export interface Publication extends Showing {
  readonly entryId: string;
  /** What is new, for the history; at most 500 characters. */
  readonly note: string;
  /** The draft's revision that was looked at; absent where nobody else can have changed it. */
  readonly revision?: number;
}

export type PublishRefusal = RefusedFor<
  | "catalogue.entryGone"
  | "catalogue.changedMeanwhile"
  | "catalogue.paused"
  | "catalogue.dayPassed"
  | "catalogue.endsBeforeStart"
  | "catalogue.incomplete"
>;

/**
 * Makes the draft the entry's next edition, shown from a day that may lie ahead. What would be shown from that day on, or
 * was planned to be, gives way to it. Gives the edition's number.
 */
export async function publishEntry(
  work: Work,
  { entryId, note, revision, ...showing }: Publication,
): Promise<Outcome<number, PublishRefusal>> {
  const entry = await holdEntry(work, entryId);
  if (entry === null || entry.removedAt !== null) return refused({ code: "catalogue.entryGone" });
  const hindrance = hindranceTo(work, entry, showing, revision);
  if (hindrance !== null) return refused(hindrance);
  await copyPublisher(work);
  await endShowing(work, entryId, showing.visibleFrom);
  const edition = await insertEdition(work, entry, showing, note);
  await insertPublished(work, entry, edition, showing);
  await recordEvent(work, { event: "catalogueEntry.publish", subjectId: entryId, detail: { edition } });
  return done(edition);
}

function hindranceTo(
  work: Work,
  entry: Entry,
  { visibleFrom, visibleUntil }: Showing,
  revision: number | undefined,
): PublishRefusal | null {
  if (revision !== undefined && revision !== entry.revision)
    return { code: "catalogue.changedMeanwhile", current: entry };
  if (entry.paused) return { code: "catalogue.paused" };
  if (visibleFrom < work.today.toString()) return { code: "catalogue.dayPassed" };
  if (visibleUntil !== null && visibleUntil <= visibleFrom) return { code: "catalogue.endsBeforeStart" };
  const missing = missingIn(entry.draft);
  return missing.length === 0 ? null : { code: "catalogue.incomplete", missing };
}
