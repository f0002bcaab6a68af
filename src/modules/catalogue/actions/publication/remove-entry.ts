import { recordEvent } from "../../../../platform/audit/record-event.ts";
import type { Work } from "../../../../platform/db/work.ts";
import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done, refused } from "../../../../platform/values/outcome.ts";
import type { RefusedFor } from "../../model/editing/refusal.ts";
import { holdEntry, updateStanding } from "../../store/editing/drafts.ts";
import { readEditionContent, readEditions } from "../../store/editing/editions.ts";
import { takeFromShelf, tellRemoved, untellRemoved } from "../../store/editing/shelf.ts";
import { endShowing } from "../../store/publication.ts";

/** Removes the entry for good: its address says that it is gone and leads to the nearest that are left. */
export async function removeEntry(
  work: Work,
  entryId: string,
): Promise<Outcome<void, RefusedFor<"catalogue.entryGone">>> {
  const entry = await holdEntry(work, entryId);
  if (entry === null || entry.removedAt !== null) return refused({ code: "catalogue.entryGone" });
  const last = (await readEditions(work, entryId))[0];
  await endShowing(work, entryId, work.today.toString());
  await takeFromShelf(work, entryId);
  if (last !== undefined)
    await tellRemoved(work, entry, (await readEditionContent(work, entryId, last.edition)) ?? entry.draft);
  await updateStanding(work, entryId, { paused: false, removed: true });
  await recordEvent(work, { event: "catalogueEntry.remove", subjectId: entryId });
  return done();
}

export type RestoreRefusal = RefusedFor<"catalogue.entryGone" | "catalogue.notRemoved">;

/** Takes a removed entry back as a draft with its address and history; readers see it when it is published again. */
export async function restoreEntry(work: Work, entryId: string): Promise<Outcome<void, RestoreRefusal>> {
  const entry = await holdEntry(work, entryId);
  if (entry === null) return refused({ code: "catalogue.entryGone" });
  if (entry.removedAt === null) return refused({ code: "catalogue.notRemoved" });
  await untellRemoved(work, entryId);
  await updateStanding(work, entryId, { paused: false, removed: false });
  await recordEvent(work, { event: "catalogueEntry.restore", subjectId: entryId });
  return done();
}
