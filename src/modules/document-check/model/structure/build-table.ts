import type { ColumnUse } from "./columns.ts";
import { columnUses } from "./columns.ts";
import { columnHeadings, headingRowCount } from "./headings.ts";
import { columnLines, rowLines } from "./lines.ts";
import type { RawRow } from "./raw-cell.ts";
import { isBlankRow, isLoneText } from "./raw-cell.ts";
import type { Region } from "./region.ts";
import { regionRow } from "./region.ts";
import type { CheckTable, ShownRow } from "./table.ts";
import { tableCells } from "./table-cells.ts";
import { tableUnit } from "./table-unit.ts";

/** A table from its part of the grid; null where it has no column of amounts. */
export function buildTable(
  region: Region,
  number: number,
  place: string,
  notesBelow: readonly string[] = [],
): CheckTable | null {
  const all = Array.from({ length: region.bottom - region.top + 1 }, (_, at) =>
    regionRow(region, region.top + at),
  );
  const width = region.right - region.left + 1;
  const headingRows = headingRowCount(all);
  const body = all.slice(headingRows);
  const rough = columnHeadings(all.slice(0, headingRows), width, firstFilled(body));
  const uses = columnUses(rough, body);
  const amountsAt = uses.flatMap((use, at) => (use === "amounts" ? [at] : []));
  const first = amountsAt[0];
  if (first === undefined) return null;
  const headings = columnHeadings(all.slice(0, headingRows), width, first);
  const title = region.titles.at(-1) ?? "";
  const unit = tableUnit(region, headingRows, first, headings);
  const columns = columnLines(headings, amountsAt, body, region.left);
  const rows = rowLines(body, uses, region.top + headingRows, headings, [...notesBelow, ...notesIn(body)]);
  return {
    ...{ number, title, place, unit: unit.unit, unitAt: unit.at, rows, columns },
    cells: tableCells(body, rows, columns, region, unit.unit),
    shown: shownRows(all, headingRows, uses, region),
  };
}

function notesIn(body: readonly RawRow[]): string[] {
  return body.flatMap((row) => row.flatMap((cell) => (cell?.text.startsWith("*") ? [cell.text] : [])));
}

/** The first column after the labels: the second that has anything, most often. */
function firstFilled(body: readonly RawRow[]): number {
  const starts = body
    .map((row) => row.findIndex((cell) => cell !== null && cell.amount !== null))
    .filter((at) => at > 0);
  return starts.length === 0 ? 1 : Math.min(...starts);
}

function shownRows(
  all: readonly RawRow[],
  headingRows: number,
  uses: readonly ColumnUse[],
  region: Region,
): ShownRow[] {
  return all.flatMap((row, at) =>
    isBlankRow(row)
      ? []
      : [
          {
            row: region.top + at + 1,
            heading: at < headingRows || isLoneText(row),
            cells: row.map((cell, column) => ({
              column: region.left + column + 1,
              text: cell?.text ?? "",
              amount: uses[column] === "amounts" && at >= headingRows,
            })),
          },
        ],
  );
}
