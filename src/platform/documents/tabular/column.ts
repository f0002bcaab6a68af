/** What a column holds; decides type and format of its cells in a workbook and their spelling in a CSV file. */
export type ColumnKind = "text" | "integer" | "decimal" | "percent" | "date" | "money";

/** `width` is in characters. */
export interface TabularColumn {
  readonly label: string;
  readonly kind: ColumnKind;
  readonly width?: number;
}

/**
 * Dates are ISO texts (2026-03-05), money is whole öre as `bigint`, percent is a fraction (0.59 is 59 %).
 * A text is allowed in any column, for what cannot be given as a number ("färre än 5"). `null` is an empty cell.
 */
export type TabularCell = string | number | bigint | null;
export type TabularRow = readonly TabularCell[];
