import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done, refused } from "../../../../platform/values/outcome.ts";
import type { SourceFile } from "../../model/import/source-file.ts";
import type { ImportReport } from "./import-files.ts";
import { readFiles } from "./read-files.ts";
import type { RunImport, RunRefusal } from "./run-import.ts";
import { runImport } from "./run-import.ts";

export type DirectoryRefusal =
  | { readonly code: "folderMissing" }
  | { readonly code: "nothingToImport"; readonly unknown: readonly string[] };

export type ImportDirectory = Omit<RunImport, "files"> & { readonly folder: string };

/** Imports the files of a folder that are among the five; `unknown` are CSV files and workbooks that are none of them. */
export async function importDirectory({
  folder,
  ...run
}: ImportDirectory): Promise<
  Outcome<ImportReport & { readonly unknown: readonly string[] }, RunRefusal | DirectoryRefusal>
> {
  const found = await readDirectory(folder);
  if (!found.ok) return found;
  const { files, unknown } = found.value;
  const outcome = await runImport({ ...run, files });
  return outcome.ok ? done({ ...outcome.value, unknown }) : outcome;
}

async function readDirectory(
  folder: string,
): Promise<Outcome<{ files: readonly SourceFile[]; unknown: readonly string[] }, DirectoryRefusal>> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => null);
  if (entries === null) return refused({ code: "folderMissing" });
  const names = entries
    .filter((entry) => !entry.isDirectory() && /^[^~.].*\.(csv|txt|xlsx|xls)$/i.test(entry.name))
    .map(({ name }) => name)
    .sort();
  const given = names.map(async (name) => ({ name, bytes: await readFile(path.join(folder, name)) }));
  const { files, unknown } = await readFiles(await Promise.all(given));
  return files.length === 0 ? refused({ code: "nothingToImport", unknown }) : done({ files, unknown });
}
