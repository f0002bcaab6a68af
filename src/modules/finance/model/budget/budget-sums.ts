import type { BudgetGroup } from "./budget-groups.ts";

/** Öre. The indicative years are null where no row plans them. */
export interface PlanSum {
  readonly amount: bigint;
  readonly previous: bigint;
  readonly deviation: bigint;
  readonly secondYear: bigint | null;
  readonly thirdYear: bigint | null;
}

const costGroups = { interventions: 1n, boardAndOffice: 1n, otherCosts: 1n } as const;
const minusCosts = { interventions: -1n, boardAndOffice: -1n, otherCosts: -1n } as const;

type Weights = { readonly [G in BudgetGroup]?: bigint };

/**
 * What each total counts of each part. `result` is income − costs, so that a planned deficit is negative; own funds are
 * outside it, and `balance` is what is left when they have covered it: 0 where the budget balances.
 */
export const sumWeights = {
  interventions: { interventions: 1n },
  boardAndOffice: { boardAndOffice: 1n },
  otherCosts: { otherCosts: 1n },
  costs: costGroups,
  reserve: { reserve: 1n },
  costsWithReserve: { ...costGroups, reserve: 1n },
  income: { income: 1n },
  result: { income: 1n, ...minusCosts },
  ownFunds: { ownFunds: 1n },
  balance: { income: 1n, ownFunds: 1n, ...minusCosts },
} as const satisfies Record<string, Weights>;

export type SumKey = keyof typeof sumWeights;
export type BudgetSums = Readonly<Record<SumKey, PlanSum>>;

export type Summed = Omit<PlanSum, "deviation"> & { readonly group: BudgetGroup };

/** Every total of a budget; none is stored. */
export function budgetSums(lines: readonly Summed[]): BudgetSums {
  const keys = Object.keys(sumWeights) as SumKey[];
  return Object.fromEntries(keys.map((key) => [key, sumOf(lines, sumWeights[key])])) as Record<
    SumKey,
    PlanSum
  >;
}

function sumOf(lines: readonly Summed[], weights: Weights): PlanSum {
  const counted = lines.flatMap((line) => {
    const weight = weights[line.group];
    return weight === undefined ? [] : [{ line, weight }];
  });
  const total = (key: "amount" | "previous") =>
    counted.reduce((sum, { line, weight }) => sum + weight * line[key], 0n);
  const planned = (key: "secondYear" | "thirdYear") =>
    counted.every(({ line }) => line[key] === null)
      ? null
      : counted.reduce((sum, { line, weight }) => sum + weight * (line[key] ?? 0n), 0n);
  const [amount, previous] = [total("amount"), total("previous")];
  return {
    ...{ amount, previous, deviation: amount - previous },
    ...{ secondYear: planned("secondYear"), thirdYear: planned("thirdYear") },
  };
}
