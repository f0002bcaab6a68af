import type { CheckTable, Line } from "../structure/table.ts";
import { isClosingLabel, isDifferenceLabel } from "../structure/words.ts";
import type { Equation } from "./equation.ts";
import { linearEquation } from "./equation.ts";
import type { Relation } from "./pair-fit.ts";
import { isMeant, relationOf, turnedOnPurpose } from "./pair-fit.ts";
import type { SignedLine } from "./sum-fit.ts";
import { termsAt } from "./sum-fit.ts";
import type { View } from "./view.ts";
import { viewOf } from "./view.ts";

/** Every pair of more lines than this would be more guesses than figures. */
const MOST_COLUMNS = 16;
const MOST_ROWS = 30;
const SAMPLE = 100;

/** Columns that are sums or differences of other columns. */
export function columnRelations(table: CheckTable): Equation[] {
  const view = viewOf(table, "columns");
  const lines = usable(view);
  if (lines.length < 3 || lines.length > MOST_COLUMNS) return [];
  const meant = lines.flatMap((target) => candidates(view, target, lines).filter(isMeant));
  const chosen = meant.length > 0 ? strongest(meant) : labelledOnly(view, lines);
  return chosen.flatMap((relation) => equationsOf(view, relation));
}

/** Rows that say that they are the difference of two others; `explained` are rows known to be sums. */
export function rowDifferences(table: CheckTable, explained: ReadonlySet<Line>): Equation[] {
  const view = viewOf(table, "rows");
  const lines = usable(view);
  if (lines.length < 3 || lines.length > MOST_ROWS) return [];
  const targets = lines.filter((line) => isDifferenceLabel(line.label) && !explained.has(line));
  const meant = targets.flatMap((target) =>
    pairs(target, lines)
      .map((pair) => relationOf(view, target, pair))
      .filter((relation) => isMeant(relation) && relation.digits >= 4),
  );
  return strongest(meant).flatMap((relation) => equationsOf(view, relation));
}

function usable(view: View): Line[] {
  return view.lines.filter(({ kind, percent, added }) => kind === "amounts" && !percent && added);
}

function candidates(view: View, target: Line, lines: readonly Line[]): Relation[] {
  const ranges = rangesBeside(target, lines);
  const sample = sampleOf(view);
  return [...pairs(target, lines), ...ranges]
    .filter((terms) => sample === null || isMeant(relationOf(sample, target, terms)))
    .map((terms) => relationOf(view, target, terms));
}

/** Rows spread over a long list: a pattern that they do not bear out is none, and needs no more looking. */
function sampleOf(view: View): View | null {
  const { positions } = view;
  if (positions.length <= 2 * SAMPLE) return null;
  const every = Math.floor(positions.length / SAMPLE);
  return { ...view, positions: positions.filter((_, at) => at % every === 0) };
}

function pairs(target: Line, lines: readonly Line[]): SignedLine[][] {
  const found: SignedLine[][] = [];
  const others = lines.filter((line) => line !== target);
  others.forEach((first, at) => {
    for (const second of others.slice(at + 1)) {
      found.push(
        signed([first, second], 1, -1),
        signed([second, first], 1, -1),
        signed([first, second], 1, 1),
      );
    }
  });
  return found;
}

function signed([first, second]: readonly [Line, Line], one: 1 | -1, two: 1 | -1): SignedLine[] {
  return [
    { line: first, sign: one },
    { line: second, sign: two },
  ];
}

/** Three or more lines side by side right before or after the target. */
function rangesBeside(target: Line, lines: readonly Line[]): SignedLine[][] {
  const at = lines.indexOf(target);
  const before = lines.slice(0, at).toReversed();
  const after = lines.slice(at + 1);
  return [before, after].flatMap((side) =>
    side.flatMap((_, count) =>
      count < 2 ? [] : [side.slice(0, count + 1).map((line): SignedLine => ({ line, sign: 1 }))],
    ),
  );
}

/** One relation for each set of lines, and one for each target: that which most figures bear out. */
function strongest(relations: readonly Relation[]): Relation[] {
  const bySet = new Map<string, Relation>();
  for (const relation of relations.toSorted((a, b) => worth(b) - worth(a))) {
    const key = [relation.target, ...relation.lines.map(({ line }) => line)]
      .map(({ at }) => at)
      .toSorted((a, b) => a - b)
      .join();
    if (!bySet.has(key)) bySet.set(key, relation);
  }
  const byTarget = new Map<Line, Relation>();
  for (const relation of bySet.values())
    if (!byTarget.has(relation.target)) byTarget.set(relation.target, relation);
  return [...byTarget.values()];
}

/** Agreement first; then what the target calls itself, its place to the right, and few signs turned. */
function worth({ target, exact, turned, judged, lines }: Relation): number {
  const agreement = (exact.length + 0.9 * turned.length) / judged.length;
  const named = isDifferenceLabel(target.label) || target.sum !== null;
  return agreement * 100 + (named ? 30 : 0) + target.at / 100 + exact.length / 1000 - lines.length / 10_000;
}

/** One or two rows are no pattern: then the headings alone say what is meant, where there are three columns. */
function labelledOnly(view: View, lines: readonly Line[]): Relation[] {
  if (lines.length !== 3) return [];
  const target = lines.find(({ label }) => /avvik|differens|skillnad|förändring/i.test(label));
  const others = lines.filter((line) => line !== target);
  const [first, second] = others;
  if (target === undefined || first === undefined || second === undefined) return [];
  const relation = relationOf(view, target, signed([first, second], 1, -1));
  return relation.judged.length <= 2 && relation.turned.length < relation.judged.length ? [relation] : [];
}

function equationsOf(view: View, relation: Relation): Equation[] {
  const { target, lines, judged } = relation;
  const purpose = new Set(turnedOnPurpose(relation));
  const isDifference = lines.some(({ sign }) => sign === -1);
  const kind = isClosingLabel(target.label) ? "carry-over" : isDifference ? "difference" : "sum";
  const what = view.axis === "columns" ? "kolumnerna" : "raderna";
  const names = lines.map(
    ({ line, sign }, at) => `${at === 0 ? "" : sign === 1 ? " + " : " − "}${quoted(line)}`,
  );
  return judged.flatMap((position) => {
    const cell = view.cell(target, position);
    const terms = termsAt(view, lines, position);
    if (cell?.value == null || purpose.has(position)) return [];
    return [linearEquation(kind, view.table, cell, terms, `${what} ${names.join("")}`)];
  });
}

function quoted({ label, position }: Line): string {
  return label === "" ? `${position}` : `”${label}”`;
}
