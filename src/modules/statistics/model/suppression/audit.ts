import type { Bounds } from "./bounds.ts";
import { tighten } from "./bounds.ts";
import { reduce } from "./elimination.ts";
import type { Row } from "./linear.ts";
import { readersRows } from "./linear.ts";
import type { Work } from "./other-table.ts";
import { withoutOtherTable } from "./other-table.ts";
import type { SuppressionOptions, Table } from "./table.ts";
import { isSmall } from "./table.ts";

/** A protected cell that a reader can work out, and the rows that let them: one more unknown in any of them helps. */
export type Breach = { readonly cell: number; readonly rows: readonly Row[] };

export type AuditDepth = "equations" | "combinations" | "otherTables";

/**
 * The protected small cells that are not safe. A reader is taken to know that a hidden figure is at least 1 when zeros
 * are shown, that no count is negative, and every equation.
 *  - "equations", "combinations": bounds followed through the equations one by one, or also through what follows when
 *    they are combined. Unsafe is what is known exactly, or to be below threshold − 1, which says more than the mark.
 *  - "otherTables": unsafe is what no other table with the same shown figures was found for. It is the proof that
 *    nothing is known exactly, by whatever reasoning; the other two are faster and point at what to hide.
 */
export function audit(
  table: Table,
  hidden: Uint8Array,
  options: SuppressionOptions,
  depth: AuditDepth,
  equationsOf: readonly (readonly number[])[],
  work: Work,
): Breach[] {
  if (depth === "otherTables") {
    const { low } = firstBounds(table, options);
    const rows = readersRows(table, hidden);
    return withoutOtherTable(table, hidden, low, equationsOf, options, work).map((cell) => ({
      cell,
      rows: rows.filter((row) => row.cells.includes(cell)),
    }));
  }
  const { rows, bounds } = readersKnowledge(table, hidden, options, depth);
  const unsafe = table.cells.flatMap(({ value, protect }, cell) =>
    hidden[cell] === 1 && protect && isSmall(value, options) && isNarrow(bounds, cell, options) ? [cell] : [],
  );
  return unsafe.map((cell) => ({ cell, rows: rowsBehind(cell, rows, bounds, options) }));
}

/** Hidden cells that the reader knows all the same; to hide them is of no use. */
export function knownAnyway(table: Table, hidden: Uint8Array, options: SuppressionOptions): number[] {
  const { bounds } = readersKnowledge(table, hidden, options, "combinations");
  return table.cells.flatMap((cell, i) =>
    hidden[i] === 1 && cell.printed && (bounds.high[i] ?? 0) <= (bounds.low[i] ?? 0) ? [i] : [],
  );
}

function readersKnowledge(
  table: Table,
  hidden: Uint8Array,
  options: SuppressionOptions,
  depth: AuditDepth,
): { rows: readonly Row[]; bounds: Bounds } {
  const equations = readersRows(table, hidden);
  const isSlack = (i: number) => table.cells[i]?.printed === false && table.cells[i]?.protect === false;
  const rows = depth === "equations" ? equations : [...equations, ...reduce(equations, isSlack)];
  return { rows, bounds: tighten(rows, firstBounds(table, options)) };
}

function firstBounds(table: Table, { hideZero = false }: SuppressionOptions): Bounds {
  const low = new Float64Array(table.cells.length);
  if (!hideZero) for (const [i, cell] of table.cells.entries()) low[i] = cell.printed ? 1 : 0;
  const size = table.cells.length;
  return {
    low,
    high: new Float64Array(size).fill(Number.POSITIVE_INFINITY),
    lowFrom: new Int32Array(size).fill(-1),
    highFrom: new Int32Array(size).fill(-1),
  };
}

function isNarrow(bounds: Bounds, cell: number, { threshold }: SuppressionOptions): boolean {
  const high = bounds.high[cell] ?? 0;
  return high <= (bounds.low[cell] ?? 0) || high < threshold - 1;
}

/**
 * The rows that gave a cell away: those that bounded it, and those that bounded the cells beside it there so
 * narrowly that they hide nothing.
 */
function rowsBehind(
  cell: number,
  rows: readonly Row[],
  bounds: Bounds,
  { threshold }: SuppressionOptions,
): readonly Row[] {
  const behind = new Set<Row>();
  const seen = new Set([cell]);
  const open = [cell];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const from of [bounds.lowFrom[next] ?? -1, bounds.highFrom[next] ?? -1]) {
      const row = rows[from];
      if (row === undefined) continue;
      behind.add(row);
      for (const other of row.cells) {
        if (seen.has(other) || (bounds.high[other] ?? 0) - (bounds.low[other] ?? 0) >= threshold) continue;
        seen.add(other);
        open.push(other);
      }
    }
  }
  return [...behind];
}
