import type { Line } from "../structure/table.ts";
import { isDifferenceLabel, isResultLabel, kindOfMoney } from "../structure/words.ts";
import { toleranceOf } from "./equation.ts";
import type { SignedLine } from "./sum-fit.ts";
import type { View } from "./view.ts";

/** A line read as two or more others with signs, and at which positions the figures bear it out. */
export type Relation = {
  readonly target: Line;
  readonly lines: readonly SignedLine[];
  readonly judged: readonly Line[];
  readonly exact: readonly Line[];
  /** Where it holds with the sign turned: income counted one way and costs the other. */
  readonly turned: readonly Line[];
  readonly digits: number;
};

export function relationOf(view: View, target: Line, lines: readonly SignedLine[]): Relation {
  const judged: Line[] = [];
  const exact: Line[] = [];
  const turned: Line[] = [];
  let digits = 0;
  for (const position of view.positions) {
    const stated = view.cell(target, position);
    if (stated?.value == null || stated.percent) continue;
    let sum = 0;
    let parts = 0;
    let filled = 0;
    for (const { line, sign } of lines) {
      const cell = view.cell(line, position);
      if (cell?.value == null) continue;
      filled += 1;
      if (cell.value !== 0) parts += 1;
      sum += sign * cell.value;
    }
    if (filled === 0 || (filled === 1 && lines.length > 1 && stated.value === 0)) continue;
    judged.push(position);
    const tolerance = toleranceOf(stated);
    const fits = Math.abs(stated.value - sum) <= tolerance;
    const fitsTurned = !fits && isDifference(lines) && Math.abs(stated.value + sum) <= tolerance;
    if (fits) exact.push(position);
    if (fitsTurned) turned.push(position);
    if ((fits || fitsTurned) && parts > 1) digits += Math.log10(1 + Math.abs(stated.value) / stated.step);
  }
  return { target, lines, judged, exact, turned, digits };
}

function isDifference(lines: readonly SignedLine[]): boolean {
  return lines.length === 2 && lines.some(({ sign }) => sign === -1);
}

/** Enough agrees that the relation is meant; less is asked of a line that says what it is. */
export function isMeant(relation: Relation): boolean {
  const { judged, exact, turned, digits, target } = relation;
  const agrees = exact.length + turned.length;
  if (judged.length < 2 || agrees === 0) return false;
  const labelled = isDifferenceLabel(target.label) || target.sum !== null;
  if (labelled) return agrees / judged.length >= 0.5 && digits >= (judged.length === 2 ? 1.5 : 2.5);
  return agrees >= 3 && agrees / judged.length >= 0.65 && digits >= 5;
}

/** Positions where the sign is turned on purpose: several of them, or a row that says that it is of the other kind. */
export function turnedOnPurpose({ turned, exact }: Relation): readonly Line[] {
  const others = new Set(exact.map(({ label }) => kindOfMoney(label)));
  return turned.filter(({ label }) => {
    const kind = kindOfMoney(label);
    return turned.length > 1 || isResultLabel(label) || (kind !== null && !others.has(kind));
  });
}
