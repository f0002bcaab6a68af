import type { CheckTable, Line, TableCell } from "../structure/table.ts";

/** A table seen along its rows or along its columns: lines that may be sums of each other, at each position across. */
export type View = {
  readonly axis: "rows" | "columns";
  readonly table: CheckTable;
  readonly lines: readonly Line[];
  readonly positions: readonly Line[];
  cell(line: Line, position: Line): TableCell | null;
};

export function viewOf(table: CheckTable, axis: "rows" | "columns"): View {
  const lines = axis === "rows" ? table.rows : table.columns;
  const across = axis === "rows" ? table.columns : table.rows;
  return {
    axis,
    table,
    lines,
    positions: across.filter(({ kind, added }) => added && (kind === "amounts" || kind === "part")),
    cell: (line, position) =>
      (axis === "rows" ? table.cells[line.at]?.[position.at] : table.cells[position.at]?.[line.at]) ?? null,
  };
}

/** Figures that may be added: shares only where their sum is said to be the whole. */
export function isAddable(target: TableCell): boolean {
  return !target.percent || target.value === 100;
}
