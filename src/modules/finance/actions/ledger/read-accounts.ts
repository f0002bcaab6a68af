import type { Work } from "../../../../platform/db/work.ts";
import type { LedgerImport } from "../../model/ledger/ledger-import.ts";
import type { LedgerAccount } from "../../model/ledger/ledger-sum.ts";
import { readContent } from "../../store/ledger/import-content.ts";
import { findLedger } from "./find-ledger.ts";

export interface AccountsOfYear {
  readonly ledger: LedgerImport;
  readonly accounts: readonly LedgerAccount[];
}

/** Accounts with what they opened and closed on; null where no ledger is in use. */
export async function readAccounts(
  work: Work,
  year: number,
  importId: string | null,
): Promise<AccountsOfYear | null> {
  const ledger = await findLedger(work, year, importId);
  if (ledger === null) return null;
  return { ledger, accounts: (await readContent(work, ledger.id)).accounts };
}
