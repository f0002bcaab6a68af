import type { Place } from "./budget-grid-paste.ts";

type Caret = { readonly atStart: boolean; readonly atEnd: boolean; readonly all: boolean };

type Press = { readonly key: string; readonly shift: boolean };

/** One step in the direction of the key; null where the key stays in the cell, as an arrow in the middle of a text does. */
export function stepOf({ key, shift }: Press, caret: Caret): Place | null {
  if (key === "ArrowDown") return { row: 1, column: 0 };
  if (key === "ArrowUp") return { row: -1, column: 0 };
  if (key === "Enter") return { row: shift ? -1 : 1, column: 0 };
  if (key === "ArrowRight" && (caret.all || caret.atEnd)) return { row: 0, column: 1 };
  return key === "ArrowLeft" && (caret.all || caret.atStart) ? { row: 0, column: -1 } : null;
}

/** The next cell in a direction that there is; null at the edge. Gaps (rows without that cell) are stepped over. */
export function nextPlace(
  from: Place,
  step: Place,
  size: { readonly rows: number; readonly columns: number },
  has: (place: Place) => boolean,
): Place | null {
  let place = { row: from.row + step.row, column: from.column + step.column };
  while (place.row >= 0 && place.row < size.rows && place.column >= 0 && place.column < size.columns) {
    if (has(place)) return place;
    place = { row: place.row + step.row, column: place.column + step.column };
  }
  return null;
}

export type Block = { readonly from: Place; readonly to: Place };

/** The rectangle between two corners, upper left to lower right. */
export function blockOf(anchor: Place, focus: Place): Block {
  return {
    from: { row: Math.min(anchor.row, focus.row), column: Math.min(anchor.column, focus.column) },
    to: { row: Math.max(anchor.row, focus.row), column: Math.max(anchor.column, focus.column) },
  };
}

export function isInside({ from, to }: Block, { row, column }: Place): boolean {
  return row >= from.row && row <= to.row && column >= from.column && column <= to.column;
}
