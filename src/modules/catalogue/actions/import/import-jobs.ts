import type { Database } from "../../../../platform/db/database.ts";
import type { JobContext, JobHandler } from "../../../../platform/jobs/runner.ts";
import { holdImport } from "../../store/import/imports.ts";
import { runImport } from "./run-import.ts";

/** Files with many entries, by kind of job. One transaction: a crash leaves nothing half done, and the job begins anew. */
export function catalogueImportJobs(parts: { readonly db: Database }): ReadonlyMap<string, JobHandler> {
  return new Map([["catalogue.import", (context: JobContext) => run(parts.db, context)]]);
}

async function run(
  db: Database,
  { actor, payload, progress }: JobContext,
): Promise<Readonly<Record<string, unknown>>> {
  const id = String(payload.importId ?? "");
  const link = `/insatskatalog/import/${id}`;
  return await db.inZone(actor, async (work) => {
    const batch = await holdImport(work, id);
    if (batch?.state !== "confirmed")
      return { sentence: "Filen är redan inläst eller borttagen. Ingenting är ändrat.", link };
    const counts = await runImport(work, id, (done, total) => progress(done, total, "Läser in utkasten."));
    return { ...counts, sentence: "Filen är inläst som utkast. Läsarna ser dem när du publicerar.", link };
  });
}
