import type { Work } from "../../../../platform/db/work.ts";
import type { LedgerImport } from "../../model/ledger/ledger-import.ts";
import { findActive, findImport } from "../../store/ledger/ledger-imports.ts";

/** The ledger asked for, or the one in use of the year; null where there is none. */
export async function findLedger(
  work: Work,
  year: number,
  importId: string | null,
): Promise<LedgerImport | null> {
  const asked = importId === null ? null : await findImport(work, importId);
  if (asked !== null && asked.status !== "refused") return asked;
  return await findActive(work, year);
}
