import type { BareWork, Work } from "../../../../platform/db/work.ts";
import { isId } from "../../../../platform/values/id.ts";
import type { LedgerFinding, LedgerImport, LedgerStatus } from "../../model/ledger/ledger-import.ts";

export type NewLedgerImport = Omit<LedgerImport, "importedAt" | "activatedAt"> & {
  readonly hash: Uint8Array;
};

export async function insertImport(work: Work, given: NewLedgerImport): Promise<void> {
  await work.tx
    .insertInto("association.ledger_import")
    .values({
      association_id: work.actor.associationId,
      id: given.id,
      file_hash: Buffer.from(given.hash),
      imported_at: work.now.toString(),
      imported_by: work.actor.userId,
      ...columns(given),
    })
    .execute();
}

/** What is known only when the whole file has been read. */
export async function updateImport(work: Work, given: NewLedgerImport): Promise<void> {
  await work.tx
    .updateTable("association.ledger_import")
    .set(columns(given))
    .where("id", "=", given.id)
    .execute();
}

function columns(given: NewLedgerImport) {
  return {
    year: given.year,
    status: given.status,
    file_name: given.fileName,
    sie_type: given.sieType,
    encoding: given.encoding,
    program: given.program,
    generated_on: given.generatedOn,
    vouchers: given.vouchers,
    transactions: given.transactions,
    findings: JSON.stringify(given.findings),
    already_read: given.alreadyRead,
    starts_on: given.startsOn,
    ends_on: given.endsOn,
  };
}

/** The import of exactly this file that was not refused; null where there is none. */
export async function findByHash(work: BareWork, hash: Uint8Array): Promise<LedgerImport | null> {
  const row = await query(work)
    .where("file_hash", "=", Buffer.from(hash))
    .where("status", "<>", "refused")
    .executeTakeFirst();
  return row === undefined ? null : importOf(row);
}

/** Null also where the id is none. */
export async function findImport(work: BareWork, id: string): Promise<LedgerImport | null> {
  if (!isId(id)) return null;
  const row = await query(work).where("id", "=", id).executeTakeFirst();
  return row === undefined ? null : importOf(row);
}

/** As findImport, and nobody else can put it to use or take it away until the work is done. */
export async function holdImport(work: BareWork, id: string): Promise<LedgerImport | null> {
  if (!isId(id)) return null;
  const row = await query(work).where("id", "=", id).forUpdate().executeTakeFirst();
  return row === undefined ? null : importOf(row);
}

export async function findActive(work: BareWork, year: number): Promise<LedgerImport | null> {
  const row = await query(work).where("year", "=", year).where("status", "=", "active").executeTakeFirst();
  return row === undefined ? null : importOf(row);
}

/** Latest first. */
export async function readImports(work: BareWork, year: number): Promise<readonly LedgerImport[]> {
  const rows = await query(work)
    .where("year", "=", year)
    .orderBy("imported_at", "desc")
    .orderBy("id", "desc")
    .limit(50)
    .execute();
  return rows.map(importOf);
}

/** Two who change the same year wait for each other. */
export async function lockImports(work: Work, year: number): Promise<void> {
  await work.tx
    .selectFrom("association.ledger_import")
    .where("year", "=", year)
    .select("id")
    .orderBy("id")
    .forUpdate()
    .execute();
}

/** The one in use of the year gives way. */
export async function replaceActive(work: Work, year: number): Promise<void> {
  await work.tx
    .updateTable("association.ledger_import")
    .set({ status: "replaced" })
    .where("year", "=", year)
    .where("status", "=", "active")
    .execute();
}

export async function putToUse(work: Work, id: string): Promise<void> {
  await work.tx
    .updateTable("association.ledger_import")
    .set({ status: "active", activated_at: work.now.toString() })
    .where("id", "=", id)
    .execute();
}

/** With all that was read from the file. */
export async function deleteImport(work: Work, id: string): Promise<void> {
  await work.tx.deleteFrom("association.ledger_import").where("id", "=", id).execute();
}

function query(work: BareWork) {
  return work.tx
    .selectFrom("association.ledger_import")
    .select(["id", "year", "status", "encoding", "program", "vouchers", "transactions", "findings"])
    .select(["file_name as fileName", "sie_type as sieType", "generated_on as generatedOn"])
    .select(["already_read as alreadyRead", "starts_on as startsOn", "ends_on as endsOn"])
    .select(["imported_at as importedAt", "activated_at as activatedAt"]);
}

type Row = Omit<LedgerImport, "status" | "findings"> & {
  readonly status: string;
  readonly findings: unknown;
};

function importOf(row: Row): LedgerImport {
  return {
    ...row,
    status: row.status as LedgerStatus,
    findings: row.findings as readonly LedgerFinding[],
  };
}
