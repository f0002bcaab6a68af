import { moneyUnitIn } from "../numbers/unit.ts";
import type { RawRow } from "./raw-cell.ts";
import { hasAmount, isBlankRow, isHeadingRow, isLoneText } from "./raw-cell.ts";
import type { Region } from "./region.ts";
import { sideBySide, withoutTitles } from "./region.ts";

type Band = { readonly top: number; readonly bottom: number };

/** A note or a numbered table begins here, whatever stands before it. */
const NUMBERED_TITLE = /^(not|tabell|bilaga|diagram)\s*\d+/i;

/** The tables of a sheet or CSV file, and the texts between them. */
export function splitSheet(grid: readonly RawRow[]): {
  readonly regions: readonly Region[];
  readonly texts: readonly { readonly row: number; readonly text: string }[];
} {
  const regions: Region[] = [];
  const texts: { row: number; text: string }[] = [];
  let waiting: string[] = [];
  for (const band of bandsOf(grid)) {
    const rows = grid.slice(band.top, band.bottom + 1);
    const last = regions.at(-1);
    if (!rows.some((row) => hasAmount(row))) {
      waiting = rows.flatMap((row) => row.flatMap((cell) => (cell === null ? [] : [cell.text])));
      rows.forEach((row, at) => {
        for (const cell of row) if (cell !== null) texts.push({ row: band.top + at + 1, text: cell.text });
      });
      if (last !== undefined && !beginsTable(rows)) continue;
      if (!beginsTable(rows)) continue;
    }
    if (last !== undefined && waiting.length === 0 && !beginsTable(rows)) {
      regions[regions.length - 1] = {
        ...last,
        bottom: band.bottom,
        right: Math.max(last.right, widthOf(rows)),
      };
    } else {
      regions.push({ grid, ...band, left: 0, right: widthOf(rows), titles: waiting });
    }
    waiting = [];
  }
  return { regions: regions.flatMap(sideBySide).map(withoutTitles), texts };
}

/** Runs of rows without an empty one between them; a numbered title opens a band of its own. */
function bandsOf(grid: readonly RawRow[]): Band[] {
  const bands: Band[] = [];
  let top: number | null = null;
  grid.forEach((row, at) => {
    if (isBlankRow(row)) {
      if (top !== null) bands.push({ top, bottom: at - 1 });
      top = null;
    } else if (top !== null && isNumberedTitle(row)) {
      bands.push({ top, bottom: at - 1 });
      top = at;
    } else top ??= at;
  });
  if (top !== null) bands.push({ top, bottom: grid.length - 1 });
  return bands;
}

function isNumberedTitle(row: RawRow): boolean {
  const first = row.find((cell) => cell !== null);
  return first !== undefined && first !== null && NUMBERED_TITLE.test(first.text) && !hasAmount(row);
}

/** Titles and then words or years over columns; or a numbered title. */
function beginsTable(rows: readonly RawRow[]): boolean {
  const first = rows[0];
  if (first !== undefined && isNumberedTitle(first)) return rows.some((row) => hasAmount(row));
  const unitTitle =
    first !== undefined &&
    isLoneText(first) &&
    moneyUnitIn(first.find((cell) => cell !== null)?.text ?? "") !== null;
  if (unitTitle && rows.some((row) => hasAmount(row))) return true;
  const at = rows.findIndex((row) => !isLoneText(row));
  const row = rows[at];
  return row !== undefined && isHeadingRow(row, rows.slice(at + 1));
}

function widthOf(rows: readonly RawRow[]): number {
  return Math.max(0, ...rows.map((row) => row.findLastIndex((cell) => cell !== null)));
}
