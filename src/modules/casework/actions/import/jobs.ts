import type { Keyring } from "../../../../platform/crypto/index.ts";
import type { Database } from "../../../../platform/db/database.ts";
import type { Work } from "../../../../platform/db/work.ts";
import type { JobContext, JobHandler } from "../../../../platform/jobs/runner.ts";
import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done } from "../../../../platform/values/outcome.ts";
import type { SourceFile } from "../../model/import/source-file.ts";
import type { RowCounts } from "../../model/import/summary.ts";
import * as batches from "../../store/import-batch.ts";
import type { ImportRefusal, ImportReport } from "./import-files.ts";
import { importFiles, previewImport } from "./import-files.ts";
import { readFiles } from "./read-files.ts";

type Parts = { readonly db: Database; readonly keyring: Keyring };
type Result = Readonly<Record<string, unknown>>;

/** The long work of an import, by kind. Payload and result hold the batch's id, counts and a sentence. */
export function importJobs(parts: Parts): ReadonlyMap<string, JobHandler> {
  return new Map([
    ["import.check", (context: JobContext) => check(parts, context)],
    ["import.run", (context: JobContext) => run(parts, context)],
  ]);
}

type Loaded = { readonly batch: batches.ImportBatch; readonly files: readonly SourceFile[] };

/** The batch and its files, read and mapped; null where it is over or gone. */
async function load({ db, keyring }: Parts, { actor, payload }: JobContext): Promise<Loaded | null> {
  const id = String(payload.batchId ?? "");
  const stored = await db.inZone(actor, async (work) => ({
    batch: await batches.readBatch(work, keyring, id),
    files: await batches.readFilesOf(work, keyring, id),
  }));
  if (stored.batch === null) return null;
  const mappings = new Map(stored.batch.settings.files.map(({ name, mapping }) => [name, mapping]));
  const given = stored.files.map((file) => {
    const mapping = mappings.get(file.name) ?? null;
    return mapping === null ? file : { ...file, mapping };
  });
  return { batch: stored.batch, files: (await readFiles(given)).files };
}

async function check(parts: Parts, context: JobContext): Promise<Result> {
  await context.progress(0, 3, "Läser filerna.");
  const loaded = await load(parts, context);
  if (loaded === null || loaded.batch.state !== "uploaded") return over();
  await context.progress(1, 3, "Kontrollerar raderna.");
  const { batch, files } = loaded;
  const { keyring, db } = parts;
  const outcome = await db.inZone(context.actor, async (work) => {
    const preview = await previewImport(work, keyring, files, batch.settings);
    if (preview.ok && (await batches.moveBatch(work, batch.id, ["uploaded"], "checked")))
      await batches.saveReport(work, keyring, batch.id, preview.value);
    return preview;
  });
  if (!outcome.ok) return over();
  return { sentence: foundSentence(outcome.value), link: `/import/${batch.id}` };
}

async function run(parts: Parts, context: JobContext): Promise<Result> {
  const loaded = await load(parts, context);
  if (loaded === null) return over();
  if (loaded.batch.state === "done") return doneResult(loaded.batch.summary);
  if (loaded.batch.state !== "confirmed") return over();
  const { batch, files } = loaded;
  const { keyring, db } = parts;
  const { progress } = context;
  const outcome = await db.inZone(context.actor, async (work) => {
    const imported = await importFiles(work, keyring, files, { ...batch.settings, progress });
    return imported.ok ? finish(work, keyring, batch.id, imported.value) : imported;
  });
  return outcome.ok
    ? doneResult(outcome.value.summary)
    : backToCheck(parts, context, batch.id, outcome.refusal);
}

/** In the same transaction as the import itself: done and still waiting cannot both be true. */
async function finish(
  work: Work,
  keyring: Keyring,
  id: string,
  report: ImportReport,
): Promise<Outcome<ImportReport, never>> {
  await batches.saveReport(work, keyring, id, report);
  await batches.clearFindings(work, id);
  await batches.moveBatch(work, id, ["confirmed"], "done");
  await batches.deleteFilesOf(work, id);
  return done(report);
}

/** What was in order at the check is not any longer: something the files refer to has been changed since. */
async function backToCheck(
  { db, keyring }: Parts,
  { actor }: JobContext,
  id: string,
  refusal: ImportRefusal,
): Promise<Result> {
  if (refusal.code === "notRegistrar") return over();
  await db.inZone(actor, async (work) => {
    await batches.saveReport(work, keyring, id, refusal);
    await batches.moveBatch(work, id, ["confirmed"], "checked");
  });
  return { sentence: `Ingenting är importerat. ${foundSentence(refusal)}`, link: `/import/${id}` };
}

function foundSentence({ summary, findings }: ImportReport): string {
  const rejected = findings.filter(({ severity }) => severity === "reject").length;
  if (rejected === 1)
    return "Filerna är kontrollerade. Det finns ett fel att rätta innan något kan importeras.";
  if (rejected > 1)
    return `Filerna är kontrollerade. Det finns ${rejected} fel att rätta innan något kan importeras.`;
  if (summary.new + summary.changed === 0)
    return "Filerna är kontrollerade. Allt i dem är redan importerat, så ingenting ändras.";
  return "Filerna är kontrollerade och kan importeras. Ingenting är sparat förrän du bekräftar.";
}

function doneResult(counts: RowCounts | null): Result {
  const rows =
    counts === null
      ? "Importen är klar."
      : `Importen är klar: ${counts.new} rader är nya, ${counts.changed} är ändrade och ${counts.unchanged} var som förut.`;
  return { sentence: `${rows} Statistiken räknas om med de nya uppgifterna.`, link: "/statistik" };
}

function over(): Result {
  return { sentence: "Importen är avbruten eller redan klar. Ingenting är ändrat.", link: "/import" };
}
