import type { Keyring } from "../../../../platform/crypto/index.ts";
import type { Work } from "../../../../platform/db/work.ts";
import { readTable } from "../../../../platform/files/tabular/index.ts";
import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done, refused } from "../../../../platform/values/outcome.ts";
import type { BatchFile } from "../../model/import/batch.ts";
import { rememberedMapping, withFiles } from "../../model/import/batch.ts";
import { recogniseFile } from "../../model/import/recognise-file.ts";
import {
  insertBatch,
  moveBatch,
  putFiles,
  readBatch,
  readBatches,
  saveSettings,
} from "../../store/import-batch.ts";

export type Upload = { readonly file: BatchFile; readonly bytes: Uint8Array };

export type UploadRefusal =
  | { readonly code: "noFiles" }
  | { readonly code: "fileUnknown"; readonly names: readonly string[] }
  | { readonly code: "batchNotFound" }
  | { readonly code: "batchOver" };

type Sent = { readonly name: string; readonly bytes: Uint8Array };

/** Which of the five each file is; all that are none of them are named at once. Reads the files, saves nothing. */
export async function recogniseUpload(
  sent: readonly Sent[],
): Promise<Outcome<readonly Upload[], Extract<UploadRefusal, { code: "noFiles" | "fileUnknown" }>>> {
  if (sent.length === 0) return refused({ code: "noFiles" });
  const uploads: Upload[] = [];
  const unknown: string[] = [];
  for (const { name: given, bytes } of sent) {
    const name = shortName(given);
    const table = await readTable(bytes);
    const header = table.ok ? table.value.header : [];
    const kind = recogniseFile(name, header);
    if (kind === null) unknown.push(name);
    else {
      const rows = table.ok ? table.value.records.length : 0;
      uploads.push({ file: { name, kind, header, rows, mapping: null }, bytes });
    }
  }
  return unknown.length > 0 ? refused({ code: "fileUnknown", names: unknown }) : done(uploads);
}

/** The last part of a path, of a length that fits a sentence. */
function shortName(given: string): string {
  const name = given.split(/[/\\]/).at(-1)?.replaceAll(/\p{C}/gu, "").trim() ?? "";
  return name === "" ? "fil" : name.slice(-100);
}

/** Keeps the files, sealed, until the import is done or called off. With `batchId` they are added to that batch. */
export async function saveUpload(
  work: Work,
  keyring: Keyring,
  uploads: readonly Upload[],
  batchId: string | null,
): Promise<Outcome<string, UploadRefusal>> {
  const earlier = (await readBatches(work, keyring)).map(({ settings }) => settings);
  const files = uploads.map(({ file }) => ({ ...file, mapping: rememberedMapping(file, earlier) }));
  const id = batchId ?? work.newId();
  if (batchId === null) {
    await insertBatch(work, keyring, id, { files: withFiles([], files), serialDates: "refuse", jobId: null });
  } else {
    const batch = await readBatch(work, keyring, id);
    if (batch === null) return refused({ code: "batchNotFound" });
    if (!(await moveBatch(work, id, ["uploaded", "checked"], "uploaded")))
      return refused({ code: "batchOver" });
    const { settings } = batch;
    await saveSettings(work, keyring, id, { ...settings, files: withFiles(settings.files, files) });
  }
  await putFiles(
    work,
    keyring,
    id,
    uploads.map(({ file, bytes }) => ({ name: file.name, bytes })),
  );
  return done(id);
}
