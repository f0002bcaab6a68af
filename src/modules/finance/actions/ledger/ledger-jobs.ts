import type { Database } from "../../../../platform/db/database.ts";
import type { Work } from "../../../../platform/db/work.ts";
import type { JobContext, JobHandler } from "../../../../platform/jobs/runner.ts";
import { insertImport } from "../../store/ledger/ledger-imports.ts";
import type { LedgerUpload } from "../../store/ledger/ledger-uploads.ts";
import { deleteUpload, findUpload, readUpload } from "../../store/ledger/ledger-uploads.ts";
import type { StageRefusal } from "./stage-ledger.ts";
import { stageLedger } from "./stage-ledger.ts";

type Result = Readonly<Record<string, unknown>>;

/** The long work of the ledger, by kind. A file is read in one transaction, so that a crash leaves nothing half done. */
export function ledgerJobs(parts: { readonly db: Database }): ReadonlyMap<string, JobHandler> {
  return new Map([["ledger.read", (context: JobContext) => read(parts.db, context)]]);
}

async function read(db: Database, context: JobContext): Promise<Result> {
  const id = String(context.payload.uploadId ?? "");
  const upload = await db.inZone(context.actor, (work) => findUpload(work, id));
  if (upload === null)
    return { sentence: "Filen är redan inläst eller borttagen. Ingenting är ändrat.", link: start };
  const staged = await db.inZone(context.actor, async (work) => {
    const outcome = await stageLedger(work, sourceOf(work, upload, context));
    if (outcome.ok) await deleteUpload(work, id);
    return outcome;
  });
  if (staged.ok)
    return {
      sentence: `Filen är läst: ${staged.value.vouchers} ${staged.value.vouchers === 1 ? "verifikation" : "verifikationer"} för ${staged.value.year}. Granska den innan du använder den.`,
      link: `${start}/filer/${staged.value.importId}`,
    };
  // Reading left nothing behind; what was wrong is kept, so that it can be seen after the page is closed.
  const { refusal } = staged;
  return await db.inZone(context.actor, async (work) => {
    await deleteUpload(work, id);
    if ("file" in refusal) await insertImport(work, refusal.file);
    return refusedResult(refusal);
  });
}

const start = "/ekonomi/bokforing";

function sourceOf(work: Work, upload: LedgerUpload, { progress }: JobContext) {
  const total = Number(upload.bytes);
  return {
    ...{ fileName: upload.fileName, hash: upload.hash, keepsEmployees: upload.keepsEmployees },
    askedYear: upload.year,
    chunks: readUpload(work, upload.id),
    progress: (done: number) => progress(done, total, "Läser bokföringen."),
  };
}

function refusedResult(refusal: StageRefusal): Result {
  switch (refusal.code) {
    case "ledger.known":
      return {
        sentence: "Filen är redan inläst. Ingenting är ändrat.",
        link: `${start}/filer/${refusal.import.id}`,
      };
    case "finance.yearClosed":
      return {
        sentence: `${refusal.year} är stängt, så bokföringen för året kan inte bytas. Ingenting är ändrat.`,
        link: `${start}?ar=${refusal.year}`,
      };
    case "ledger.noYear":
      return {
        sentence: "Filen säger inte vilket år den gäller (#RAR saknas). Ingenting är inläst.",
        link: `${start}/filer/${refusal.file.id}`,
      };
    case "ledger.notSie":
      return {
        sentence: "Filen är ingen SIE-fil. Ingenting är inläst.",
        link: `${start}/filer/${refusal.file.id}`,
      };
    case "ledger.faulty":
      return {
        sentence: `Filen har ${refusal.errors === 1 ? "ett" : refusal.errors} fel och är inte inläst. Rätta ${refusal.errors === 1 ? "det" : "dem"} i ekonomisystemet och exportera på nytt.`,
        link: `${start}/filer/${refusal.file.id}`,
      };
  }
}
