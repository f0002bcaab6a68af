import type { CheckTable, Line, TableCell } from "../structure/table.ts";
import { isClosingLabel } from "../structure/words.ts";
import type { Equation, Term } from "./equation.ts";
import { asStated, holds, holdsRounded, linearEquation } from "./equation.ts";
import { indentedChildren } from "./parents.ts";
import { qualityOf, termsAt } from "./sum-fit.ts";
import type { SumResult } from "./sum-stack.ts";
import { readSums } from "./sum-stack.ts";
import type { View } from "./view.ts";
import { isAddable, viewOf } from "./view.ts";

type Results = ReadonlyMap<Line, SumResult>;

/** Longer tables are lists, where a sum says that it is one. */
const LONGEST_STATEMENT = 400;

/** The sums among the rows of a table, whether they stand below or above what they add. */
export function rowSums(table: CheckTable): Equation[] {
  const view = viewOf(table, "rows");
  const downwards = [...view.lines];
  const upwards = view.lines.toReversed();
  const below = bestOf(view, downwards, new Set());
  const above = bestOf(view, upwards, new Set());
  const aboveFirst = fitting(view, above) > fitting(view, below) || isFirst(view, below, above);
  const [main, other] = aboveFirst ? [above, below] : [below, above];
  const elsewhere = new Set(
    [...other.values()]
      .filter(({ fits, line }) => fits && isSum(line) && !main.get(line)?.fits)
      .map(({ line }) => line),
  );
  const settled = elsewhere.size === 0 ? main : bestOf(view, aboveFirst ? upwards : downwards, elsewhere);
  const labelled = view.lines.filter((line) => settled.has(line) || (other.has(line) && isSum(line)));
  return labelled.flatMap((line) => {
    const mine = settled.get(line);
    const theirs = isSum(line) ? other.get(line) : undefined;
    const result = mine?.fits || theirs?.fits !== true ? (mine ?? theirs) : theirs;
    const isFrame = result?.fits === false && isFarOff(result) && standsAlone(view, line);
    return result === undefined || isFrame
      ? []
      : equationsOf(view, result, result === theirs ? !aboveFirst : aboveFirst);
  });
}

/** A first row that is called a total and is not near the sum of what follows: the frame of something else. */
function isFarOff({ reading: { off, size } }: SumResult): boolean {
  return off > 0.6 * size;
}

function standsAlone({ lines }: View, line: Line): boolean {
  const amounts = lines.filter(({ kind }) => kind === "amounts");
  const next = amounts[1];
  return amounts[0] === line && (next === undefined || next.indent <= line.indent);
}

/** Shares are rounded each for itself, so 99 or 101 per cent is no news; and 910 is not the parts of a whole. */
function isWhole(equation: Equation): boolean {
  const sum = equation.compute(asStated);
  return !holdsRounded(equation) && sum > 70 && sum < 130;
}

function isSum({ sum }: Line): boolean {
  return sum === "strong";
}

/** The best of four ways to treat what stands between: unlabelled sums as sums or not, indented rows as parts or not. */
function bestOf(view: View, order: readonly Line[], skipped: ReadonlySet<Line>): Results {
  const children = indentedChildren(view.lines);
  const sets = children.size === 0 ? [children] : [children, new Set<Line>()];
  const ways = sets.flatMap((set) =>
    (view.lines.length > LONGEST_STATEMENT ? [false] : [true, false]).map((implied) =>
      readSums(view, order, { implied, children: set, skipped }),
    ),
  );
  const best = ways.reduce((a, b) => (fitting(view, b) > fitting(view, a) ? b : a));
  const merged = new Map(best);
  for (const way of ways)
    for (const [line, result] of way)
      if (result.fits && merged.get(line)?.fits === false) merged.set(line, result);
  return merged;
}

/** Labelled sums that add up, less those that do not: the way of reading that explains most. */
function fitting(view: View, results: Results): number {
  let score = 0;
  for (const line of view.lines) {
    const result = results.get(line);
    const isGiven = line.kind === "amounts" && line.added && !line.percent;
    if (result?.fits) score += line.sum === null ? 0.1 : qualityOf(result.reading);
    else if (isGiven && line.sum === "strong") score -= 0.5;
    else if (result !== undefined) score -= 0.1;
  }
  return score;
}

/** No sum adds up either way: a table that begins with its sum has it above. */
function isFirst(view: View, below: Results, above: Results): boolean {
  if (fitting(view, below) !== fitting(view, above)) return false;
  const amounts = view.lines.filter(({ kind }) => kind === "amounts");
  const first = amounts[0];
  const last = amounts.at(-1);
  return first !== undefined && last !== undefined && first.sum === "strong" && last.sum !== "strong";
}

function equationsOf(view: View, { line, reading, fits }: SumResult, above: boolean): Equation[] {
  const kind = isClosingLabel(line.label) ? "carry-over" : "sum";
  const basis = above ? "raderna under" : "raderna ovanför";
  return view.positions.flatMap((position) => {
    const target = view.cell(line, position);
    const terms = termsAt(view, reading.lines, position);
    if (target?.value == null || terms.length === 0 || !isAddable(target)) return [];
    if (
      fits &&
      isMean(
        target.value,
        terms.map(({ cell }) => cell.value ?? 0),
      )
    )
      return [];
    const equation = linearEquation(kind, view.table, target, terms, basis);
    if (fits && !holds(equation) && isPlainSum(view, target, terms, basis)) return [];
    return target.percent && !isWhole(equation) ? [] : [equation];
  });
}

/** Deviations are added as they are, where the result beside them is income less costs. */
function isPlainSum(view: View, target: TableCell, terms: readonly Term[], basis: string): boolean {
  if (terms.every(({ sign }) => sign === 1)) return false;
  const plain = terms.map(({ cell }): Term => ({ cell, sign: 1 }));
  return holds(linearEquation("sum", view.table, target, plain, basis));
}

/** A column whose total row holds the mean of the rows, though its heading does not say so. */
function isMean(stated: number, values: readonly number[]): boolean {
  if (values.length < 3) return false;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return mean !== 0 && Math.abs(stated - mean) <= Math.abs(mean) * 0.005;
}
