import type { FinanceRow } from "../finance-row.ts";

/** A decision in the year on more (or less) money to a row; it must say how it is financed (KL 11:15). */
export interface BudgetAddition {
  readonly id: string;
  readonly year: number;
  readonly rowId: string;
  /** Öre; 0 where the decision names no amount. */
  readonly amount: bigint;
  readonly decidedOn: string;
  readonly reference: string;
  readonly financing: string;
}

type Spending = "within" | "withinDecided" | "overspentDecided" | "overspent";

/** A cost row that has cost more than its budget. Amounts are öre. */
export interface RedRow {
  readonly row: FinanceRow;
  readonly budget: bigint;
  readonly additions: bigint;
  readonly outcome: bigint;
  readonly spending: Exclude<Spending, "within">;
  readonly decisions: readonly BudgetAddition[];
}

type Spent = Pick<RedRow, "row" | "budget" | "outcome">;

/** Rows over their budget, each with the decisions that explain it. */
export function redRows(rows: readonly Spent[], additions: readonly BudgetAddition[]): RedRow[] {
  return rows.flatMap(({ row, budget, outcome }) => {
    const decisions = additions.filter((one) => one.rowId === row.id);
    const spending = row.kind === "cost" ? spendingOf(outcome, budget, decisions) : "within";
    const added = decisions.reduce((sum, one) => sum + one.amount, 0n);
    return spending === "within" ? [] : [{ row, budget, additions: added, outcome, spending, decisions }];
  });
}

/** Whether a cost has kept to its budget, to its budget with what was decided in the year, or to neither. */
function spendingOf(
  outcome: bigint,
  budget: bigint,
  decisions: readonly Pick<BudgetAddition, "amount">[],
): Spending {
  if (outcome <= budget) return "within";
  const decided = decisions.reduce((sum, one) => sum + one.amount, budget);
  if (outcome <= decided) return "withinDecided";
  return decisions.length === 0 ? "overspent" : "overspentDecided";
}
