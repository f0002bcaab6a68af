import { columnPlaces } from "./columns.ts";
import type { Column, FileKind } from "./file-kinds.ts";
import { FILE_KINDS, formatOf } from "./file-kinds.ts";
import type { Finding } from "./finding.ts";
import { RowCursor } from "./row-cursor.ts";
import type { SourceTable } from "./source-file.ts";

export type RowsToRead<K extends FileKind> = {
  readonly name: string;
  readonly kind: K;
  readonly table: SourceTable;
  readonly findings: Finding[];
};

/**
 * Visits every row with the same cursor. A row with too few or too many fields arrives rejected, with its one finding:
 * its cells cannot be told apart, and reading them would give a fault in each.
 */
export function eachRow<K extends FileKind>(
  { name, kind, table, findings }: RowsToRead<K>,
  visit: (row: RowCursor<Column<K>>) => void,
): void {
  const places = columnPlaces<Column<K>>(table.header, FILE_KINDS[kind].columns);
  const row = new RowCursor<Column<K>>(name, places, findings);
  const shortest = table.separator === null ? 0 : fewestCells(kind, places);
  for (const { line, cells } of table.records) {
    row.moveTo(line, cells);
    if (cells.length < shortest || hasSurplus(cells, table.header.length))
      row.fault("fel-antal-kolumner", null);
    visit(row);
  }
}

/** Excel may leave out the separators of empty cells at the end of a row, so only columns that must be filled count. */
function fewestCells(kind: FileKind, places: ReadonlyMap<string, number>): number {
  const { optional } = formatOf(kind);
  const mandatory = [...places].filter(([column]) => !optional.includes(column));
  return Math.max(...mandatory.map(([, at]) => at + 1));
}

function hasSurplus(cells: readonly string[], columns: number): boolean {
  return cells.length > columns && cells.slice(columns).some((cell) => cell.trim() !== "");
}
