import { factorOf } from "../numbers/unit.ts";
import type { CheckTable, Line, TableCell } from "../structure/table.ts";
import { plainLabel } from "../structure/words.ts";

/** What an amount is multiplied by to become the other table's unit; null where one of the units is not known. */
export function scaleBetween(from: CheckTable, to: CheckTable): number | null {
  const one = from.unit === "%" ? null : from.unit;
  const two = to.unit === "%" ? null : to.unit;
  if (one === two) return 1;
  return one === null || two === null ? null : factorOf[one] / factorOf[two];
}

const UNIT_WORDS =
  /\(?(i )?(tkr|kkr|ksek|mnkr|mkr|msek|kr|kronor|sek|tusen kronor|miljoner kronor)\)?(?![a-zåäö])/g;

/** A heading as it is compared between tables: without its unit. */
export function comparedHeading(label: string): string {
  return plainLabel(plainLabel(label).replaceAll(UNIT_WORDS, " ").replaceAll(/[,;]/g, " "));
}

export function cellAt(table: CheckTable, row: Line, column: Line): TableCell | null {
  return table.cells[row.at]?.[column.at] ?? null;
}
