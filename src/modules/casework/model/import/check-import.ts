import type { CellReading } from "./cell-reading.ts";
import type { SharedCheck } from "./check-rows.ts";
import { checkRows } from "./check-rows.ts";
import type { FileKind } from "./file-kinds.ts";
import { FILE_KIND_ORDER } from "./file-kinds.ts";
import type { Finding } from "./finding.ts";
import type { CodeList, ImportContext } from "./import-context.ts";
import { inspectFile } from "./inspect-file.ts";
import { nearestName } from "./near-names.ts";
import { ParticipationIds } from "./participation-ids.ts";
import type { GatheredRows, ImportRows } from "./rows.ts";
import type { SourceFile } from "./source-file.ts";

/**
 * `rejected` counts the rows that have a fault of their own or stand in a refused file; `waiting` those without fault
 * that belong to a rejected participation. Neither are among `rows`, which are all the others. `rejectedOf` has the
 * kinds of which there was a file.
 */
export type ImportCheck = {
  readonly findings: readonly Finding[];
  readonly rows: ImportRows;
  readonly rejected: number;
  readonly rejectedOf: ReadonlyMap<FileKind, number>;
  readonly waiting: number;
};

/**
 * Reads the files against what the association knows. Gives every finding (by file, then line and column, faults of a
 * whole file first) and the rows that may be imported. Changes nothing and does not throw, whatever the files hold.
 */
export function checkImport(files: readonly SourceFile[], context: ImportContext): ImportCheck {
  const ids = new ParticipationIds(context.existingParticipationIds);
  const gathered: GatheredRows = {
    participations: [],
    incomes: [],
    activities: [],
    consultations: [],
    answers: [],
  };
  const shared: SharedCheck = {
    context,
    ids,
    gathered,
    nearest: rememberedNearest(),
    surveyed: new Map([...context.interventions, ...context.surveyInterventions]),
    consultationLines: new Map(),
    answerCounts: new Map(),
  };
  const findings: Finding[] = [];
  let total = 0;
  const rejectedOf = new Map<FileKind, number>();
  for (const file of inOrder(files)) {
    const inspection = inspectFile(file, context);
    for (const finding of inspection.findings) findings.push(finding);
    total += countRecords(file);
    if (inspection.readable === null) ids.incomplete ||= file.kind === "deltagare";
    const rejected =
      inspection.readable === null ? countRecords(file) : checkRows(file, inspection, shared, findings);
    rejectedOf.set(file.kind, (rejectedOf.get(file.kind) ?? 0) + rejected);
  }
  const rejected = [...rejectedOf.values()].reduce((sum, count) => sum + count, 0);
  const rows = withoutOrphans(gathered, context);
  return { findings, rows, rejected, rejectedOf, waiting: total - countRows(rows) - rejected };
}

function inOrder(files: readonly SourceFile[]): SourceFile[] {
  return FILE_KIND_ORDER.flatMap((kind) => files.filter((file) => file.kind === kind));
}

/** Rows whose participation was itself rejected wait for it to be mended. */
function withoutOrphans(gathered: GatheredRows, context: ImportContext): ImportRows {
  const accepted = new Set(gathered.participations.map((row) => row.id));
  const stays = (row: { readonly participationId: string }) =>
    accepted.has(row.participationId) || context.existingParticipationIds.has(row.participationId);
  return {
    ...gathered,
    incomes: gathered.incomes.filter(stays),
    activities: gathered.activities.filter(stays),
  };
}

function countRecords({ content }: SourceFile): number {
  return "unreadable" in content ? 0 : content.records.length;
}

function countRows(rows: ImportRows): number {
  return Object.values(rows).reduce((sum, list) => sum + list.length, 0);
}

/** A wrong word often stands on thousands of rows. */
function rememberedNearest(): CellReading["nearest"] {
  const found = new Map<CodeList<unknown>, Map<string, string | null>>();
  return (list, word) => {
    const known = found.get(list) ?? new Map<string, string | null>();
    found.set(list, known);
    const before = known.get(word);
    if (before !== undefined) return before;
    const near = nearestName(word, list.keys());
    known.set(word, near);
    return near;
  };
}
