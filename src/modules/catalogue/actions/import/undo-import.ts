import { recordEvent } from "../../../../platform/audit/record-event.ts";
import type { Work } from "../../../../platform/db/work.ts";
import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done, refused } from "../../../../platform/values/outcome.ts";
import type { ImportRefusal } from "../../model/import/refusal.ts";
import { holdEntry, updateDraft } from "../../store/editing/drafts.ts";
import { deleteUntouched } from "../../store/import/drafts.ts";
import { holdImport, markImport } from "../../store/import/imports.ts";
import type { ImportRow, RowOutcome } from "../../store/import/rows.ts";
import { readRows, setOutcome } from "../../store/import/rows.ts";

export interface UndoCounts {
  readonly removed: number;
  readonly restored: number;
  /** Somebody has worked on them since, so they stay. */
  readonly kept: number;
}

export type UndoRefusal = Extract<
  ImportRefusal,
  { code: "catalogueImport.gone" | "catalogueImport.notDone" }
>;

/** Takes away the drafts that an import made and gives the changed ones back their words, where nobody has touched them since. */
export async function undoImport(work: Work, id: string): Promise<Outcome<UndoCounts, UndoRefusal>> {
  const batch = await holdImport(work, id);
  if (batch === null) return refused({ code: "catalogueImport.gone" });
  if (batch.state !== "done" || batch.doneAt === null) return refused({ code: "catalogueImport.notDone" });
  const counts = { removed: 0, restored: 0, kept: 0 };
  for (const row of await readRows(work, id)) {
    if (row.outcome !== "made" && row.outcome !== "updated") continue;
    const outcome = await undone(work, row, batch.doneAt);
    await setOutcome(work, id, row.line, { outcome });
    counts[outcome] += 1;
  }
  await markImport(work, id, "undone");
  await recordEvent(work, { event: "catalogueImport.undo", subjectId: id, detail: counts });
  return done(counts);
}

async function undone(
  work: Work,
  { outcome, entryId, before, revision }: ImportRow,
  doneAt: string,
): Promise<Extract<RowOutcome, "removed" | "restored" | "kept">> {
  if (entryId === null) return "kept";
  const entry = await holdEntry(work, entryId);
  if (entry === null) return outcome === "made" ? "removed" : "kept";
  if (outcome === "made") return (await deleteUntouched(work, entryId, doneAt)) ? "removed" : "kept";
  if (before === null || entry.removedAt !== null || entry.revision !== revision) return "kept";
  await updateDraft(work, entryId, before);
  return "restored";
}
