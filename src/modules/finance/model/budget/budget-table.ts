import type { FinanceRow } from "../finance-row.ts";
import type { Budget, BudgetLine, BudgetStatus } from "./budget.ts";
import { emptyLine } from "./budget.ts";
import type { BudgetGroup } from "./budget-groups.ts";
import { groupOf, inBudgetOrder } from "./budget-groups.ts";
import type { BudgetSums } from "./budget-sums.ts";
import { budgetSums } from "./budget-sums.ts";

export interface BudgetTableLine {
  readonly row: FinanceRow;
  readonly group: BudgetGroup;
  readonly amount: bigint;
  /** Last year's budget, 0 where it had none. */
  readonly previous: bigint;
  readonly deviation: bigint;
  readonly secondYear: bigint | null;
  readonly thirdYear: bigint | null;
  readonly individualPercent: number | null;
  readonly financing: string;
  readonly comment: string;
}

/** A version of a year's budget beside the year before. Amounts are öre; cost and income both positive. */
export interface BudgetTable {
  readonly budgetId: string;
  readonly year: number;
  readonly version: number;
  readonly status: BudgetStatus;
  readonly adoptedOn: string | null;
  readonly reference: string;
  /** False where last year has no budget to compare with. */
  readonly hasPrevious: boolean;
  readonly lines: readonly BudgetTableLine[];
  readonly sums: BudgetSums;
}

type Parts = {
  readonly budget: Pick<Budget, "id" | "year" | "version" | "status" | "adoptedOn" | "reference">;
  readonly lines: readonly BudgetLine[];
  /** Null where last year has no budget. */
  readonly previous: readonly BudgetLine[] | null;
  readonly rows: readonly FinanceRow[];
};

/** Rows of the version, and those that only last year's budget had money on. */
export function budgetTable({ budget, lines, previous, rows }: Parts): BudgetTable {
  const now = new Map(lines.map((line) => [line.rowId, line]));
  const before = new Map((previous ?? []).map((line) => [line.rowId, line.amount]));
  const shown = rows.filter((row) => now.has(row.id) || (before.get(row.id) ?? 0n) !== 0n);
  const table = inBudgetOrder(shown).map((row) =>
    tableLine(row, now.get(row.id) ?? emptyLine(row.id), before.get(row.id) ?? 0n),
  );
  const { id: budgetId, year, version, status, adoptedOn, reference } = budget;
  return {
    ...{ budgetId, year, version, status, adoptedOn, reference },
    hasPrevious: previous !== null,
    lines: table,
    sums: budgetSums(table),
  };
}

function tableLine(row: FinanceRow, line: BudgetLine, previous: bigint): BudgetTableLine {
  const { rowId: _, ...content } = line;
  return { row, group: groupOf(row), ...content, previous, deviation: line.amount - previous };
}
