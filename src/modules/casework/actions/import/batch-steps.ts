import type { Keyring } from "../../../../platform/crypto/index.ts";
import type { Work } from "../../../../platform/db/work.ts";
import type { JobState } from "../../../../platform/jobs/job-store.ts";
import { findJob } from "../../../../platform/jobs/job-store.ts";
import type { Jobs } from "../../../../platform/jobs/jobs.ts";
import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done, refused } from "../../../../platform/values/outcome.ts";
import type { BatchSettings } from "../../model/import/batch.ts";
import type { ColumnMapping } from "../../model/import/column-mapping.ts";
import type { Finding } from "../../model/import/finding.ts";
import type { ImportBatch } from "../../store/import-batch.ts";
import {
  clearFindings,
  deleteFilesOf,
  moveBatch,
  readBatch,
  readBatches,
  readFindings,
  saveSettings,
} from "../../store/import-batch.ts";

export type { ImportBatch } from "../../store/import-batch.ts";

export type BatchRefusal =
  | { readonly code: "batchNotFound" }
  | { readonly code: "batchOver" }
  | { readonly code: "batchHasFaults" };

export type BatchView = {
  readonly batch: ImportBatch;
  readonly job: JobState | null;
  readonly findings: readonly Finding[];
};

export function myBatches(work: Work, keyring: Keyring): Promise<readonly ImportBatch[]> {
  return readBatches(work, keyring);
}

/** One's own batch with what was found in it; null where there is none. */
export async function viewBatch(work: Work, keyring: Keyring, id: string): Promise<BatchView | null> {
  const batch = await readBatch(work, keyring, id);
  if (batch === null) return null;
  const { jobId } = batch.settings;
  const job = jobId === null ? null : await findJob(work, jobId);
  return { batch, job, findings: await readFindings(work, keyring, id) };
}

/** Settles which column is which; by the names of the files. */
export async function mapColumns(
  work: Work,
  keyring: Keyring,
  id: string,
  mappings: ReadonlyMap<string, ColumnMapping>,
): Promise<Outcome<void, BatchRefusal>> {
  const batch = await readBatch(work, keyring, id);
  if (batch === null) return refused({ code: "batchNotFound" });
  if (!(await moveBatch(work, id, ["uploaded", "checked"], "uploaded")))
    return refused({ code: "batchOver" });
  const files = batch.settings.files.map((file) => ({
    ...file,
    mapping: mappings.get(file.name) ?? file.mapping,
  }));
  await saveSettings(work, keyring, id, { ...batch.settings, files });
  return done();
}

/** Starts the check as a job; gives the job's id. `serialDates` answers what Excel's day numbers are. */
export async function requestCheck(
  work: Work,
  keyring: Keyring,
  jobs: Jobs,
  id: string,
  serialDates?: BatchSettings["serialDates"],
): Promise<Outcome<string, BatchRefusal>> {
  const batch = await readBatch(work, keyring, id);
  if (batch === null) return refused({ code: "batchNotFound" });
  const job = batch.settings.jobId === null ? null : await findJob(work, batch.settings.jobId);
  const stuck = batch.state === "confirmed" && job?.state === "failed";
  const from = stuck ? (["confirmed"] as const) : (["uploaded", "checked"] as const);
  if (!(await moveBatch(work, id, from, "uploaded"))) return refused({ code: "batchOver" });
  const jobId = await jobs.enqueue(work, { kind: "import.check", payload: { batchId: id } });
  const settings = { ...batch.settings, jobId, serialDates: serialDates ?? batch.settings.serialDates };
  await saveSettings(work, keyring, id, settings);
  return done(jobId);
}

/** Starts the import of a checked batch without faults; gives the job's id. */
export async function confirmImport(
  work: Work,
  keyring: Keyring,
  jobs: Jobs,
  id: string,
): Promise<Outcome<string, BatchRefusal>> {
  const batch = await readBatch(work, keyring, id);
  if (batch === null) return refused({ code: "batchNotFound" });
  const findings = await readFindings(work, keyring, id);
  if (findings.some(({ severity }) => severity === "reject")) return refused({ code: "batchHasFaults" });
  if (!(await moveBatch(work, id, ["checked"], "confirmed"))) return refused({ code: "batchOver" });
  const jobId = await jobs.enqueue(work, { kind: "import.run", payload: { batchId: id } });
  await saveSettings(work, keyring, id, { ...batch.settings, jobId });
  return done(jobId);
}

/** Calls the import off; its files are removed. */
export async function cancelImport(work: Work, id: string): Promise<Outcome<void, BatchRefusal>> {
  if (!(await moveBatch(work, id, ["uploaded", "checked", "failed"], "cancelled")))
    return refused({ code: "batchOver" });
  await deleteFilesOf(work, id);
  await clearFindings(work, id);
  return done();
}
