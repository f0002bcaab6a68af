import { recordEvent } from "../../../../platform/audit/record-event.ts";
import type { Keyring } from "../../../../platform/crypto/index.ts";
import type { Work } from "../../../../platform/db/work.ts";
import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done, refused } from "../../../../platform/values/outcome.ts";
import type { Finding } from "../../model/import/finding.ts";
import type { SourceFile } from "../../model/import/source-file.ts";
import type { ImportSummary } from "../../model/import/summary.ts";
import type { ImportOptions } from "./prepare-import.ts";
import { prepareImport } from "./prepare-import.ts";
import type { ImportProgress } from "./save-import.ts";
import { saveImport } from "./save-import.ts";

/** What the files hold and what becomes of it; `findings` are all there are, by file and line. */
export type ImportReport = { readonly summary: ImportSummary; readonly findings: readonly Finding[] };

export type ImportRefusal =
  | { readonly code: "notRegistrar" }
  | ({ readonly code: "rowsRejected" } & ImportReport);

/** What an import of the files would do. Changes nothing. */
export async function previewImport(
  work: Work,
  keyring: Keyring,
  files: readonly SourceFile[],
  options: ImportOptions = {},
): Promise<Outcome<ImportReport, { readonly code: "notRegistrar" }>> {
  if (work.actor.duty !== "registrar") return refused({ code: "notRegistrar" });
  const { summary, check } = await prepareImport(work, keyring, files, options);
  return done({ summary, findings: check.findings });
}

/** Imports all of the files, or nothing where any row is to be rejected. Merges by `deltagande_id` with what is there. */
export async function importFiles(
  work: Work,
  keyring: Keyring,
  files: readonly SourceFile[],
  options: ImportOptions & { readonly progress?: ImportProgress } = {},
): Promise<Outcome<ImportReport, ImportRefusal>> {
  if (work.actor.duty !== "registrar") return refused({ code: "notRegistrar" });
  const progress = options.progress ?? (async () => undefined);
  await progress(0, 0, "Kontrollerar filerna");
  const prepared = await prepareImport(work, keyring, files, options);
  const { summary, check } = prepared;
  const report: ImportReport = { summary, findings: check.findings };
  if (check.findings.some(({ severity }) => severity === "reject"))
    return refused({ code: "rowsRejected", ...report });
  await saveImport(work, keyring, prepared, progress);
  const { new: added, changed, unchanged } = summary;
  await recordEvent(work, {
    event: "import.run",
    detail: { files: files.length, new: added, changed, unchanged },
  });
  return done(report);
}
