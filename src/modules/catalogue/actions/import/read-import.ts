import type { Work } from "../../../../platform/db/work.ts";
import type { Change } from "../../model/diff/changes.ts";
import { changesBetween } from "../../model/diff/changes.ts";
import { applyPatch } from "../../model/import/apply-patch.ts";
import type { Choice, Match } from "../../model/import/match.ts";
import { choiceOr, matcherFor, usualChoice } from "../../model/import/match.ts";
import type { Vocabulary } from "../../model/vocabulary.ts";
import { readEntries } from "../../store/entries.ts";
import type { CatalogueImport } from "../../store/import/imports.ts";
import { readImport, readImports } from "../../store/import/imports.ts";
import type { ImportRow } from "../../store/import/rows.ts";
import { readRows } from "../../store/import/rows.ts";
import { readVocabulary } from "../../store/vocabulary.ts";
import { isStuck } from "./stuck.ts";

export type { CatalogueImport } from "../../store/import/imports.ts";
export type { ImportRow } from "../../store/import/rows.ts";

/** A row with what it looks like and what happens to it unless somebody chooses otherwise. */
export interface PreviewRow {
  readonly row: ImportRow;
  readonly match: Match | undefined;
  readonly usual: Choice;
  /** What an update would change; empty where the draft already says the same, or there is none. */
  readonly changes: readonly Change[];
  /** The file's ages are left out, since the entry has several tracks with ages of their own. */
  readonly keepsAges: boolean;
}

export interface ImportPreview {
  readonly batch: CatalogueImport;
  readonly rows: readonly PreviewRow[];
  /** The job that takes the rows has failed, and nothing is saved. */
  readonly isStuck: boolean;
}

export { readImports };

/** What a file would do; null where there is none. */
export async function previewImport(work: Work, id: string): Promise<ImportPreview | null> {
  const batch = await readImport(work, id);
  if (batch === null) return null;
  const [rows, entries, vocabulary] = [
    await readRows(work, id),
    await readEntries(work),
    await readVocabulary(work),
  ];
  const matched = matcherFor(entries);
  return {
    batch,
    isStuck: await isStuck(work, batch),
    rows: rows.map((row) => previewed(row, matched(row), vocabulary)),
  };
}

function previewed(row: ImportRow, match: Match | undefined, vocabulary: Vocabulary): PreviewRow {
  const changes = changesOf(row, match, vocabulary);
  const says = row.patch !== null && (row.patch.ageFrom !== undefined || row.patch.ageTo !== undefined);
  const usual = match?.by === "id" && changes.length === 0 ? "skip" : usualChoice(row, match);
  return {
    ...{ row, match, changes },
    usual: choiceOr(row.choice, usual),
    keepsAges: says && (match?.entry.draft.tracks.length ?? 0) > 1,
  };
}

function changesOf(row: ImportRow, match: Match | undefined, vocabulary: Vocabulary): readonly Change[] {
  if (row.patch === null || match === undefined) return [];
  const { id: entryId, draft: content } = match.entry;
  const after = applyPatch(row.patch, { entryId, content }, () => "ny");
  return changesBetween(content, after, vocabulary);
}
