import type { CheckTable, TableCell } from "../structure/table.ts";

export type FindingKind = "sum" | "difference" | "share" | "unit" | "carry-over" | "rounding";

/**
 * A relation that the document means to hold: the target is what the other cells give. `tolerance` is what rounding to
 * the shown places explains by itself, `slack` the most that rounding of the parts may add.
 */
export type Equation = {
  readonly kind: Exclude<FindingKind, "unit" | "rounding">;
  readonly table: CheckTable;
  readonly target: TableCell;
  readonly others: readonly TableCell[];
  readonly compute: (figureOf: FigureOf) => number;
  readonly tolerance: number;
  readonly slack: number;
  /** How the target came about, in Swedish, after "… enligt": "raderna ovanför". */
  readonly basis: string;
};

export type FigureOf = (cell: TableCell) => number;

export const asStated: FigureOf = (cell) => cell.value ?? 0;

/** Stated less computed. */
export function residualOf(equation: Equation, figureOf: FigureOf = asStated): number {
  return figureOf(equation.target) - equation.compute(figureOf);
}

export function holds(equation: Equation, figureOf: FigureOf = asStated): boolean {
  return Math.abs(residualOf(equation, figureOf)) <= equation.tolerance;
}

export function holdsRounded(equation: Equation, figureOf: FigureOf = asStated): boolean {
  return Math.abs(residualOf(equation, figureOf)) <= equation.slack;
}

export type Term = { readonly cell: TableCell; readonly sign: 1 | -1 };

/** Binary fractions: sums of a hundred amounts in öre are off by less than this. */
const DUST = 1e-6;

/** Half of the last place shown: where the parts show more places than the target. */
export function toleranceOf(target: TableCell): number {
  return target.step / 2 + DUST;
}

/**
 * What rounding of `count` parts may add up to: one in the last place, and more only as slowly as chance has it
 * (the spread of rounding errors grows with the root of their number). Counts of people are never rounded.
 */
export function slackOf(step: number, count: number, areCounts: boolean): number {
  const places = areCounts ? 1 : Math.floor(Math.sqrt(count + 1));
  return step * places + DUST;
}

export function linearEquation(
  kind: Equation["kind"],
  table: CheckTable,
  target: TableCell,
  terms: readonly Term[],
  basis: string,
): Equation {
  const step = Math.max(target.step, ...terms.map(({ cell }) => cell.step));
  return {
    ...{ kind, table, target, basis },
    others: terms.map(({ cell }) => cell),
    compute: (figureOf) => terms.reduce((sum, { cell, sign }) => sum + sign * figureOf(cell), 0),
    tolerance: toleranceOf(target),
    slack: slackOf(step, terms.length, areCounts(table, target, terms)),
  };
}

/** Small whole numbers in a table that names no money are people or cases. */
function areCounts(table: CheckTable, target: TableCell, terms: readonly Term[]): boolean {
  if (table.unit !== null || target.percent || target.step < 1) return false;
  return [target, ...terms.map(({ cell }) => cell)].every(({ value }) => Math.abs(value ?? 0) < 10_000);
}
