import type { RawRow } from "./raw-cell.ts";
import { hasAmount, isBlankRow, isHeadingRow, isLoneText } from "./raw-cell.ts";

/** How many rows at the top head the columns. */
export function headingRowCount(rows: readonly RawRow[]): number {
  let count = 0;
  for (const row of rows) {
    if (count > 0 && isBlankRow(row) && !rows.slice(0, count).some(hasAmount) && count < 4) {
      count += 1;
      continue;
    }
    if (!isHeadingRow(row, rows.slice(count + 1)) && !(count > 0 && isLoneText(row) && isSpanning(row)))
      break;
    if (!rows.slice(count + 1).some(hasAmount) || (count > 0 && isFirstOfBody(row))) break;
    count += 1;
  }
  return count;
}

/** Below a heading, words and a single figure that might be a year are a row of the table. */
function isFirstOfBody(row: RawRow): boolean {
  return row[0] != null && row.filter((cell) => cell?.year != null).length === 1;
}

/** A group's heading over several columns. */
function isSpanning(row: RawRow): boolean {
  const at = row.findIndex((cell) => cell !== null);
  return at > 0 && (row[at]?.span ?? 1) > 1;
}

/** The words over each column, from the top down: "2017 Budget". A group's word holds until the next group. */
export function columnHeadings(rows: readonly RawRow[], width: number, firstColumn: number): string[] {
  const parts = Array.from({ length: width }, (): string[] => []);
  rows.forEach((row, at) => {
    const isLast = at === rows.length - 1;
    let carried = "";
    let until = -1;
    for (let column = 0; column < width; column++) {
      const cell = row[column] ?? null;
      if (cell !== null) {
        carried = cell.text;
        until = cell.span > 1 ? column + cell.span - 1 : isLast || column < firstColumn ? column : width - 1;
      }
      if (column <= until && carried !== "" && !parts[column]?.includes(carried))
        parts[column]?.push(carried);
    }
  });
  return parts.map((words) => words.join(" "));
}
