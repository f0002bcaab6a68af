import type { AuditDepth, Breach } from "./audit.ts";
import { audit, knownAnyway } from "./audit.ts";
import type { Row } from "./linear.ts";
import { helpersOf } from "./linear.ts";
import type { Work } from "./other-table.ts";
import type { Cell, Equation, SuppressionOptions, Table } from "./table.ts";
import { isSmall } from "./table.ts";

/**
 * Which cells to hide: 1 at each hidden position. Small counts first, then the cheapest further cells until no protected
 * small count can be worked out from what is left (see `audit` for what a reader is taken to know).
 * Deterministic: the same table is hidden the same way, since two different ways together could reveal a cell.
 */
export function suppress(table: Table, options: SuppressionOptions): Uint8Array {
  const steps = suppressSteps(table, options);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

/** The same in steps of some milliseconds, for whoever has other things to do in between. */
export function* suppressSteps(table: Table, options: SuppressionOptions): Generator<void, Uint8Array> {
  const hidden = Uint8Array.from(table.cells, (cell) =>
    !cell.printed || isSmall(cell.value, options) ? 1 : 0,
  );
  const equationsOf = indexEquations(table);
  const depths = depthsFor(table);
  const work = { left: SEARCH_STEPS };
  for (let step = 0; step < depths.length; ) {
    const depth = depths[step] ?? "otherTables";
    const breaches = audit(table, hidden, options, depth, equationsOf, work);
    yield;
    if (work.left < 0) break;
    step = breaches.length > 0 && close(breaches, table, hidden, equationsOf) ? 0 : step + 1;
  }
  yield* showAgain(table, hidden, options, equationsOf, work);
  return hidden;
}

/** The search for other tables is bounded, so that what it cannot prove does not end in everything being hidden. */
const SEARCH_STEPS = 20_000;
const LARGEST_TO_PROVE = 1500;

/**
 * The quick audit first; a deeper one begins when nothing more is found before it. A year of an association is proven
 * by other tables; many years together are too large for that search and rest on the combinations.
 */
function depthsFor(table: Table): readonly AuditDepth[] {
  const proven = table.cells.length <= LARGEST_TO_PROVE;
  return proven ? ["equations", "combinations", "otherTables"] : ["equations", "combinations"];
}

/** Trials × cells: each trial audits the whole table. A year of an association is tried in full in about 0.1 s. */
const TRIAL_WORK = 150_000;

/** Shows what was hidden in vain: first what readers know anyway, then the costliest that turned out not to be needed. */
function* showAgain(
  table: Table,
  hidden: Uint8Array,
  options: SuppressionOptions,
  equationsOf: EquationsOf,
  work: Work,
): Generator<void> {
  for (const cell of knownAnyway(table, hidden, options))
    if (!isSmall(table.cells[cell]?.value ?? 0, options)) hidden[cell] = 0;
  const extra = table.cells.flatMap((cell, i) =>
    hidden[i] === 1 && cell.printed && !isSmall(cell.value, options) ? [i] : [],
  );
  extra.sort((a, b) => (table.cells[b]?.cost ?? 0) - (table.cells[a]?.cost ?? 0) || a - b);
  for (const cell of extra.slice(0, Math.floor(TRIAL_WORK / table.cells.length))) {
    hidden[cell] = 0;
    const isNeeded = depthsFor(table).some(
      (depth) => audit(table, hidden, options, depth, equationsOf, work).length > 0,
    );
    if (isNeeded) hidden[cell] = 1;
    yield;
  }
}

/** Hides one more cell for each breach that this round has not already touched. False when there is nothing left to hide. */
function close(
  breaches: readonly Breach[],
  table: Table,
  hidden: Uint8Array,
  equationsOf: EquationsOf,
): boolean {
  const touched = new Set<number>();
  let any = false;
  for (const { cell, rows } of breaches) {
    if (rows.some(({ sources }) => sources.keys().some((source) => touched.has(source)))) continue;
    const extra = cheapest(table, hidden, rows, equationsOf) ?? nearest(table, hidden, cell, equationsOf);
    if (extra === undefined) continue;
    hidden[extra] = 1;
    any = true;
    for (const equation of equationsOf[extra] ?? []) touched.add(equation);
  }
  return any;
}

/** A shown zero protects nothing: everyone sees that zeros are shown. */
function canHide(cell: Cell | undefined): cell is Cell {
  return cell?.printed === true && cell.value > 0;
}

function cheapest(
  table: Table,
  hidden: Uint8Array,
  rows: readonly Row[],
  equationsOf: EquationsOf,
): number | undefined {
  let best: number | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const row of rows)
    for (const i of helpersOf(table, hidden, row)) {
      if (i === best || !canHide(table.cells[i])) continue;
      const cost = costOf(table, hidden, i, row, equationsOf);
      if (cost > least || (cost === least && i > (best ?? i))) continue;
      best = i;
      least = cost;
    }
  return best;
}

/** A cell that stands alone as hidden in another equation needs company there, which must be paid as well. */
function costOf(table: Table, hidden: Uint8Array, i: number, within: Row, equationsOf: EquationsOf): number {
  let cost = table.cells[i]?.cost ?? 0;
  for (const equation of equationsOf[i] ?? []) {
    if (within.sources.has(equation)) continue;
    let company = Number.POSITIVE_INFINITY;
    for (const other of cellsOf(table.equations[equation])) {
      const cell = table.cells[other];
      if (other === i) continue;
      if (hidden[other] === 1) company = 0;
      else if (canHide(cell)) company = Math.min(company, cell.cost);
    }
    if (company < Number.POSITIVE_INFINITY) cost += company;
  }
  return cost;
}

/** When the equations at fault have nothing left to hide: outwards over hidden cells to the first equations that have. */
function nearest(
  table: Table,
  hidden: Uint8Array,
  from: number,
  equationsOf: EquationsOf,
): number | undefined {
  const seen = new Set([from]);
  let ring = [from];
  while (ring.length > 0) {
    const equations = new Set(ring.flatMap((cell) => equationsOf[cell] ?? []));
    const cells = [...equations].flatMap((equation) => cellsOf(table.equations[equation]));
    const found = cells.filter((cell) => hidden[cell] === 0 && canHide(table.cells[cell]));
    if (found.length > 0) return found.reduce((a, b) => (costAlone(table, b) < costAlone(table, a) ? b : a));
    ring = cells.filter((cell) => !seen.has(cell));
    for (const cell of ring) seen.add(cell);
  }
  return undefined;
}

const costAlone = (table: Table, cell: number): number => table.cells[cell]?.cost ?? 0;

type EquationsOf = readonly (readonly number[])[];

function indexEquations(table: Table): EquationsOf {
  const result: number[][] = table.cells.map(() => []);
  table.equations.forEach((equation, i) => {
    for (const cell of cellsOf(equation)) result[cell]?.push(i);
  });
  return result;
}

function cellsOf(equation: Equation | undefined): number[] {
  return equation === undefined ? [] : [equation.total, ...equation.parts];
}
