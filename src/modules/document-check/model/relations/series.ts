import type { CheckTable, Line } from "../structure/table.ts";
import { isClosingLabel, isCumulativeLabel, isOpeningLabel } from "../structure/words.ts";
import type { Equation } from "./equation.ts";
import { holds, linearEquation } from "./equation.ts";
import type { View } from "./view.ts";
import { viewOf } from "./view.ts";

/** What goes from one year to the next: running totals, and what is brought forward. */
export function series(table: CheckTable): Equation[] {
  return (["columns", "rows"] as const).flatMap((axis) => {
    const view = viewOf(table, axis);
    return [...runningTotals(view), ...broughtForward(view)];
  });
}

function runningTotals(view: View): Equation[] {
  const amounts = view.lines.filter(({ kind, percent }) => kind === "amounts" && !percent);
  const positions = view.positions.filter(({ kind }) => kind === "amounts");
  return amounts
    .filter(({ label }) => isCumulativeLabel(label))
    .flatMap((target) => {
      const ways = amounts
        .filter((line) => line !== target)
        .flatMap((line) =>
          [positions, positions.toReversed()].map((order) => runningTotal(view, target, line, order)),
        );
      const best = ways.toSorted((a, b) => held(b) - held(a))[0] ?? [];
      const failing = best.length - held(best);
      // One wrong figure upsets its own period and the next.
      const isMeant = held(best) > 0 && (failing <= 2 || held(best) >= failing);
      return isMeant ? [...begun(view, best), ...best] : [];
    });
}

function runningTotal(view: View, target: Line, line: Line, order: readonly Line[]): Equation[] {
  return order.flatMap((position, at) => {
    const before = order[at - 1];
    const cell = view.cell(target, position);
    const added = view.cell(line, position);
    const last = before === undefined ? null : view.cell(target, before);
    if (cell?.value == null || added?.value == null || last?.value == null) return [];
    const terms = [last, added].map((one) => ({ cell: one, sign: 1 as const }));
    return [linearEquation("sum", view.table, cell, terms, `det föregående och ”${line.label}”`)];
  });
}

const FIRST_PERIOD = /^(jan(uari)?|kvartal 1|kv\.? ?1|q1|tertial 1|t1)\b/i;

/** Where the second does not fit, the first may be what is wrong: it is its own period's amount. */
function begun({ table }: View, equations: readonly Equation[]): Equation[] {
  const [second] = equations;
  const first = second?.others[0];
  if (second === undefined || first === undefined) return [];
  const own = table.rows.find(({ position }) => position === first.row);
  const column = table.columns.find(({ position }) => position === second.others[1]?.column);
  const cell = own === undefined || column === undefined ? null : table.cells[own.at]?.[column.at];
  if (!cell || cell.value === null || cell === first) return [];
  if (holds(second) && !FIRST_PERIOD.test(own?.label.trim() ?? "")) return [];
  return [linearEquation("sum", table, first, [{ cell, sign: 1 }], "periodens eget belopp")];
}

function held(equations: readonly Equation[]): number {
  return equations.filter((equation) => holds(equation)).length;
}

/** The opening balance of a year is the closing balance of the year before, where the headings are years in a row. */
function broughtForward(view: View): Equation[] {
  const lines = view.lines.filter(({ kind }) => kind === "amounts");
  return lines.flatMap((opening, at) => {
    if (!isOpeningLabel(opening.label)) return [];
    const closing = lines.slice(at + 1).find(({ label }) => isClosingLabel(label)) ?? closingSum(lines, at);
    if (closing === undefined) return [];
    return view.positions.flatMap((position) => {
      const before = yearBefore(view, position);
      const cell = view.cell(opening, position);
      const brought = before === undefined ? null : view.cell(closing, before);
      if (cell?.value == null || brought?.value == null) return [];
      const basis = `”${closing.label}” ${before?.label ?? ""}`.trim();
      return [linearEquation("carry-over", view.table, cell, [{ cell: brought, sign: 1 }], basis)];
    });
  });
}

/** In a note of one balance the sum at its end is what is carried on. */
function closingSum(lines: readonly Line[], opening: number): Line | undefined {
  const last = lines.at(-1);
  return opening === 0 && last !== undefined && /^(summa|totalt)/i.test(last.label) ? last : undefined;
}

export function yearOf(label: string): number | null {
  const years = [...label.matchAll(/(?<!\d)(19|20)\d\d(?!\d)/g)];
  const distinct = new Set(years.map(([year]) => year));
  return distinct.size === 1 ? Number([...distinct][0]) : null;
}

export function yearBefore(view: View, position: Line): Line | undefined {
  const year = yearOf(position.label);
  if (year === null) return undefined;
  const rest = position.label.replaceAll(String(year), "");
  return view.positions.find(
    ({ label }) => yearOf(label) === year - 1 && label.replaceAll(String(year - 1), "") === rest,
  );
}
