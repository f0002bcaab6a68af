import type { Unit } from "../numbers/unit.ts";
import { moneyUnitIn } from "../numbers/unit.ts";
import type { Region } from "./region.ts";
import { regionRow } from "./region.ts";

/** "drygt 11 188 000 miljoner kronor" speaks of that amount and not of the table's. */
function isCaption(title: string): boolean {
  return (
    title.length <= LONGEST_CAPTION &&
    !/\d[\s\u00a0\u2009\u202f]*(mnkr|mkr|msek|milj|tkr|kkr|tusen|kr|sek)/i.test(title)
  );
}

type FoundUnit = {
  readonly unit: Unit | null;
  readonly at: { readonly row: number; readonly column: number };
};

/** A caption is short; a longer text may name units of other things. */
const LONGEST_CAPTION = 120;

/** The unit that the headings' corner, a title above or most column headings name. */
export function tableUnit(
  region: Region,
  headingRows: number,
  first: number,
  headings: readonly string[],
): FoundUnit {
  const start = { row: region.top + 1, column: region.left + first + 1 };
  for (let row = 0; row < Math.max(headingRows, 1); row++) {
    const cells = regionRow(region, region.top + row);
    for (const [column, cell] of cells.entries()) {
      if (cell === null || column >= first || cell.amount !== null) continue;
      const unit = moneyUnitIn(cell.text);
      if (unit !== null) return { unit, at: { row: region.top + row + 1, column: region.left + column + 1 } };
    }
  }
  const named = headings.slice(first).map(moneyUnitIn);
  const money = named.filter((unit) => unit !== null);
  if (money.length > 0 && money.every((unit) => unit === money[0])) {
    const column = first + named.findIndex((unit) => unit !== null);
    return { unit: money[0] ?? null, at: { row: start.row, column: region.left + column + 1 } };
  }
  for (const title of region.titles.toReversed().slice(0, 2)) {
    const unit = isCaption(title) ? moneyUnitIn(title) : null;
    if (unit !== null) return { unit, at: start };
  }
  return { unit: null, at: start };
}
