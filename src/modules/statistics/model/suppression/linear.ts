import type { Table } from "./table.ts";

/** Σ coefficients × hidden cells = sum: what a reader knows of the hidden cells once the shown ones are put in. */
export type Row = {
  readonly cells: readonly number[];
  readonly coefficients: readonly number[];
  readonly sum: number;
  /** The table's equations that the row was made of. */
  readonly sources: ReadonlySet<number>;
};

/** The reader's equations, with the hidden cells as unknowns; equations without unknowns are left out. */
export function readersRows(table: Table, hidden: Uint8Array): Row[] {
  const rows: Row[] = [];
  table.equations.forEach(({ total, parts }, source) => {
    const known = new Map<number, number>();
    known.set(total, 1);
    for (const part of parts) known.set(part, (known.get(part) ?? 0) - 1);
    const row = split(table, hidden, known, source);
    if (row.cells.length > 0) rows.push(row);
  });
  return rows;
}

function split(table: Table, hidden: Uint8Array, terms: ReadonlyMap<number, number>, source: number): Row {
  const cells: number[] = [];
  const coefficients: number[] = [];
  let sum = 0;
  for (const [cell, coefficient] of terms) {
    if (coefficient === 0) continue;
    if (hidden[cell] === 1) {
      cells.push(cell);
      coefficients.push(coefficient);
    } else sum -= coefficient * (table.cells[cell]?.value ?? 0);
  }
  return { cells, coefficients, sum, sources: new Set([source]) };
}
