import type { BareWork } from "../../../../platform/db/work.ts";
import type { Budget } from "../../model/budget/budget.ts";
import type { LineDifference } from "../../model/budget/version-differences.ts";
import { versionDifferences } from "../../model/budget/version-differences.ts";
import { readBudgetLines } from "../../store/budget/budget-lines.ts";
import { readBudgets } from "../../store/budget/budgets.ts";
import { readFinanceRows } from "../../store/finance-rows.ts";

export interface Differences {
  readonly before: Budget;
  readonly after: Budget;
  readonly rows: readonly (LineDifference & { readonly label: string })[];
}

/** A version beside the one before it, row by row; null where either is missing. */
export async function readDifferences(
  work: BareWork,
  year: number,
  version: number,
): Promise<Differences | null> {
  const versions = await readBudgets(work, year);
  const after = versions.find((one) => one.version === version);
  const before = versions.findLast((one) => one.version < version);
  if (after === undefined || before === undefined) return null;
  const found = versionDifferences(
    await readBudgetLines(work, before.id),
    await readBudgetLines(work, after.id),
  );
  const order = await readFinanceRows(work);
  const place = (rowId: string) => order.findIndex((row) => row.id === rowId);
  const rows = found
    .toSorted((a, b) => place(a.rowId) - place(b.rowId))
    .map((one) => ({ ...one, label: order[place(one.rowId)]?.label ?? "" }));
  return { before, after, rows };
}
