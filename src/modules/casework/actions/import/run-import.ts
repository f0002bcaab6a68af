import type { Actor } from "../../../../platform/access/actor.ts";
import type { Keyring } from "../../../../platform/crypto/index.ts";
import type { Database } from "../../../../platform/db/database.ts";
import type { Outcome } from "../../../../platform/values/outcome.ts";
import { refused } from "../../../../platform/values/outcome.ts";
import type { SourceFile } from "../../model/import/source-file.ts";
import type { ImportRefusal, ImportReport } from "./import-files.ts";
import { importFiles, previewImport } from "./import-files.ts";
import type { ImportOptions } from "./prepare-import.ts";
import type { ImportProgress } from "./save-import.ts";

export type RunImport = {
  readonly db: Database;
  readonly keyring: Keyring;
  readonly actor: Actor;
  readonly files: readonly SourceFile[];
  readonly options?: ImportOptions;
  readonly progress?: ImportProgress;
  /** Only tells what would happen. */
  readonly dryRun?: boolean;
};

export type RunRefusal = ImportRefusal | { readonly code: "changedMeanwhile" };

/** `unique_violation`: someone registered or imported the same while this import ran. */
const TAKEN = "23505";

/** A whole import in a transaction of its own, or only its preview. */
export async function runImport({
  db,
  keyring,
  actor,
  files,
  options = {},
  progress,
  dryRun,
}: RunImport): Promise<Outcome<ImportReport, RunRefusal>> {
  if (dryRun) return db.inZone(actor, (work) => previewImport(work, keyring, files, options));
  try {
    const given = progress === undefined ? options : { ...options, progress };
    return await db.inZone(actor, (work) => importFiles(work, keyring, files, given));
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === TAKEN)
      return refused({ code: "changedMeanwhile" });
    throw error;
  }
}
