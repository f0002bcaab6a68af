import { recordEvent } from "../../../../platform/audit/record-event.ts";
import type { Work } from "../../../../platform/db/work.ts";
import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done, refused } from "../../../../platform/values/outcome.ts";
import type { EntryContent } from "../../model/content/entry-content.ts";
import type { RefusedFor } from "../../model/editing/refusal.ts";
import { holdEntry, updateDraft } from "../../store/editing/drafts.ts";

export type SaveRefusal = RefusedFor<"catalogue.entryGone" | "catalogue.changedMeanwhile">;

/** Keeps what the next edition will say, where nobody has saved since `revision` was read. Readers see nothing of it yet. */
export async function saveDraft(
  work: Work,
  entryId: string,
  revision: number,
  draft: EntryContent,
): Promise<Outcome<void, SaveRefusal>> {
  const current = await holdEntry(work, entryId);
  if (current === null || current.removedAt !== null) return refused({ code: "catalogue.entryGone" });
  if (current.revision !== revision) return refused({ code: "catalogue.changedMeanwhile", current });
  await updateDraft(work, entryId, draft);
  await recordEvent(work, {
    event: "catalogueEntry.save",
    subjectId: entryId,
    detail: { revision: revision + 1 },
  });
  return done();
}
