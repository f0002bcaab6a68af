import type { FindingKind } from "./relations/equation.ts";

/**
 * One inconsistency at its place. Rows and columns are counted from 1 as the file counts them; `table` is null for a
 * text outside the tables, whose row is then its number among the document's texts. `stated` and `computed` are in the
 * table's own unit, or the names of units where it is a unit that does not fit.
 */
export type Finding = {
  readonly table: number | null;
  readonly tableTitle: string;
  readonly row: number;
  readonly rowLabel: string;
  readonly column: number | null;
  readonly columnLabel: string;
  readonly kind: FindingKind;
  readonly stated: number | string;
  readonly computed: number | string;
  readonly unit: string | null;
  readonly message: string;
};
