import type { CheckTable, Line } from "../structure/table.ts";
import type { Equation } from "./equation.ts";
import { linearEquation } from "./equation.ts";
import { readingOf, termsAt } from "./sum-fit.ts";
import { isAddable, viewOf } from "./view.ts";

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
    for (const line of lines.slice(at + 1)) {
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
  return read.flatMap(({ parent, lines }) =>
    view.positions.flatMap((position) => {
      const target = view.cell(parent, position);
      const terms = termsAt(view, lines, position);
      if (target?.value == null || terms.length === 0 || !isAddable(target)) return [];
      return [linearEquation("sum", table, target, terms, "de indragna raderna under")];
    }),
  );
}
