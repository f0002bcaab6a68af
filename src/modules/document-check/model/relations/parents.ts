import type { CheckTable, Line } from "../structure/table.ts";
import type { Equation } from "./equation.ts";
import { linearEquation } from "./equation.ts";
import type { SignedLine } from "./sum-fit.ts";
import { readingOf, termsAt } from "./sum-fit.ts";
import type { View } from "./view.ts";
import { isAddable, viewOf } from "./view.ts";

/** More rows than this under one are a list. */
const MOST_PARTS = 60;

/** Rows that stand further in than a row of amounts right above them: what is within it. */
export function indentedChildren(lines: readonly Line[]): ReadonlySet<Line> {
  return new Set(families(lines).flatMap(({ children, all }) => [...children, ...all]));
}

type Family = { readonly parent: Line; readonly children: readonly Line[]; readonly all: readonly Line[] };

function families(lines: readonly Line[]): Family[] {
  const found: Family[] = [];
  lines.forEach((parent, at) => {
    if (parent.kind !== "amounts" || parent.sum === "strong") return;
    const all: Line[] = [];
    for (const line of lines.slice(at + 1, at + MOST_PARTS)) {
      if (line.kind === "blank") continue;
      if (line.indent <= parent.indent) break;
      all.push(line);
    }
    const nearest = Math.min(...all.map(({ indent }) => indent));
    const children = all.filter(({ indent, kind }) => indent === nearest && kind === "amounts");
    if (children.length > 0) found.push({ parent, children, all });
  });
  return found;
}

/**
 * Parents as sums of what is indented below them, where most of the table's parents are: elsewhere the indented rows
 * are examples of what is within.
 */
export function parentSums(table: CheckTable): Equation[] {
  const view = viewOf(table, "rows");
  return [...indentedSums(view), ...completeParts(view)];
}

/** "varav" rows that make up the whole of the row above them, as one column at least bears out. */
function completeParts(view: View): Equation[] {
  return view.lines.flatMap((parent, at) => {
    if (parent.kind !== "amounts") return [];
    const after = view.lines.slice(at + 1, at + MOST_PARTS);
    const end = after.findIndex(({ kind }) => kind !== "part");
    const parts = after.slice(0, end === -1 ? after.length : end);
    if (parts.length < 2) return [];
    const lines = parts.map((line) => ({ line, sign: 1 as const }));
    const { exact, judged, digits } = readingOf(view, parent, lines, 0);
    return digits >= 3 && exact * 2 >= judged ? equationsOf(view, parent, lines, "raderna under") : [];
  });
}

function indentedSums(view: View): Equation[] {
  const read = families(view.lines).flatMap(({ parent, children, all }) => {
    const complete = all.every(({ kind }) => kind !== "part") && children.length > 1;
    const lines = children.map((line) => ({ line, sign: 1 as const }));
    return complete ? [{ parent, lines, reading: readingOf(view, parent, lines, 0) }] : [];
  });
  const judged = read.reduce((sum, { reading }) => sum + reading.judged, 0);
  const exact = read.reduce((sum, { reading }) => sum + reading.exact, 0);
  const digits = read.reduce((sum, { reading }) => sum + reading.digits, 0);
  const agreeing = judged === 0 ? 0 : exact / judged;
  if (agreeing < 0.5 || digits < (agreeing < 0.6 ? 4 : 3)) return [];
  return read.flatMap(({ parent, lines }) => equationsOf(view, parent, lines, "de indragna raderna under"));
}

function equationsOf(view: View, parent: Line, lines: readonly SignedLine[], basis: string): Equation[] {
  return view.positions.flatMap((position) => {
    const target = view.cell(parent, position);
    const terms = termsAt(view, lines, position);
    if (target?.value == null || terms.length === 0 || !isAddable(target)) return [];
    return [linearEquation("sum", view.table, target, terms, basis)];
  });
}
