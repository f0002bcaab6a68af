import type { Work } from "../../../../platform/db/work.ts";
import type { LedgerImport } from "../../model/ledger/ledger-import.ts";
import { mapToLines, mapToRows } from "../../model/mapping/map-sums.ts";
import { readContent } from "../../store/ledger/import-content.ts";
import { readAccountMappings, readRowMappings } from "../../store/mapping.ts";

export interface UnmappedCount {
  /** Accounts with a value that stand on no line of the statements. */
  readonly accounts: number;
  /** Result accounts with sums that belong to no row of the budget, and what they come to in öre (ledger's sign). */
  readonly rowAccounts: number;
  readonly amount: bigint;
}

export async function countUnmapped(work: Work, { id, year }: LedgerImport): Promise<UnmappedCount> {
  const { accounts, sums } = await readContent(work, id);
  const lines = mapToLines(accounts, await readAccountMappings(work, year));
  const { unmapped } = mapToRows(sums, await readRowMappings(work, year));
  return {
    accounts: lines.unmapped.length,
    rowAccounts: new Set(unmapped.map(({ account }) => account)).size,
    amount: unmapped.reduce((total, { amount }) => total + amount, 0n),
  };
}
