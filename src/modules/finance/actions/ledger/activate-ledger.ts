import { recordEvent } from "../../../../platform/audit/record-event.ts";
import type { Work } from "../../../../platform/db/work.ts";
import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done, refused } from "../../../../platform/values/outcome.ts";
import type { ClosedRefusal } from "../../model/financial-year.ts";
import type { LedgerImport } from "../../model/ledger/ledger-import.ts";
import {
  findImport,
  holdImport,
  lockImports,
  putToUse,
  replaceActive,
} from "../../store/ledger/ledger-imports.ts";
import { openYear } from "../open-year.ts";

export type ActivateRefusal =
  | { readonly code: "ledger.gone" }
  | { readonly code: "ledger.refused" }
  | { readonly code: "ledger.needsConfirmation" }
  | ClosedRefusal;

/**
 * Makes a ledger the one its year is counted from. The one in use is kept as replaced and can be brought back the same way.
 * `confirmsRead` answers that a file marked as read in before (#FLAGGA 1) shall be used.
 */
export async function activateLedger(
  work: Work,
  importId: string,
  { confirmsRead }: { readonly confirmsRead: boolean },
): Promise<Outcome<LedgerImport, ActivateRefusal>> {
  const asked = await findImport(work, importId);
  if (asked === null) return refused({ code: "ledger.gone" });
  const open = await openYear(work, asked.year);
  const found = open.ok ? await holdImport(work, importId) : asked;
  if (found === null) return refused({ code: "ledger.gone" });
  if (found.status === "refused") return refused({ code: "ledger.refused" });
  if (found.status === "active") return done(found);
  if (found.status === "waiting" && found.alreadyRead && !confirmsRead)
    return refused({ code: "ledger.needsConfirmation" });
  if (!open.ok) return open;
  await lockImports(work, found.year);
  await replaceActive(work, found.year);
  await putToUse(work, importId);
  const { year, vouchers, transactions } = found;
  await recordEvent(work, {
    event: found.status === "waiting" ? "ledger.activate" : "ledger.restore",
    subjectId: importId,
    detail: { year, vouchers, transactions },
  });
  return done(found);
}
