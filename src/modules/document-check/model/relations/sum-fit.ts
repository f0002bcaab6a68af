import type { Line, TableCell } from "../structure/table.ts";
import type { Term } from "./equation.ts";
import { slackOf, toleranceOf } from "./equation.ts";
import type { View } from "./view.ts";
import { isAddable } from "./view.ts";

export type SignedLine = { readonly line: Line; readonly sign: 1 | -1 };

/** A way of reading a line as the sum of others, and how well the figures bear it out. */
export type Reading = Fit & { readonly lines: readonly SignedLine[] };

export type Fit = {
  /** Index on the stack, or in the order, where the reading begins. */
  readonly from: number;
  readonly judged: number;
  readonly exact: number;
  readonly rounded: number;
  /** Digits that agree where two amounts or more are added: how unlikely it is by chance. */
  readonly digits: number;
  /** Digits that agree where one amount alone is not zero: equal by chance, or a sum with nothing more in it. */
  readonly same: number;
  /** Sum of stated less computed, and of what was stated, both without sign. */
  readonly off: number;
  readonly size: number;
};

export function qualityOf({ judged, exact, rounded }: Fit): number {
  return judged === 0 ? 0 : (exact + 0.8 * rounded) / judged;
}

/** How a line compares with the signed sum of others, position by position. */
export function readingOf(view: View, target: Line, lines: readonly SignedLine[], from: number): Reading {
  const counts = beginCounts(view, target);
  for (const signed of lines) addLine(view, counts, signed);
  return { ...fitOf(counts, from), lines };
}

/**
 * How a line compares with each run of lines that ends at the last one, the shortest first, back to `farthest`. The
 * sums are kept from run to run, so that a long way back costs no more than its lines.
 */
export function fitsBack(view: View, target: Line, lines: readonly Line[], farthest: number): Fit[] {
  const counts = beginCounts(view, target);
  const fits: Fit[] = [];
  for (let from = lines.length - 1; from >= farthest; from--) {
    const line = lines[from];
    if (line === undefined) break;
    addLine(view, counts, { line, sign: 1 });
    fits.push(fitOf(counts, from));
  }
  return fits;
}

type Count = {
  readonly position: Line;
  readonly stated: TableCell;
  readonly value: number;
  sum: number;
  filled: number;
  step: number;
  parts: number;
};

function beginCounts(view: View, target: Line): Count[] {
  return view.positions.flatMap((position) => {
    const stated = view.cell(target, position);
    if (stated?.value == null || !isAddable(stated)) return [];
    return [{ position, stated, value: stated.value, sum: 0, filled: 0, step: stated.step, parts: 0 }];
  });
}

function addLine(view: View, counts: readonly Count[], { line, sign }: SignedLine): void {
  for (const count of counts) {
    const cell = view.cell(line, count.position);
    if (cell?.value == null) continue;
    count.filled += 1;
    if (cell.value !== 0) count.parts += 1;
    if (cell.step > count.step) count.step = cell.step;
    count.sum += sign * cell.value;
  }
}

function fitOf(counts: readonly Count[], from: number): Fit {
  const fit = { from, judged: 0, exact: 0, rounded: 0, digits: 0, same: 0, off: 0, size: 0 };
  for (const { stated, value, sum, filled, step, parts } of counts) {
    if (filled === 0) continue;
    fit.judged += 1;
    const delta = Math.abs(value - sum);
    fit.off += delta;
    fit.size += Math.abs(value);
    if (delta <= toleranceOf(stated)) {
      fit.exact += 1;
      const agreed = Math.log10(1 + Math.abs(value) / stated.step);
      if (parts > 1) fit.digits += agreed;
      else fit.same += agreed;
    } else if (delta <= slackOf(step, filled, false) && Math.abs(value) > 20 * step) fit.rounded += 1;
  }
  return fit;
}

/** The terms of a reading at a position, empty cells left out. */
export function termsAt(view: View, lines: readonly SignedLine[], position: Line): Term[] {
  return lines.flatMap(({ line, sign }) => {
    const cell = view.cell(line, position);
    return cell === null || cell.value === null ? [] : [{ cell, sign }];
  });
}
