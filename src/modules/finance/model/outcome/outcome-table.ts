import { inBudgetOrder } from "../budget/budget-groups.ts";
import type { FinanceRow } from "../finance-row.ts";
import type { FinancialYear } from "../financial-year.ts";
import type { MappedRows, Months } from "../mapping/map-sums.ts";
import type { Explanation } from "./explanation.ts";
import type { OutcomeLine, RowFacts } from "./outcome-line.ts";
import { outcomeLine } from "./outcome-line.ts";
import type { OutcomeSums } from "./outcome-sums.ts";
import { outcomeSums } from "./outcome-sums.ts";

/** Outcome against budget of January up to and with a month. Amounts are öre; cost and income both positive. */
export interface OutcomeTable {
  readonly year: number;
  readonly throughMonth: number;
  readonly hasLedger: boolean;
  /** False where the year has no budget at all. */
  readonly hasBudget: boolean;
  readonly lines: readonly OutcomeLine[];
  readonly sums: OutcomeSums;
  /** On result accounts that belong to no row, with the ledger's sign: debit (cost) positive. */
  readonly unmapped: bigint;
}

export interface OutcomeFacts {
  readonly year: number;
  readonly limits: FinancialYear;
  readonly rows: readonly FinanceRow[];
  /** Null where the year has no budget. */
  readonly adopted: ReadonlyMap<string, bigint> | null;
  readonly additions: ReadonlyMap<string, bigint>;
  readonly ledger: MappedRows | null;
  readonly previousLedger: MappedRows | null;
  readonly forecasts: ReadonlyMap<string, bigint>;
  readonly explanations: ReadonlyMap<string, Explanation>;
}

const noMonths: Months = Array.from({ length: 12 }, () => 0n);

export function outcomeTable(facts: OutcomeFacts, throughMonth: number): OutcomeTable {
  const lines = inBudgetOrder(facts.rows)
    .map((row) => factsOf(row, facts))
    .filter(isOfTheYear)
    .map((one) => outcomeLine(one, throughMonth, facts.limits));
  const unmapped = unmappedThrough(facts.ledger, throughMonth) ?? 0n;
  return {
    year: facts.year,
    throughMonth,
    hasLedger: facts.ledger !== null,
    hasBudget: facts.adopted !== null,
    lines,
    sums: outcomeSums(lines, unmapped, unmappedThrough(facts.previousLedger, throughMonth)),
    unmapped,
  };
}

/** The row's line whether or not there is money on it; null where there is no such row. */
export function anyOutcomeLine(facts: OutcomeFacts, rowId: string, throughMonth: number): OutcomeLine | null {
  const row = facts.rows.find((one) => one.id === rowId);
  return row === undefined ? null : outcomeLine(factsOf(row, facts), throughMonth, facts.limits);
}

function factsOf(row: FinanceRow, facts: OutcomeFacts): RowFacts {
  const { ledger, previousLedger } = facts;
  return {
    row,
    adopted: facts.adopted?.get(row.id) ?? 0n,
    additions: facts.additions.get(row.id) ?? 0n,
    months: ledger?.byRow.get(row.id) ?? noMonths,
    previousMonths: previousLedger === null ? null : (previousLedger.byRow.get(row.id) ?? noMonths),
    forecast: facts.forecasts.get(row.id) ?? null,
    explanation: facts.explanations.get(row.id) ?? null,
  };
}

/** A row with money of any kind in the year or the year before. */
function isOfTheYear(one: RowFacts): boolean {
  const amounts = [one.adopted, one.additions, ...one.months, ...(one.previousMonths ?? [])];
  return amounts.some((amount) => amount !== 0n) || one.forecast !== null || one.explanation !== null;
}

function unmappedThrough(ledger: MappedRows | null, throughMonth: number): bigint | null {
  if (ledger === null) return null;
  return ledger.unmapped
    .filter((sum) => sum.month <= throughMonth)
    .reduce((total, sum) => total + sum.amount, 0n);
}
