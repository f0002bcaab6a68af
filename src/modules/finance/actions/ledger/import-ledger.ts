import { createHash } from "node:crypto";
import type { Work } from "../../../../platform/db/work.ts";
import type { Outcome } from "../../../../platform/values/outcome.ts";
import type { ActivateRefusal } from "./activate-ledger.ts";
import { activateLedger } from "./activate-ledger.ts";
import type { StagedLedger, StageRefusal } from "./stage-ledger.ts";
import { stageLedger } from "./stage-ledger.ts";

/** Reads a SIE file and puts it to use at once, in the work's own transaction; what the page does in two steps. */
export async function importLedger(
  work: Work,
  given: { readonly fileName: string; readonly bytes: Uint8Array },
): Promise<Outcome<StagedLedger, StageRefusal | ActivateRefusal>> {
  const staged = await stageLedger(work, {
    fileName: given.fileName,
    hash: createHash("sha256").update(given.bytes).digest(),
    chunks: [given.bytes],
    keepsEmployees: false,
    askedYear: work.today.year,
  });
  if (!staged.ok) return staged;
  const active = await activateLedger(work, staged.value.importId, { confirmsRead: true });
  return active.ok ? staged : active;
}
