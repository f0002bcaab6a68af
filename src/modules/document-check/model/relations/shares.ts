import type { CheckTable, Line, TableCell } from "../structure/table.ts";
import type { Equation, FigureOf } from "./equation.ts";
import { asStated } from "./equation.ts";
import type { ShareFormula, ShareReading } from "./share-fit.ts";
import { isShareMeant, shareReading } from "./share-fit.ts";
import type { View } from "./view.ts";
import { viewOf } from "./view.ts";

const MOST_LINES = 20;

/** Percentages of other columns or rows, of a total, and changes in per cent. */
export function shares(table: CheckTable): Equation[] {
  return (["columns", "rows"] as const).flatMap((axis) => {
    const view = viewOf(table, axis);
    const targets = view.lines.filter(
      ({ kind, percent }) => percent && kind !== "heading" && kind !== "blank",
    );
    const amounts = view.lines.filter(({ kind, percent }) => kind === "amounts" && !percent);
    if (amounts.length === 0 || amounts.length > MOST_LINES) return [];
    return targets.flatMap((target) => equationsOf(view, target, amounts));
  });
}

function equationsOf(view: View, target: Line, amounts: readonly Line[]): Equation[] {
  const readings = formulas(view, target, amounts)
    .map((formula) => shareReading(view, target, formula, asStated))
    .filter(isShareMeant);
  const best = readings.toSorted((a, b) => worth(b) - worth(a))[0];
  if (best === undefined) return [];
  return best.judged.flatMap((position) => {
    const cell = view.cell(target, position);
    return cell === null ? [] : [equationAt(view.table, cell, best.formula, position)];
  });
}

function worth({ exact, rounded, judged }: ShareReading): number {
  return (exact + 0.5 * rounded) / judged.length + judged.length / 1000;
}

function equationAt(table: CheckTable, target: TableCell, formula: ShareFormula, position: Line): Equation {
  return {
    ...{ kind: "share", table, target, basis: formula.basis },
    others: formula.cellsAt(position),
    compute: (figureOf) => formula.computeAt(position, figureOf) ?? 0,
    tolerance: target.step / 2 + 1e-6,
    slack: target.step * 1.5,
  };
}

function formulas(view: View, target: Line, amounts: readonly Line[]): ShareFormula[] {
  const whole = isFraction(view, target) ? 1 : 100;
  const pairs = amounts.flatMap((part) =>
    amounts
      .filter((base) => base !== part)
      .flatMap((base) => [ratio(view, part, base, whole), change(view, part, base, whole)]),
  );
  const totals = view.positions.filter(({ sum, kind }) => kind === "amounts" && sum === "strong");
  const ofTotals = amounts.flatMap((part) => [
    ...totals.map((total) => shareOf(view, part, total, whole)),
    ...(totals.length === 0 ? [shareOfAll(view, part, whole)] : []),
    ...[1, -1].map((step) => growth(view, part, step, whole)),
  ]);
  return [...pairs, ...ofTotals];
}

/** 0,59 under a heading of shares is 59 per cent. */
function isFraction(view: View, target: Line): boolean {
  const values = view.positions.flatMap((position) => view.cell(target, position)?.value ?? []);
  const written = view.positions.some((position) => view.cell(target, position)?.text.includes("%"));
  return !written && values.length > 0 && values.every((value) => Math.abs(value) <= 1.5);
}

function ratio(view: View, part: Line, base: Line, whole: number): ShareFormula {
  return formula(`”${part.label}” delat med ”${base.label}”`, whole, (position) => [
    view.cell(part, position),
    view.cell(base, position),
  ]);
}

function change(view: View, part: Line, base: Line, whole: number): ShareFormula {
  const basis = `förändringen från ”${base.label}” till ”${part.label}”`;
  return formula(basis, whole, (position) => [view.cell(part, position), view.cell(base, position)], 1);
}

function shareOf(view: View, part: Line, total: Line, whole: number): ShareFormula {
  return formula(`andelen av ”${total.label}”`, whole, (position) => [
    view.cell(part, position),
    view.cell(part, total),
  ]);
}

function growth(view: View, part: Line, step: number, whole: number): ShareFormula {
  const before = (position: Line) => view.positions[view.positions.indexOf(position) - step];
  const cells = (position: Line) => {
    const other = before(position);
    return [view.cell(part, position), other === undefined ? null : view.cell(part, other)];
  };
  return formula(`förändringen av ”${part.label}” från året före`, whole, cells, 1);
}

function formula(
  basis: string,
  whole: number,
  cells: (position: Line) => readonly (TableCell | null)[],
  less = 0,
): ShareFormula {
  const present = (position: Line) =>
    cells(position).flatMap((cell) => (cell === null || cell.value === null ? [] : [cell]));
  return {
    basis,
    cellsAt: present,
    computeAt(position, figureOf: FigureOf) {
      const [part, base] = cells(position);
      if (part?.value == null || base?.value == null || base.percent || part.percent) return null;
      const divisor = figureOf(base);
      return divisor === 0
        ? null
        : (figureOf(part) / divisor - less) * whole * (less === 1 ? Math.sign(divisor) : 1);
    },
  };
}

function shareOfAll(view: View, part: Line, whole: number): ShareFormula {
  const rows = view.positions.filter((position) => position.kind === "amounts");
  const all = rows
    .flatMap((position) => view.cell(part, position) ?? [])
    .filter(({ value }) => value !== null);
  return {
    basis: `andelen av alla i ”${part.label}”`,
    cellsAt: (position) => [view.cell(part, position)].flatMap((cell) => cell ?? []),
    computeAt(position, figureOf) {
      const cell = view.cell(part, position);
      const sum = all.reduce((total, one) => total + figureOf(one), 0);
      return cell?.value == null || sum === 0 ? null : (figureOf(cell) / sum) * whole;
    },
  };
}
