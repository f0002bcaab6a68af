/** A calendar year of the books. Closed means that nothing which changes its figures is taken any more. */
export interface FinancialYear {
  readonly year: number;
  readonly closedAt: string | null;
  readonly closedBy: string | null;
  /** The board's decision on the annual report. */
  readonly closingReference: string;
  /** Öre: a deviation of at least this much is to be explained. */
  readonly explanationThreshold: bigint;
  /** And at least this many percent of the budget; 0 asks for none. */
  readonly explanationPercent: number;
}

export type ClosedRefusal = { readonly code: "finance.yearClosed"; readonly year: number };

const fiftyThousandKronor = 5_000_000n;

export function ordinaryYear(year: number): FinancialYear {
  return {
    year,
    closedAt: null,
    closedBy: null,
    closingReference: "",
    explanationThreshold: fiftyThousandKronor,
    explanationPercent: 0,
  };
}
