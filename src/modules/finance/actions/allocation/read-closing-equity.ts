import type { BareWork } from "../../../../platform/db/work.ts";
import { mapToLines } from "../../model/mapping/map-sums.ts";
import { readLedgerAccounts } from "../../store/ledger-sums.ts";
import { readAccountMappings } from "../../store/mapping.ts";

/**
 * Equity at the year's end, öre, positive: the accounts of the balance sheet's line "equity" and the result that has
 * not been carried there yet. Null where the year has no ledger or no account stands on the line.
 */
export async function readClosingEquity(work: BareWork, year: number): Promise<bigint | null> {
  const accounts = await readLedgerAccounts(work, year);
  if (accounts.length === 0) return null;
  const { mapped } = mapToLines(accounts, await readAccountMappings(work, year));
  const equity = mapped.filter(({ mapping }) => mapping.statementLine === "equity");
  if (equity.length === 0) return null;
  const closing = equity.reduce((sum, { account }) => sum + account.closing, 0n);
  const allBalances = accounts
    .filter(({ account }) => /^[12]/.test(account))
    .reduce((sum, { closing: balance }) => sum + balance, 0n);
  // What the balance accounts lack to be zero together is the year's result, whether or not it has been booked.
  return -(closing - allBalances);
}
