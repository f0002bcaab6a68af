import { moneyUnitIn } from "../numbers/unit.ts";
import type { RawRow } from "./raw-cell.ts";
import { hasAmount, isBlankRow, isHeadingRow, isLoneText } from "./raw-cell.ts";
import type { Region } from "./region.ts";
import { sideBySide, withoutTitles } from "./region.ts";

type Band = { readonly top: number; readonly bottom: number };

/** A note or a numbered table begins here, whatever stands before it. */
const NUMBERED_TITLE = /^(not|tabell|bilaga|diagram)\s*\d+/i;

/** The tables of a sheet or CSV file. Empty rows may set off titles, headings, sections and totals of one table. */
export function splitSheet(grid: readonly RawRow[]): Region[] {
  const regions: Region[] = [];
  let waiting: Band[] = [];
  for (const band of bandsOf(grid)) {
    const rows = grid.slice(band.top, band.bottom + 1);
    if (!rows.some((row) => hasAmount(row))) {
      waiting = [...waiting, band];
      continue;
    }
    const before = waiting.flatMap(({ top, bottom }) => grid.slice(top, bottom + 1));
    waiting = [];
    const last = regions.at(-1);
    if (last !== undefined && before.every(isSectionName) && !beginsTable(rows)) {
      const right = Math.max(last.right, widthOf(rows));
      regions[regions.length - 1] = { ...last, bottom: band.bottom, right };
    } else regions.push(regionFrom(grid, band, before));
  }
  return regions.flatMap(sideBySide).map(withoutTitles);
}

/** Headings that an empty row parts from their columns belong to the table; words above it are its titles. */
function regionFrom(grid: readonly RawRow[], band: Band, before: readonly RawRow[]): Region {
  const heading = before.at(-1);
  const headed = heading !== undefined && isHeadingRow(heading, grid.slice(band.top, band.bottom + 1));
  const titles = (headed ? before.slice(0, -1) : before).flatMap((row) =>
    row.flatMap((cell) => (cell === null ? [] : [cell.text])),
  );
  const top = headed ? grid.lastIndexOf(heading, band.top) : band.top;
  return {
    grid,
    top,
    bottom: band.bottom,
    left: 0,
    right: widthOf(grid.slice(top, band.bottom + 1)),
    titles,
  };
}

/** Words alone between empty rows, short and without a unit: a section of the table goes on below them. */
function isSectionName(row: RawRow): boolean {
  const text = row.find((cell) => cell !== null)?.text ?? "";
  return isLoneText(row) && text.length <= 40 && moneyUnitIn(text) === null && !NUMBERED_TITLE.test(text);
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
