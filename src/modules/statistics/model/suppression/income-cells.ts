import type { Figures, FollowUpFigures } from "../counting/figures.ts";
import type { Draft, Path } from "./draft.ts";
import { cellAt, countAt, equation, implied, printed, withRest, workedOut } from "./draft.ts";
import { WEIGHT } from "./set-cells.ts";

/** Printed labels of the income sources that mean work or studies, and income support. */
export type IncomeCodes = {
  readonly workOrStudiesIncome: ReadonlySet<string>;
  readonly incomeSupport: ReadonlySet<string>;
};

type SourceCells = {
  readonly label: string;
  readonly before: number;
  readonly atExit: number;
  readonly after: number;
};

export function incomeCells(draft: Draft, figures: Figures, codes: IncomeCodes): void {
  for (const [year, income] of Object.entries(figures.income.years)) {
    const path = ["income", "years", year];
    for (const [name, followUp] of Object.entries(income.followUp))
      followUpCells(draft, [...path, "followUp", name], followUp, codes);
    const total = printed(
      draft,
      [...path, "offIncomeSupport", "total"],
      income.offIncomeSupport.total,
      WEIGHT.result,
    );
    const parts = Object.entries(income.offIncomeSupport.byInsats).map(([name, n]) => {
      const part = printed(draft, [...path, "offIncomeSupport", "byInsats", name], n, WEIGHT.sex);
      const exited = cellAt(draft, ["insatser", name, "years", year, "exited"]);
      if (exited !== undefined) withRest(draft, exited, [part], true);
      return part;
    });
    equation(draft, total, parts);
  }
}

function followUpCells(draft: Draft, path: Path, figures: FollowUpFigures, codes: IncomeCodes): void {
  const at = (key: keyof FollowUpFigures & string, value: number, weight: number) =>
    printed(draft, [...path, key], value, weight);
  const followedUp = at("followedUp", figures.followedUp, WEIGHT.result);
  const two = at("withTwoOrMoreSourcesAtEnrolment", figures.withTwoOrMoreSourcesAtEnrolment, WEIGHT.detail);
  const started = at("startedWorkOrStudies", figures.startedWorkOrStudies, WEIGHT.sex);
  workedOut(draft, [...path, "startedWorkOrStudiesPercent"], started, followedUp);
  withRest(draft, followedUp, [started], true);
  withRest(draft, followedUp, [two], false);
  const sources = sourceCells(draft, path, figures);
  occasionSums(draft, sources, followedUp, two);
  startedAmong(draft, sources, started, codes);
  const support = sources.filter(({ label }) => codes.incomeSupport.has(label));
  const counted = support.flatMap(({ before, after }) => [before, after]);
  workedOut(draft, [...path, "incomeSupportDecreasePercent"], ...counted);
}

function sourceCells(draft: Draft, path: Path, figures: FollowUpFigures): SourceCells[] {
  return Object.entries(figures.sources).map(([label, source]) => {
    const own = [...path, "sources", label];
    const before = printed(draft, [...own, "atEnrolment"], source.atEnrolment, WEIGHT.referrer);
    const atExit = printed(draft, [...own, "atExit"], source.atExit, WEIGHT.level);
    const after = printed(
      draft,
      [...own, "oneYearAfterEnrolment"],
      source.oneYearAfterEnrolment,
      WEIGHT.referrer,
    );
    workedOut(draft, [...own, "change"], before, after);
    return { label, before, atExit, after };
  });
}

/**
 * A reader knows that each person has one source, or two when counted so. Where the rows agree with that, the sums over
 * sources are equations; where they do not (three sources, rows missing) nothing can be worked out of them.
 */
function occasionSums(draft: Draft, sources: readonly SourceCells[], followedUp: number, two: number): void {
  const withSecond = implied(draft, countAt(draft, followedUp) + countAt(draft, two), false);
  equation(draft, withSecond, [followedUp, two]);
  for (const occasion of ["before", "atExit", "after"] as const) {
    const parts = sources.map((source) => source[occasion]);
    const rows = parts.reduce((sum, part) => sum + countAt(draft, part), 0);
    if (rows === countAt(draft, followedUp)) equation(draft, followedUp, parts);
    else if (rows === countAt(draft, withSecond)) equation(draft, withSecond, parts);
  }
}

/** Those who have work or studies after a year either started or had it before; the latter can be worked out. */
function startedAmong(
  draft: Draft,
  sources: readonly SourceCells[],
  started: number,
  codes: IncomeCodes,
): void {
  const [only, ...more] = sources.filter(({ label }) => codes.workOrStudiesIncome.has(label));
  if (only === undefined || more.length > 0 || countAt(draft, only.after) < countAt(draft, started)) return;
  const kept = withRest(draft, only.after, [started], true);
  if (countAt(draft, only.before) >= countAt(draft, kept)) withRest(draft, only.before, [kept], true);
}
