import type { BareWork, Work } from "../../../../platform/db/work.ts";
import { isId } from "../../../../platform/values/id.ts";

export interface LedgerUpload {
  readonly id: string;
  readonly year: number;
  readonly fileName: string;
  readonly hash: Uint8Array;
  readonly bytes: bigint;
  readonly keepsEmployees: boolean;
}

const partSize = 1_048_576;

export async function insertUpload(work: Work, upload: LedgerUpload, content: Uint8Array): Promise<void> {
  const { associationId: association_id, userId } = work.actor;
  await work.tx
    .insertInto("association.ledger_upload")
    .values({
      ...{ association_id, id: upload.id, year: upload.year, file_name: upload.fileName },
      ...{ file_hash: Buffer.from(upload.hash), bytes: upload.bytes },
      ...{ keeps_employees: upload.keepsEmployees, uploaded_at: work.now.toString(), uploaded_by: userId },
    })
    .execute();
  for (let part = 0; part * partSize < content.length; part++)
    await work.tx
      .insertInto("association.ledger_upload_part")
      .values({
        ...{ association_id, upload_id: upload.id, part },
        content: Buffer.from(content.subarray(part * partSize, (part + 1) * partSize)),
      })
      .execute();
}

export async function findUpload(work: BareWork, id: string): Promise<LedgerUpload | null> {
  if (!isId(id)) return null;
  const row = await work.tx
    .selectFrom("association.ledger_upload")
    .where("id", "=", id)
    .select(["id", "year", "bytes"])
    .select(["file_name as fileName", "file_hash as hash", "keeps_employees as keepsEmployees"])
    .executeTakeFirst();
  return row ?? null;
}

/** The file's bytes, a piece at a time. */
export async function* readUpload(work: BareWork, id: string): AsyncGenerator<Uint8Array> {
  for (let part = 0; ; part++) {
    const row = await work.tx
      .selectFrom("association.ledger_upload_part")
      .where("upload_id", "=", id)
      .where("part", "=", part)
      .select("content")
      .executeTakeFirst();
    if (row === undefined) return;
    yield row.content;
  }
}

export async function deleteUpload(work: Work, id: string): Promise<void> {
  await work.tx.deleteFrom("association.ledger_upload").where("id", "=", id).execute();
}

/** Files whose job never came to an end. */
export async function deleteUploadsBefore(work: Work, before: string): Promise<void> {
  await work.tx.deleteFrom("association.ledger_upload").where("uploaded_at", "<", before).execute();
}
