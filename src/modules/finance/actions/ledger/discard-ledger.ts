import { recordEvent } from "../../../../platform/audit/record-event.ts";
import type { Work } from "../../../../platform/db/work.ts";
import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done, refused } from "../../../../platform/values/outcome.ts";
import type { LedgerImport } from "../../model/ledger/ledger-import.ts";
import { deleteImport, holdImport } from "../../store/ledger/ledger-imports.ts";

export type DiscardRefusal = { readonly code: "ledger.gone" } | { readonly code: "ledger.inUse" };

/** Removes what was never used: a ledger that waits, or the report of a file that was refused. */
export async function discardLedger(
  work: Work,
  importId: string,
): Promise<Outcome<LedgerImport, DiscardRefusal>> {
  const found = await holdImport(work, importId);
  if (found === null) return refused({ code: "ledger.gone" });
  if (found.status !== "waiting" && found.status !== "refused") return refused({ code: "ledger.inUse" });
  await deleteImport(work, importId);
  await recordEvent(work, { event: "ledger.discard", subjectId: importId, detail: { year: found.year } });
  return done(found);
}
