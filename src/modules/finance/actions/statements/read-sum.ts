import type { BareWork } from "../../../../platform/db/work.ts";
import type { StatementRow } from "../../model/statements/statements.ts";
import { readStatements } from "./read-statements.ts";

export interface SumFacts {
  readonly key: string;
  readonly label: string;
  readonly year: number;
  readonly amount: bigint;
  /** The rows that the sum is the sum of, in printed order; each is a line or a sum of its own. */
  readonly parts: readonly StatementRow[];
}

/** What a sum of the statements is made of; null where there is no such sum. */
export async function readSum(work: BareWork, year: number, key: string): Promise<SumFacts | null> {
  const { incomeStatement, balanceSheet, cashFlow, balanceRequirement } = await readStatements(work, year);
  for (const rows of [incomeStatement, balanceSheet, cashFlow, balanceRequirement]) {
    const sum = rows.find((row) => row.key === key && row.parts.length > 0);
    if (sum === undefined) continue;
    const parts = rows.filter((row) => sum.parts.includes(row.key));
    return { key, label: sum.label, year, amount: sum.amount, parts };
  }
  return null;
}
