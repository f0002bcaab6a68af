import type { Equation, FigureOf } from "./relations/equation.ts";
import { asStated, holds, holdsRounded, residualOf } from "./relations/equation.ts";
import type { TableCell } from "./structure/table.ts";

/** A cell that is wrong, by the relation that says so, and what it should be. */
export type Fault = {
  readonly cell: TableCell;
  readonly equation: Equation;
  readonly computed: number;
  readonly rounding: boolean;
};

type Repair = {
  readonly cell: TableCell;
  readonly value: number;
  readonly mends: readonly Equation[];
  readonly breaks: number;
};

/**
 * Which cells to point at for the relations that fail. A wrong figure in the middle of a table upsets its row and its
 * column at once, and then the one cell that mends both is named; elsewhere it is the sum or the difference itself.
 */
export function findFaults(equations: readonly Equation[]): Fault[] {
  const byCell = new Map<TableCell, Equation[]>();
  for (const equation of equations) {
    for (const cell of new Set([equation.target, ...equation.others])) {
      const own = byCell.get(cell);
      if (own === undefined) byCell.set(cell, [equation]);
      else own.push(equation);
    }
  }
  const failing = new Set(equations.filter((equation) => !holds(equation)));
  const faults: Fault[] = [];
  for (let repair = bestRepair(failing, byCell); repair !== null; repair = bestRepair(failing, byCell)) {
    const { cell, value, mends } = repair;
    const equation = mends.find(({ target }) => target === cell) ?? mends[0];
    if (equation === undefined) break;
    const rounding = mends.every((one) => holdsRounded(one));
    faults.push({ cell, equation, computed: value, rounding });
    for (const one of mends) failing.delete(one);
  }
  return [...faults, ...[...failing].map((equation) => singleFault(equation, byCell))];
}

/** The change of one cell that mends two or more failing relations and upsets none that holds. */
function bestRepair(
  failing: ReadonlySet<Equation>,
  byCell: ReadonlyMap<TableCell, readonly Equation[]>,
): Repair | null {
  let best: Repair | null = null;
  for (const equation of failing) {
    if (holdsRounded(equation)) continue;
    for (const cell of [equation.target, ...equation.others]) {
      const own = (byCell.get(cell) ?? []).filter((one) => failing.has(one) || holds(one));
      if (own.filter((one) => failing.has(one)).length < 2) continue;
      const repair = repairOf(equation, cell, own, failing);
      if (repair === null || repair.mends.length < 2 || repair.breaks > 0) continue;
      if (best === null || repair.mends.length > best.mends.length) best = repair;
    }
  }
  return best;
}

function repairOf(
  equation: Equation,
  cell: TableCell,
  own: readonly Equation[],
  failing: ReadonlySet<Equation>,
): Repair | null {
  const value = mendedValue(equation, cell);
  if (value === null) return null;
  const figureOf: FigureOf = (one) => (one === cell ? value : asStated(one));
  const mends = own.filter((one) => failing.has(one) && holdsRounded(one, figureOf));
  const breaks = own.filter((one) => !failing.has(one) && !holdsRounded(one, figureOf)).length;
  return { cell, value, mends, breaks };
}

/** The value of the cell that makes the relation hold. The relations are linear in it, or nearly so. */
function mendedValue(equation: Equation, cell: TableCell): number | null {
  const stated = asStated(cell);
  if (equation.kind === "share" && cell !== equation.target) return null;
  const residual = residualOf(equation);
  if (cell === equation.target && !equation.others.includes(cell)) return equation.compute(asStated);
  const nudged = residualOf(equation, (one) => (one === cell ? stated + 1 : asStated(one)));
  const slope = nudged - residual;
  return Math.abs(slope) < 1e-9 ? null : stated - residual / slope;
}

/** The target, unless it stands in relations that hold and one other cell alone does not. */
function singleFault(equation: Equation, byCell: ReadonlyMap<TableCell, readonly Equation[]>): Fault {
  const rounding = holdsRounded(equation);
  const fault = { cell: equation.target, equation, computed: equation.compute(asStated), rounding };
  if (rounding || equation.kind !== "difference" || !isUpheld(equation.target, equation, byCell))
    return fault;
  const free = equation.others.filter((cell) => !isUpheld(cell, equation, byCell));
  const [only] = free;
  if (free.length !== 1 || only === undefined) return fault;
  const value = mendedValue(equation, only);
  return value === null ? fault : { ...fault, cell: only, computed: value };
}

function isUpheld(
  cell: TableCell,
  but: Equation,
  byCell: ReadonlyMap<TableCell, readonly Equation[]>,
): boolean {
  return (byCell.get(cell) ?? []).some((one) => one !== but && one.kind !== "share" && holds(one));
}
