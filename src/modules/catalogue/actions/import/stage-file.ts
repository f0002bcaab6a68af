import { recordEvent } from "../../../../platform/audit/record-event.ts";
import type { Work } from "../../../../platform/db/work.ts";
import type { TableRefusal } from "../../../../platform/files/tabular/index.ts";
import { readTable } from "../../../../platform/files/tabular/index.ts";
import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done, refused } from "../../../../platform/values/outcome.ts";
import type { FileRefusal, StagedFile } from "../../model/import/finding.ts";
import { readPackage } from "../../model/import/hsds/read-package.ts";
import { readSheet } from "../../model/import/read-table.ts";
import type { Vocabulary } from "../../model/vocabulary.ts";
import { insertImport } from "../../store/import/imports.ts";
import { insertRows } from "../../store/import/rows.ts";
import { readVocabulary } from "../../store/vocabulary.ts";

export interface ImportFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Bytes. */
export const largestFile = 5 * 1024 * 1024;

export type StageRefusal = FileRefusal | TableRefusal;

/** Reads a file and keeps what was read for the preview; gives its id. No entry is made or changed. */
export async function stageFile(work: Work, file: ImportFile): Promise<Outcome<string, StageRefusal>> {
  if (file.bytes.length > largestFile) return refused({ code: "catalogueImport.tooLarge" });
  const staged = await readFile(file.bytes, await readVocabulary(work));
  if (!staged.ok) return staged;
  const id = work.newId();
  await insertImport(work, id, shownName(file.name), staged.value);
  await insertRows(work, id, staged.value.rows);
  await recordEvent(work, {
    event: "catalogueImport.read",
    subjectId: id,
    detail: { rows: staged.value.rows.length },
  });
  return done(id);
}

/** HSDS or a table by what the bytes are, not by what the file is called. */
async function readFile(
  bytes: Uint8Array,
  vocabulary: Vocabulary,
): Promise<Outcome<StagedFile, StageRefusal>> {
  const json = jsonText(bytes);
  if (json !== null) return readPackage(json, vocabulary);
  const table = await readTable(bytes);
  return table.ok ? readSheet(table.value, vocabulary) : table;
}

function jsonText(bytes: Uint8Array): string | null {
  const start = new TextDecoder().decode(bytes.subarray(0, 200));
  return /^[\s\uFEFF]*[{[]/.test(start) ? new TextDecoder().decode(bytes) : null;
}

function shownName(name: string): string {
  const plain = name
    .toWellFormed()
    .replaceAll(/\p{Cc}/gu, "")
    .trim();
  return [...plain].slice(0, 100).join("") || "Fil utan namn";
}
