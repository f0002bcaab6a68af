import type { Row } from "./linear.ts";

/** The least and greatest value that a reader must reckon with, by cell, and the row that last tightened each (−1: none). */
export type Bounds = {
  readonly low: Float64Array;
  readonly high: Float64Array;
  readonly lowFrom: Int32Array;
  readonly highFrom: Int32Array;
};

/** A row is revisited at most so often; bounds only ever tighten, so stopping early is safe for the reader, not for us: it is never near. */
const MAX_VISITS = 400;

/** Interval propagation: tightens bounds by every row until nothing more follows. Returns the same bounds. */
export function tighten(rows: readonly Row[], bounds: Bounds): Bounds {
  const rowsOf = new Map<number, number[]>();
  rows.forEach((row, i) => {
    for (const cell of row.cells) {
      const list = rowsOf.get(cell);
      if (list === undefined) rowsOf.set(cell, [i]);
      else list.push(i);
    }
  });
  const visits = new Uint16Array(rows.length);
  const waiting = new Uint8Array(rows.length).fill(1);
  const queue = rows.map((_, i) => i);
  for (let at = 0; at < queue.length; at++) {
    const i = queue[at] ?? 0;
    const row = rows[i];
    waiting[i] = 0;
    if (row === undefined || (visits[i] ?? 0) >= MAX_VISITS) continue;
    visits[i] = (visits[i] ?? 0) + 1;
    for (const cell of tightenBy(row, i, bounds))
      for (const other of rowsOf.get(cell) ?? [])
        if (waiting[other] === 0) {
          waiting[other] = 1;
          queue.push(other);
        }
  }
  return bounds;
}

/** Reach of a row: its sum of least and of greatest terms, infinite ones counted apart so that one unbounded cell can be bounded. */
type Reach = { low: number; high: number; lowInfinite: number; highInfinite: number };

function tightenBy(row: Row, index: number, bounds: Bounds): number[] {
  const reach = reachOf(row, bounds);
  const changed: number[] = [];
  for (let k = 0; k < row.cells.length; k++) {
    const cell = row.cells[k] ?? 0;
    const [low, high] = impliedBy(row, k, bounds, reach);
    let tighter = false;
    if (low > at(bounds.low, cell)) {
      bounds.low[cell] = low;
      bounds.lowFrom[cell] = index;
      tighter = true;
    }
    if (high < at(bounds.high, cell)) {
      bounds.high[cell] = high;
      bounds.highFrom[cell] = index;
      tighter = true;
    }
    if (tighter) changed.push(cell);
  }
  return changed;
}

function reachOf(row: Row, bounds: Bounds): Reach {
  const reach = { low: 0, high: 0, lowInfinite: 0, highInfinite: 0 };
  for (let k = 0; k < row.cells.length; k++) {
    const [low, high] = term(row, k, bounds);
    if (low === Number.NEGATIVE_INFINITY) reach.lowInfinite++;
    else reach.low += low;
    if (high === Number.POSITIVE_INFINITY) reach.highInfinite++;
    else reach.high += high;
  }
  return reach;
}

/** Least and greatest value of one cell of a row, given the bounds that the reach was taken of. */
function impliedBy(row: Row, k: number, bounds: Bounds, reach: Reach): readonly [number, number] {
  const [low, high] = term(row, k, bounds);
  const coefficient = row.coefficients[k] ?? 1;
  const lowIsInfinite = low === Number.NEGATIVE_INFINITY;
  const highIsInfinite = high === Number.POSITIVE_INFINITY;
  const othersLow =
    reach.lowInfinite > (lowIsInfinite ? 1 : 0)
      ? Number.NEGATIVE_INFINITY
      : reach.low - (lowIsInfinite ? 0 : low);
  const othersHigh =
    reach.highInfinite > (highIsInfinite ? 1 : 0)
      ? Number.POSITIVE_INFINITY
      : reach.high - (highIsInfinite ? 0 : high);
  const least = (row.sum - othersHigh) / coefficient;
  const greatest = (row.sum - othersLow) / coefficient;
  return coefficient > 0
    ? [Math.ceil(least), Math.floor(greatest)]
    : [Math.ceil(greatest), Math.floor(least)];
}

/** Bounds of coefficient × cell. */
function term(row: Row, k: number, bounds: Bounds): readonly [number, number] {
  const cell = row.cells[k] ?? 0;
  const coefficient = row.coefficients[k] ?? 1;
  const low = coefficient * at(bounds.low, cell);
  const high = coefficient * at(bounds.high, cell);
  return coefficient > 0 ? [low, high] : [high, low];
}

const at = (values: Float64Array, cell: number): number => values[cell] ?? 0;
