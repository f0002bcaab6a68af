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

export type Spending = "within" | "withinDecided" | "overspent";

/** Whether a cost row has kept to its budget, to its budget with what was decided in the year, or to neither. */
export function spendingOf(outcome: bigint, budget: bigint, additions: bigint): Spending {
  if (outcome <= budget) return "within";
  return outcome <= budget + additions ? "withinDecided" : "overspent";
}
