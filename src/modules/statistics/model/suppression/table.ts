/** One figure of a table, or a difference that a reader can work out though it is printed nowhere. */
export type Cell = {
  readonly value: number;
  /** Unprinted cells are never shown; they stand in equations so that their smallness and their bounds count. */
  readonly printed: boolean;
  /** Whether a small value must not be worked out. */
  readonly protect: boolean;
  /** Loss for the reader when it is hidden; the cheapest sufficient cell is taken. */
  readonly cost: number;
};

/** The cell `total` is the sum of the cells `parts`; all are positions in the table. */
export type Equation = { readonly total: number; readonly parts: readonly number[] };

export type Table = { readonly cells: readonly Cell[]; readonly equations: readonly Equation[] };

export type SuppressionOptions = {
  /** Counts from 1 to threshold − 1 are hidden. */
  readonly threshold: number;
  /** Hide 0 too; otherwise "nobody" is shown. */
  readonly hideZero?: boolean;
};

/** Whether the value itself must be hidden. */
export function isSmall(value: number, { threshold, hideZero = false }: SuppressionOptions): boolean {
  return value < threshold && (value > 0 || hideZero);
}
