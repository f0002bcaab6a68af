import type { Line, TableCell } from "../structure/table.ts";
import type { FigureOf } from "./equation.ts";
import type { View } from "./view.ts";

/** A way to count a percentage; null where a base is missing or zero. */
export type ShareFormula = {
  readonly basis: string;
  cellsAt(position: Line): readonly TableCell[];
  computeAt(position: Line, figureOf: FigureOf): number | null;
};

export type ShareReading = {
  readonly formula: ShareFormula;
  readonly judged: readonly Line[];
  readonly exact: number;
  readonly rounded: number;
  readonly distinct: number;
};

export function shareReading(
  view: View,
  target: Line,
  formula: ShareFormula,
  figureOf: FigureOf,
): ShareReading {
  const judged: Line[] = [];
  const values = new Set<number>();
  let exact = 0;
  let rounded = 0;
  for (const position of view.positions) {
    const stated = view.cell(target, position);
    const computed = formula.computeAt(position, figureOf);
    if (stated?.value == null || computed === null) continue;
    judged.push(position);
    const delta = Math.abs(stated.value - computed);
    if (delta <= stated.step / 2 + 1e-6) {
      exact += 1;
      values.add(stated.value);
    } else if (delta <= stated.step * 1.5) rounded += 1;
  }
  return { formula, judged, exact, rounded, distinct: values.size };
}

/** Percentages agree by chance once in a hundred or oftener, so two different ones at least must agree. */
export function isShareMeant({ judged, exact, rounded, distinct }: ShareReading): boolean {
  if (judged.length < 2 || exact < 2) return false;
  const needed = judged.length >= 5 ? 3 : 2;
  return distinct >= needed && exact / judged.length >= 0.5 && (exact + rounded) / judged.length >= 0.6;
}
