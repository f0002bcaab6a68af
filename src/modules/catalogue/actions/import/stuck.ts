import type { Work } from "../../../../platform/db/work.ts";
import { findJob } from "../../../../platform/jobs/job-store.ts";
import type { CatalogueImport } from "../../store/import/imports.ts";

/** A job that failed left nothing behind, so it can be started again. */
export async function isStuck(work: Work, { state, jobId }: CatalogueImport): Promise<boolean> {
  if (state !== "confirmed" || jobId === null) return false;
  return (await findJob(work, jobId))?.state === "failed";
}
