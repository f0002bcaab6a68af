import type { Work } from "../../../../platform/db/work.ts";
import type { LedgerImport } from "../../model/ledger/ledger-import.ts";
import { readImports } from "../../store/ledger/ledger-imports.ts";
import type { UnmappedCount } from "./count-unmapped.ts";
import { countUnmapped } from "./count-unmapped.ts";

export interface LedgersOfYear {
  readonly imports: readonly LedgerImport[];
  readonly active: LedgerImport | null;
  /** Of the one in use; null where none is. */
  readonly unmapped: UnmappedCount | null;
}

/** The files of a year, latest first. */
export async function viewLedgers(work: Work, year: number): Promise<LedgersOfYear> {
  const imports = await readImports(work, year);
  const active = imports.find(({ status }) => status === "active") ?? null;
  return { imports, active, unmapped: active === null ? null : await countUnmapped(work, active) };
}
