import type { BareWork } from "../../../../platform/db/work.ts";
import { readStatements } from "../statements/read-statements.ts";

/** Equity of the year's balance sheet, öre; null where neither the ledger nor an entered statement says it. */
export async function readClosingEquity(work: BareWork, year: number): Promise<bigint | null> {
  const { source, balanceSheet } = await readStatements(work, year);
  const equity = balanceSheet.find(({ key }) => key === "equity")?.amount ?? 0n;
  return source === "none" || equity === 0n ? null : equity;
}
