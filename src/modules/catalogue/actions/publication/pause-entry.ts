import { recordEvent } from "../../../../platform/audit/record-event.ts";
import type { Work } from "../../../../platform/db/work.ts";
import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done, refused } from "../../../../platform/values/outcome.ts";
import { plannedOf, shownOf } from "../../model/editing/entry-state.ts";
import type { RefusedFor } from "../../model/editing/refusal.ts";
import { holdEntry, updateStanding } from "../../store/editing/drafts.ts";
import { readEditionContent, readEditions } from "../../store/editing/editions.ts";
import { putBackOnShelf, restOnShelf } from "../../store/editing/shelf.ts";

export type PauseRefusal = RefusedFor<"catalogue.entryGone" | "catalogue.notShown">;

/** Takes the entry away for a time; its address and its editions stay. */
export async function pauseEntry(work: Work, entryId: string): Promise<Outcome<void, PauseRefusal>> {
  const entry = await holdEntry(work, entryId);
  if (entry === null || entry.removedAt !== null) return refused({ code: "catalogue.entryGone" });
  if (entry.paused || (await leftOf(work, entryId)).length === 0)
    return refused({ code: "catalogue.notShown" });
  await restOnShelf(work, entryId);
  await updateStanding(work, entryId, { paused: true, removed: false });
  await recordEvent(work, { event: "catalogueEntry.pause", subjectId: entryId });
  return done();
}

export type ResumeRefusal = RefusedFor<"catalogue.entryGone" | "catalogue.notPaused">;

/** Shows it again at the same address, as the editions that still have days left say. */
export async function resumeEntry(work: Work, entryId: string): Promise<Outcome<void, ResumeRefusal>> {
  const entry = await holdEntry(work, entryId);
  if (entry === null || entry.removedAt !== null) return refused({ code: "catalogue.entryGone" });
  if (!entry.paused) return refused({ code: "catalogue.notPaused" });
  for (const edition of await leftOf(work, entryId)) {
    const content = await readEditionContent(work, entryId, edition.edition);
    if (content !== null) await putBackOnShelf(work, entry, edition, content);
  }
  await updateStanding(work, entryId, { paused: false, removed: false });
  await recordEvent(work, { event: "catalogueEntry.resume", subjectId: entryId });
  return done();
}

/** Editions that readers would meet today or later. */
async function leftOf(work: Work, entryId: string) {
  const [editions, today] = [await readEditions(work, entryId), work.today.toString()];
  const shown = shownOf(editions, today);
  return [...(shown === undefined ? [] : [shown]), ...plannedOf(editions, today)];
}
