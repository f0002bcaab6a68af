import type { Table } from "./table.ts";

/** Σ coefficients × hidden cells = sum: what a reader knows of the hidden cells once the shown ones are put in. */
export type Row = {
  readonly cells: readonly number[];
  readonly coefficients: readonly number[];
  readonly sum: number;
  /** The table's equations that the row was made of, each with its weight. */
  readonly sources: ReadonlyMap<number, number>;
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
  return { cells, coefficients, sum, sources: new Map([[source, 1]]) };
}

/** The shown cells that, hidden too, would be one more unknown in the row; those that cancel out would not. */
export function helpersOf(table: Table, hidden: Uint8Array, row: Row): number[] {
  const net = new Map<number, number>();
  const put = (cell: number, weight: number) => {
    if (hidden[cell] === 0) net.set(cell, (net.get(cell) ?? 0) + weight);
  };
  for (const [source, weight] of row.sources) {
    const equation = table.equations[source];
    if (equation === undefined) continue;
    put(equation.total, weight);
    for (const part of equation.parts) put(part, -weight);
  }
  return [...net].flatMap(([cell, weight]) => (Math.abs(weight) < 1e-9 ? [] : [cell]));
}
