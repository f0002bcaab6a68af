import type { BudgetGroup } from "../budget/budget-groups.ts";
import type { OutcomeAmounts } from "./outcome-line.ts";

/**
 * `result` is income − costs − what is unmapped, so that it equals the ledger's result; own funds are outside both.
 * A sum's forecast counts the rows' own forecasts, and the budget for rows that have none; null where no row has one.
 */
export interface OutcomeSums {
  readonly interventions: OutcomeAmounts;
  readonly boardAndOffice: OutcomeAmounts;
  readonly otherCosts: OutcomeAmounts;
  readonly costs: OutcomeAmounts;
  readonly income: OutcomeAmounts;
  readonly reserve: OutcomeAmounts;
  readonly costsWithReserve: OutcomeAmounts;
  readonly result: OutcomeAmounts;
  readonly ownFunds: OutcomeAmounts;
}

export type SummedLine = OutcomeAmounts & { readonly group: BudgetGroup };

/** Every total of the outcome; none is stored. `unmapped` has the ledger's sign: debit positive. */
export function outcomeSums(
  lines: readonly SummedLine[],
  unmapped: bigint,
  previousUnmapped: bigint | null,
): OutcomeSums {
  const of = (...groups: readonly BudgetGroup[]) =>
    sumOf(lines.filter((line) => groups.includes(line.group)));
  const costs = of("interventions", "boardAndOffice", "otherCosts");
  const income = of("income");
  const result = less(income, costs);
  return {
    interventions: of("interventions"),
    boardAndOffice: of("boardAndOffice"),
    otherCosts: of("otherCosts"),
    costs,
    income,
    reserve: of("reserve"),
    costsWithReserve: of("interventions", "boardAndOffice", "otherCosts", "reserve"),
    result: {
      ...result,
      outcome: result.outcome - unmapped,
      deviation: result.deviation - unmapped,
      forecast: result.forecast === null ? null : result.forecast - unmapped,
      previousOutcome:
        result.previousOutcome === null ? null : result.previousOutcome - (previousUnmapped ?? 0n),
    },
    ownFunds: of("ownFunds"),
  };
}

function sumOf(lines: readonly OutcomeAmounts[]): OutcomeAmounts {
  const add = (pick: (line: OutcomeAmounts) => bigint) => lines.reduce((sum, line) => sum + pick(line), 0n);
  const isForecast = lines.some((line) => line.forecast !== null);
  const hasPrevious = lines.some((line) => line.previousOutcome !== null);
  return {
    budget: add((line) => line.budget),
    additions: add((line) => line.additions),
    periodBudget: add((line) => line.periodBudget),
    outcome: add((line) => line.outcome),
    deviation: add((line) => line.deviation),
    forecast: isForecast ? add((line) => line.forecast ?? line.budget) : null,
    previousOutcome: hasPrevious ? add((line) => line.previousOutcome ?? 0n) : null,
  };
}

function less(a: OutcomeAmounts, b: OutcomeAmounts): OutcomeAmounts {
  return {
    budget: a.budget - b.budget,
    additions: a.additions - b.additions,
    periodBudget: a.periodBudget - b.periodBudget,
    outcome: a.outcome - b.outcome,
    deviation: a.deviation - b.deviation,
    forecast: eitherLess(a.forecast, b.forecast, a.budget, b.budget),
    previousOutcome: eitherLess(a.previousOutcome, b.previousOutcome, 0n, 0n),
  };
}

function eitherLess(a: bigint | null, b: bigint | null, elseA: bigint, elseB: bigint): bigint | null {
  return a === null && b === null ? null : (a ?? elseA) - (b ?? elseB);
}
