export type LineKind = "line" | "sum" | "result";

/** A printed line. Amounts are exact öre with the printed sign; round when printing, never before. */
export interface StatementRow {
  readonly key: string;
  readonly label: string;
  /** Number of the note that divides the line; null where there is none. */
  readonly note: number | null;
  readonly amount: bigint;
  /** Last year's; null where last year is not known. */
  readonly previous: bigint | null;
  readonly kind: LineKind;
  /** Keys of the rows a sum is the sum of, in the same list. */
  readonly parts: readonly string[];
}

export interface Note {
  readonly number: number;
  readonly key: string;
  readonly title: string;
  readonly text: string;
  /** The statement line whose amount the note's total is; null for notes of text alone. */
  readonly line: string | null;
  /** Last comes the total, except in a note of text alone. Costs are positive here. */
  readonly rows: readonly StatementRow[];
}

/** Where a year's figures come from, best first. */
export type FiguresSource = "ledger" | "fileOfNextYear" | "entered" | "none";

export interface Statements {
  readonly year: number;
  readonly source: FiguresSource;
  readonly previousSource: FiguresSource;
  readonly incomeStatement: readonly StatementRow[];
  readonly balanceSheet: readonly StatementRow[];
  /** Holds a row `rounding` where the rows, each rounded to kronor, do not add up to the rounded sum. */
  readonly cashFlow: readonly StatementRow[];
  readonly notes: readonly Note[];
  readonly balanceRequirement: readonly StatementRow[];
}
