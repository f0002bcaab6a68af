import type { RawRow } from "./raw-cell.ts";
import { isBlankRow, isLoneText } from "./raw-cell.ts";

/** A rectangle of a grid that is one table, with the texts that stand over it. Rows and columns from 0. */
export type Region = {
  readonly grid: readonly RawRow[];
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly titles: readonly string[];
};

export function regionRow({ grid, left, right }: Region, row: number): RawRow {
  const cells = grid[row] ?? [];
  return Array.from({ length: right - left + 1 }, (_, at) => cells[left + at] ?? null);
}

/** Texts alone at the top are the table's title; the last of them is nearest to it. */
export function withoutTitles(region: Region): Region {
  let { top } = region;
  const titles = [...region.titles];
  while (top < region.bottom) {
    const row = regionRow(region, top);
    if (!isBlankRow(row) && !isTitle(region, top)) break;
    const text = row.find((cell) => cell !== null)?.text;
    if (text !== undefined) titles.push(text);
    top += 1;
  }
  return { ...region, top, titles };
}

/** A text at the left; one further in is a title only where no amounts stand below it. */
function isTitle(region: Region, top: number): boolean {
  const row = regionRow(region, top);
  const at = row.findIndex((cell) => cell !== null);
  const filled = row.filter((cell) => cell !== null);
  if (filled.length !== 1 || filled[0]?.amount !== null) return false;
  if (isLoneText(row)) return true;
  for (let below = top + 1; below <= region.bottom; below++)
    if (regionRow(region, below)[at]?.amount != null) return false;
  return true;
}

/** Tables side by side have an empty column between them and words at the left of each. */
export function sideBySide(region: Region): Region[] {
  for (let gap = region.left + 1; gap < region.right; gap++) {
    if (!isEmptyColumn(region, gap)) continue;
    const left = { ...region, right: gap - 1 };
    const right = { ...region, left: gap + 1 };
    if (beginsWithLabels(right) && hasAmounts(left)) return [left, ...sideBySide(right)];
  }
  return [region];
}

function isEmptyColumn({ grid, top, bottom }: Region, column: number): boolean {
  for (let row = top; row <= bottom; row++) if (grid[row]?.[column] != null) return false;
  return true;
}

function beginsWithLabels(region: Region): boolean {
  const first = Array.from({ length: region.right - region.left + 1 }, (_, at) => region.left + at).find(
    (column) => !isEmptyColumn(region, column),
  );
  if (first === undefined || first >= region.right) return false;
  let labels = 0;
  for (let row = region.top; row <= region.bottom; row++) {
    const cells = region.grid[row] ?? [];
    const isLabel = cells[first] != null && cells[first]?.amount === null;
    if (isLabel && cells.slice(first + 1, region.right + 1).some((cell) => cell?.amount != null)) labels += 1;
  }
  return labels >= 2;
}

function hasAmounts({ grid, top, bottom, left, right }: Region): boolean {
  for (let row = top; row <= bottom; row++)
    if ((grid[row] ?? []).slice(left, right + 1).some((cell) => cell?.amount != null)) return true;
  return false;
}
