import { recordEvent } from "../../../../platform/audit/record-event.ts";
import type { Work } from "../../../../platform/db/work.ts";
import type { EntryContent } from "../../model/content/entry-content.ts";
import { freeSlug, slugOf } from "../../model/editing/slug.ts";
import type { Entry } from "../../model/entry.ts";
import { applyPatch } from "../../model/import/apply-patch.ts";
import type { EntryPatch } from "../../model/import/entry-patch.ts";
import { choiceOr, matcherFor, usualChoice } from "../../model/import/match.ts";
import { holdEntry, readSlugs, updateDraft } from "../../store/editing/drafts.ts";
import { readEntries } from "../../store/entries.ts";
import { setDraftPlaces } from "../../store/import/drafts.ts";
import { markImport } from "../../store/import/imports.ts";
import type { ImportRow, RowOutcome } from "../../store/import/rows.ts";
import { readRows, setOutcome } from "../../store/import/rows.ts";
import { addEntry } from "../publication/add-entry.ts";

export interface ImportCounts {
  readonly made: number;
  readonly updated: number;
  readonly skipped: number;
  readonly faulty: number;
}

export type Progress = (done: number, total: number) => Promise<void>;

/** Makes and changes drafts as was chosen, row by row, in the transaction at hand; nothing is published. */
export async function runImport(work: Work, importId: string, progress: Progress): Promise<ImportCounts> {
  const rows = await readRows(work, importId);
  const matched = matcherFor(await readEntries(work));
  const slugs = new Set(await readSlugs(work));
  const touched = new Set<string>();
  const counts = { made: 0, updated: 0, skipped: 0, faulty: 0 };
  for (const [index, row] of rows.entries()) {
    await progress(index, rows.length);
    const outcome = await take(row);
    counts[outcome] += 1;
  }
  await markImport(work, importId, "done", { done_at: work.now.toString() });
  await recordEvent(work, { event: "catalogueImport.run", subjectId: importId, detail: counts });
  return counts;

  async function take(row: ImportRow): Promise<keyof ImportCounts> {
    const { patch } = row;
    if (patch === null) return await left(row, "faulty");
    const match = matched(row);
    const choice = choiceOr(row.choice, usualChoice(row, match));
    if (choice === "new") return await make(work, importId, row, patch, slugs);
    const isTwice = match === undefined || touched.has(match.entry.id);
    if (choice === "skip" || isTwice) return await left(row, "skipped");
    touched.add(match.entry.id);
    const current = await holdEntry(work, match.entry.id);
    if (current === null || current.removedAt !== null) return await left(row, "skipped");
    return await change(work, importId, row, patch, current);
  }

  async function left<T extends RowOutcome>(row: ImportRow, outcome: T): Promise<T> {
    await setOutcome(work, importId, row.line, { outcome });
    return outcome;
  }
}

async function make(
  work: Work,
  importId: string,
  { line }: ImportRow,
  patch: EntryPatch,
  slugs: Set<string>,
): Promise<"made"> {
  const slug = freeSlug(slugOf(patch.name), slugs);
  slugs.add(slug);
  const content = applyPatch(patch, null, work.newId);
  const entryId = await addEntry(work, { slug, interventionId: null, content, contactAddress: "" });
  const { total, free, waitingWeeks } = patch.places;
  if ([total, free, waitingWeeks].some((one) => one !== undefined))
    await setDraftPlaces(work, entryId, patch.places);
  await setOutcome(work, importId, line, { outcome: "made", entry_id: entryId, revision: 1 });
  return "made";
}

async function change(
  work: Work,
  importId: string,
  { line }: ImportRow,
  patch: EntryPatch,
  { id: entryId, draft, revision }: Entry,
): Promise<"updated"> {
  const after: EntryContent = applyPatch(patch, { entryId, content: draft }, work.newId);
  await updateDraft(work, entryId, after);
  await recordEvent(work, {
    event: "catalogueEntry.save",
    subjectId: entryId,
    detail: { revision: revision + 1 },
  });
  await setOutcome(work, importId, line, {
    ...{ outcome: "updated", entry_id: entryId, before: draft, revision: revision + 1 },
  });
  return "updated";
}
