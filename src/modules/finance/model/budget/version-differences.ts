import type { BudgetLine } from "./budget.ts";
import { emptyLine } from "./budget.ts";

export interface LineDifference {
  readonly rowId: string;
  readonly before: BudgetLine;
  readonly after: BudgetLine;
  /** Öre, after − before. */
  readonly difference: bigint;
}

/** Rows that differ between two versions; a row that one of them lacks counts as empty there. */
export function versionDifferences(
  before: readonly BudgetLine[],
  after: readonly BudgetLine[],
): LineDifference[] {
  const earlier = new Map(before.map((line) => [line.rowId, line]));
  const later = new Map(after.map((line) => [line.rowId, line]));
  return [...new Set([...earlier.keys(), ...later.keys()])].flatMap((rowId) => {
    const was = earlier.get(rowId) ?? emptyLine(rowId);
    const is = later.get(rowId) ?? emptyLine(rowId);
    return isSameLine(was, is) ? [] : [{ rowId, before: was, after: is, difference: is.amount - was.amount }];
  });
}

function isSameLine(a: BudgetLine, b: BudgetLine): boolean {
  return (Object.keys(a) as (keyof BudgetLine)[]).every((key) => a[key] === b[key]);
}
