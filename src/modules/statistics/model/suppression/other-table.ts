import type { SuppressionOptions, Table } from "./table.ts";
import { isSmall } from "./table.ts";

/*
 * Proof that a hidden count is safe: another table with the same shown figures, that obeys every equation and has
 * another count there. A reader of any cleverness cannot tell the two apart. Found by changing the count and mending
 * each equation that breaks; what is not found within the budget is treated as unsafe.
 */

const STEPS = [1, -1, 2, -2, 3, -3] as const;
const BUDGET = 400;
const LONGEST = 60;

type Search = {
  readonly table: Table;
  readonly hidden: Uint8Array;
  readonly low: Float64Array;
  readonly equationsOf: readonly (readonly number[])[];
  readonly changes: Map<number, number>;
  /** By equation: total − Σ parts, where it is not 0. */
  readonly broken: Map<number, number>;
  left: number;
  readonly work: Work;
};

/** Steps that the search may still take for the whole table. Counted, not timed: the answer must not depend on the machine. */
export type Work = { left: number };

/** The protected small cells for which no other table was found. One other table serves all cells that differ in it. */
export function withoutOtherTable(
  table: Table,
  hidden: Uint8Array,
  low: Float64Array,
  equationsOf: readonly (readonly number[])[],
  options: SuppressionOptions,
  work: Work,
): number[] {
  const proven = new Uint8Array(table.cells.length);
  return table.cells.flatMap(({ value, protect }, cell) => {
    if (hidden[cell] === 0 || !protect || !isSmall(value, options) || proven[cell] === 1) return [];
    const changes = otherTable({ table, hidden, low, equationsOf, work }, cell);
    for (const changed of changes?.keys() ?? []) proven[changed] = 1;
    return changes === null ? [cell] : [];
  });
}

function otherTable(
  fixed: Pick<Search, "table" | "hidden" | "low" | "equationsOf" | "work">,
  cell: number,
): ReadonlyMap<number, number> | null {
  for (const step of STEPS) {
    const search: Search = { ...fixed, changes: new Map(), broken: new Map(), left: BUDGET };
    if (!mayChange(search, cell, step)) continue;
    change(search, cell, step);
    if (mend(search)) return search.changes;
  }
  return null;
}

function mend(search: Search): boolean {
  if (search.broken.size === 0) return true;
  if (search.work.left-- <= 0 || search.left-- <= 0 || search.changes.size > LONGEST) return false;
  const choices = tightest(search);
  for (const { cell, by } of choices) {
    change(search, cell, by);
    if (mend(search)) return true;
    change(search, cell, -by);
    search.changes.delete(cell);
  }
  return false;
}

type Choice = { readonly cell: number; readonly by: number; readonly breaks: number };

/** How the broken equation with the fewest ways to mend it can be mended, those that break least first. */
function tightest(search: Search): readonly Choice[] {
  let best: readonly Choice[] | undefined;
  for (const [equation, excess] of search.broken) {
    const choices = choicesFor(search, equation, excess);
    if (best === undefined || choices.length < best.length) best = choices;
    if (best.length === 0) break;
  }
  return (best ?? []).toSorted((a, b) => a.breaks - b.breaks || a.cell - b.cell);
}

function choicesFor(search: Search, equation: number, excess: number): Choice[] {
  const { total, parts } = search.table.equations[equation] ?? { total: -1, parts: [] };
  return [total, ...parts].flatMap((cell) => {
    const by = cell === total ? -excess : excess;
    if (search.changes.has(cell) || !mayChange(search, cell, by)) return [];
    return [{ cell, by, breaks: breaksBy(search, cell, by) }];
  });
}

function mayChange({ table, hidden, low }: Search, cell: number, by: number): boolean {
  return hidden[cell] === 1 && (table.cells[cell]?.value ?? 0) + by >= (low[cell] ?? 0);
}

/** Equations that the change would break, less those that it would mend. */
function breaksBy(search: Search, cell: number, by: number): number {
  let breaks = 0;
  for (const equation of search.equationsOf[cell] ?? []) {
    const before = search.broken.get(equation) ?? 0;
    const after = before + (search.table.equations[equation]?.total === cell ? by : -by);
    breaks += (after === 0 ? 0 : 1) - (before === 0 ? 0 : 1);
  }
  return breaks;
}

function change(search: Search, cell: number, by: number): void {
  search.changes.set(cell, by);
  for (const equation of search.equationsOf[cell] ?? []) {
    const excess =
      (search.broken.get(equation) ?? 0) + (search.table.equations[equation]?.total === cell ? by : -by);
    if (excess === 0) search.broken.delete(equation);
    else search.broken.set(equation, excess);
  }
}
