import type { BudgetGroup } from "./budget-groups.ts";

/** Öre. The indicative years are null where no row plans them. */
export interface PlanSum {
  readonly amount: bigint;
  readonly previous: bigint;
  readonly deviation: bigint;
  readonly secondYear: bigint | null;
  readonly thirdYear: bigint | null;
}

/** `result` is income − costs, so that a planned deficit is negative; own funds are outside both. */
export interface BudgetSums {
  readonly interventions: PlanSum;
  readonly boardAndOffice: PlanSum;
  readonly otherCosts: PlanSum;
  readonly costs: PlanSum;
  readonly income: PlanSum;
  readonly reserve: PlanSum;
  readonly costsWithReserve: PlanSum;
  readonly result: PlanSum;
  readonly ownFunds: PlanSum;
  /** Own funds left when they have covered the deficit: 0 where the budget balances. */
  readonly balance: PlanSum;
}

export type Summed = Omit<PlanSum, "deviation"> & { readonly group: BudgetGroup };

/** Every total of a budget; none is stored. */
export function budgetSums(lines: readonly Summed[]): BudgetSums {
  const of = (...groups: readonly BudgetGroup[]) =>
    sumOf(lines.filter((line) => groups.includes(line.group)));
  const costs = of("interventions", "boardAndOffice", "otherCosts");
  const income = of("income");
  const result = difference(income, costs);
  const ownFunds = of("ownFunds");
  return {
    interventions: of("interventions"),
    boardAndOffice: of("boardAndOffice"),
    otherCosts: of("otherCosts"),
    costs,
    income,
    reserve: of("reserve"),
    costsWithReserve: of("interventions", "boardAndOffice", "otherCosts", "reserve"),
    result,
    ownFunds,
    balance: difference(ownFunds, negated(result)),
  };
}

function sumOf(lines: readonly Summed[]): PlanSum {
  const amount = lines.reduce((sum, line) => sum + line.amount, 0n);
  const previous = lines.reduce((sum, line) => sum + line.previous, 0n);
  return {
    amount,
    previous,
    deviation: amount - previous,
    secondYear: planned(lines.map((line) => line.secondYear)),
    thirdYear: planned(lines.map((line) => line.thirdYear)),
  };
}

function planned(amounts: readonly (bigint | null)[]): bigint | null {
  const known = amounts.filter((amount) => amount !== null);
  return known.length === 0 ? null : known.reduce((sum, amount) => sum + amount, 0n);
}

function difference(a: PlanSum, b: PlanSum): PlanSum {
  return {
    amount: a.amount - b.amount,
    previous: a.previous - b.previous,
    deviation: a.deviation - b.deviation,
    secondYear: minus(a.secondYear, b.secondYear),
    thirdYear: minus(a.thirdYear, b.thirdYear),
  };
}

function minus(a: bigint | null, b: bigint | null): bigint | null {
  return a === null && b === null ? null : (a ?? 0n) - (b ?? 0n);
}

function negated(sum: PlanSum): PlanSum {
  const zero = { amount: 0n, previous: 0n, deviation: 0n, secondYear: null, thirdYear: null };
  return difference(zero, sum);
}
