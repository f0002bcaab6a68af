import type { Keyring } from "../../../platform/crypto/index.ts";
import type { Work } from "../../../platform/db/work.ts";
import { isId } from "../../../platform/values/id.ts";
import type { BatchSettings, BatchState } from "../model/import/batch.ts";
import type { Finding } from "../model/import/finding.ts";
import type { ImportSummary } from "../model/import/summary.ts";

/** Findings repeat what stands in the files, and headers may be a person's row by mistake: all of it is sealed at rest. */
const purposes = { settings: "importSettings", findings: "importFindings", file: "importFile" } as const;

export type ImportBatch = {
  readonly id: string;
  readonly createdAt: string;
  readonly state: BatchState;
  readonly settings: BatchSettings;
  readonly summary: ImportSummary | null;
};

export async function insertBatch(
  work: Work,
  keyring: Keyring,
  id: string,
  settings: BatchSettings,
): Promise<void> {
  await work.tx
    .insertInto("party.import_batch")
    .values({
      association_id: work.actor.associationId,
      id,
      created_by: work.actor.userId,
      created_at: work.now.toString(),
      state: "uploaded",
      mapping: seal(work, keyring, "settings", settings),
    })
    .execute();
}

/** A file of the same name is replaced. */
export async function putFiles(
  work: Work,
  keyring: Keyring,
  batchId: string,
  files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
): Promise<void> {
  const { associationId } = work.actor;
  for (const { name, bytes } of files) {
    await work.tx
      .deleteFrom("party.import_file")
      .where("batch_id", "=", batchId)
      .where("name", "=", name)
      .execute();
    const text = Buffer.from(bytes).toString("base64");
    const content = Buffer.from(keyring.encrypt(text, purposes.file, associationId));
    await work.tx
      .insertInto("party.import_file")
      .values({ association_id: associationId, batch_id: batchId, name, content })
      .execute();
  }
}

export async function readFilesOf(
  work: Work,
  keyring: Keyring,
  batchId: string,
): Promise<readonly { readonly name: string; readonly bytes: Uint8Array }[]> {
  const rows = await work.tx
    .selectFrom("party.import_file")
    .select(["name", "content"])
    .where("batch_id", "=", batchId)
    .orderBy("name")
    .execute();
  return rows.map(({ name, content }) => ({
    name,
    bytes: Buffer.from(open(work, keyring, "file", content), "base64"),
  }));
}

export async function deleteFilesOf(work: Work, batchId: string): Promise<void> {
  await work.tx.deleteFrom("party.import_file").where("batch_id", "=", batchId).execute();
}

/** One's own batch, or null; also where the id is none. */
export async function readBatch(work: Work, keyring: Keyring, id: string): Promise<ImportBatch | null> {
  if (!isId(id)) return null;
  const [batch] = await selectBatches(work, keyring, 1, id);
  return batch ?? null;
}

/** One's own latest batches. */
export async function readBatches(work: Work, keyring: Keyring): Promise<readonly ImportBatch[]> {
  return selectBatches(work, keyring, 20);
}

async function selectBatches(
  work: Work,
  keyring: Keyring,
  most: number,
  id?: string,
): Promise<ImportBatch[]> {
  const all = work.tx
    .selectFrom("party.import_batch")
    .select(["id", "created_at", "state", "mapping", "summary"])
    .orderBy("created_at", "desc")
    .limit(most);
  const rows = await (id === undefined ? all : all.where("id", "=", id)).execute();
  return rows.map((row) => ({
    id: row.id,
    createdAt: row.created_at,
    state: row.state as BatchState,
    settings: unseal<BatchSettings>(work, keyring, "settings", row.mapping),
    summary: row.summary as ImportSummary | null,
  }));
}

export async function readFindings(work: Work, keyring: Keyring, id: string): Promise<readonly Finding[]> {
  const row = await work.tx
    .selectFrom("party.import_batch")
    .select("findings")
    .where("id", "=", id)
    .executeTakeFirst();
  if (row === undefined || row.findings === null) return [];
  return unseal<readonly Finding[]>(work, keyring, "findings", row.findings);
}

export async function saveSettings(
  work: Work,
  keyring: Keyring,
  id: string,
  settings: BatchSettings,
): Promise<void> {
  await work.tx
    .updateTable("party.import_batch")
    .set({ mapping: seal(work, keyring, "settings", settings) })
    .where("id", "=", id)
    .execute();
}

/** False where the batch was in none of the states `from`. */
export async function moveBatch(
  work: Work,
  id: string,
  from: readonly BatchState[],
  to: BatchState,
): Promise<boolean> {
  const result = await work.tx
    .updateTable("party.import_batch")
    .set({ state: to, ...(to === "done" ? { done_at: work.now.toString() } : {}) })
    .where("id", "=", id)
    .where("state", "in", [...from])
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

export async function saveReport(
  work: Work,
  keyring: Keyring,
  id: string,
  report: { readonly summary: ImportSummary; readonly findings: readonly Finding[] },
): Promise<void> {
  await work.tx
    .updateTable("party.import_batch")
    .set({
      summary: JSON.stringify(report.summary),
      findings: seal(work, keyring, "findings", report.findings),
    })
    .where("id", "=", id)
    .execute();
}

/** What is kept of a batch that is over: counts, and which columns were which; nothing of what was found. */
export async function clearFindings(work: Work, id: string): Promise<void> {
  await work.tx.updateTable("party.import_batch").set({ findings: null }).where("id", "=", id).execute();
}

function seal(work: Work, keyring: Keyring, what: keyof typeof purposes, value: unknown): string {
  const sealed = keyring.encrypt(JSON.stringify(value), purposes[what], work.actor.associationId);
  return JSON.stringify({ sealed: Buffer.from(sealed).toString("base64") });
}

function unseal<T>(work: Work, keyring: Keyring, what: keyof typeof purposes, stored: unknown): T {
  const { sealed } = stored as { readonly sealed: string };
  return JSON.parse(open(work, keyring, what, Buffer.from(sealed, "base64"))) as T;
}

function open(work: Work, keyring: Keyring, what: keyof typeof purposes, envelope: Uint8Array): string {
  const opened = keyring.decrypt(envelope, purposes[what], work.actor.associationId);
  if (!opened.ok) throw new Error(`an import's ${what} does not open: ${opened.refusal.code}`);
  return opened.value;
}
