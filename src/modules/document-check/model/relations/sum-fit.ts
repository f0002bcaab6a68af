import type { Line } from "../structure/table.ts";
import type { Term } from "./equation.ts";
import { slackOf, toleranceOf } from "./equation.ts";
import type { View } from "./view.ts";
import { isAddable } from "./view.ts";

export type SignedLine = { readonly line: Line; readonly sign: 1 | -1 };

/** A way of reading a line as the sum of others, and how well the figures bear it out. */
export type Reading = {
  readonly lines: readonly SignedLine[];
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

export function qualityOf({ judged, exact, rounded }: Reading): number {
  return judged === 0 ? 0 : (exact + 0.8 * rounded) / judged;
}

/** How a line compares with the signed sum of others, position by position. */
export function readingOf(view: View, target: Line, lines: readonly SignedLine[], from: number): Reading {
  let judged = 0;
  let exact = 0;
  let rounded = 0;
  let digits = 0;
  let same = 0;
  let off = 0;
  let size = 0;
  for (const position of view.positions) {
    const stated = view.cell(target, position);
    if (stated?.value == null || !isAddable(stated)) continue;
    let sum = 0;
    let filled = 0;
    let step = stated.step;
    let parts = 0;
    for (const { line, sign } of lines) {
      const cell = view.cell(line, position);
      if (cell?.value == null) continue;
      filled += 1;
      if (cell.value !== 0) parts += 1;
      if (cell.step > step) step = cell.step;
      sum += sign * cell.value;
    }
    if (filled === 0) continue;
    judged += 1;
    const delta = Math.abs(stated.value - sum);
    off += delta;
    size += Math.abs(stated.value);
    if (delta <= toleranceOf(stated)) {
      exact += 1;
      const agreed = Math.log10(1 + Math.abs(stated.value) / stated.step);
      if (parts > 1) digits += agreed;
      else same += agreed;
    } else if (delta <= slackOf(step, filled, false) && Math.abs(stated.value) > 20 * step) rounded += 1;
  }
  return { lines, from, judged, exact, rounded, digits, same, off, size };
}

/** The terms of a reading at a position, empty cells left out. */
export function termsAt(view: View, lines: readonly SignedLine[], position: Line): Term[] {
  return lines.flatMap(({ line, sign }) => {
    const cell = view.cell(line, position);
    return cell === null || cell.value === null ? [] : [{ cell, sign }];
  });
}
