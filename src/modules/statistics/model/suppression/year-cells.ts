import type { Figures } from "../counting/figures.ts";
import type { Draft } from "./draft.ts";
import { alsoAt, cellAt, countAt, equation, printed, settle, withRest } from "./draft.ts";
import type { SetCells, WorkCodes } from "./set-cells.ts";
import { setCells, WEIGHT } from "./set-cells.ts";
import { totalCells } from "./total-cells.ts";
import { plainUniqueCells } from "./unique-cells.ts";

type ByYear = ReadonlyMap<string, SetCells>;

/** Interventions, totals and sub-interventions of all printed years, each year tied to the one before. */
export function yearCells(draft: Draft, figures: Figures, codes: WorkCodes): void {
  const sets = new Map<string, ByYear>();
  for (const [name, insats] of Object.entries(figures.insatser)) {
    const years = Object.entries(insats.years).map(
      ([year, set]) => [year, setCells(draft, ["insatser", name, "years", year], set, 1, codes)] as const,
    );
    sets.set(name, new Map(years));
    tieYears(draft, new Map(years));
  }
  for (const [year, total] of Object.entries(figures.totals)) {
    const of = (wanted: boolean) =>
      [...sets].flatMap(([name, years]) =>
        name in figures.subInsatser === wanted ? (years.get(year) ?? []) : [],
      );
    totalCells(draft, ["totals", year], total, { top: of(false), sub: of(true) }, codes);
  }
  const without = allYearCells(draft, figures, sets);
  fileCells(draft, figures);
  const { persons, without: all } = plainUniqueCells(draft, ["uniquePersons"], figures.uniquePersons);
  equation(draft, all, without);
  for (const name of sets.keys())
    boundedBy(draft, persons, cellAt(draft, ["insatser", name, "allYears", "unique", "persons"]));
  subInterventionCells(draft, figures);
}

/** Whoever is carried over was ongoing when the year before ended. */
function tieYears(draft: Draft, years: ByYear): void {
  for (const [year, cells] of years)
    for (const [sex, carried] of cells.carriedOver) {
      const before = years.get(String(Number(year) - 1));
      const stock = before?.remaining.get(sex);
      if (stock === undefined) continue;
      equation(draft, carried, [stock]);
      const error = before?.errors.get(sex);
      if (error === undefined) continue;
      // The next year tells how the stock fell by sex, so the split of the errors follows.
      const shift = countAt(draft, carried) - countAt(draft, stock);
      settle(draft, stock, countAt(draft, carried));
      settle(draft, error, countAt(draft, error) - shift);
    }
}

/** Every participation is new in one year only, so the new of all years together are the participations. */
function allYearCells(draft: Draft, figures: Figures, sets: ReadonlyMap<string, ByYear>): number[] {
  return Object.entries(figures.insatser).map(([name, insats]) => {
    const path = ["insatser", name, "allYears"];
    const all = printed(draft, [...path, "participations"], insats.allYears.participations, WEIGHT.stock);
    const { persons, without } = plainUniqueCells(draft, [...path, "unique"], insats.allYears.unique);
    withRest(draft, all, [persons, without], false);
    const years = [...(sets.get(name)?.values() ?? [])];
    const entered = years.flatMap((cells) => cells.additive.get("new") ?? []);
    const unnumbered = years.flatMap((cells) => cells.additive.get("unique.new.rowsWithoutNumber") ?? []);
    sumOrPart(draft, all, entered, figures.years.length);
    sumOrPart(draft, without, unnumbered, figures.years.length);
    for (const cells of years) boundedBy(draft, persons, cells.persons.get("participants"));
    return without;
  });
}

/** When the years cover everything the sum is known to be exact; otherwise the other years' share is a rest. */
function sumOrPart(draft: Draft, whole: number, parts: readonly number[], years: number): void {
  const rest =
    (draft.cells[whole]?.value ?? 0) - parts.reduce((sum, part) => sum + (draft.cells[part]?.value ?? 0), 0);
  if (rest === 0 && years > 0) equation(draft, whole, parts);
  else withRest(draft, whole, parts, false);
}

/** Rows handed in; those of participations are all participations together, apart from the anonymous. */
function fileCells(draft: Draft, figures: Figures): void {
  const all = printed(draft, ["files", "deltagare"], figures.files.deltagare, WEIGHT.stock);
  const participations = Object.keys(figures.insatser).flatMap(
    (name) => cellAt(draft, ["insatser", name, "allYears", "participations"]) ?? [],
  );
  sumOrPart(draft, all, participations, figures.years.length);
  printed(draft, ["files", "forsorjning"], figures.files.forsorjning, WEIGHT.stock);
  printed(draft, ["files", "aktiviteter"], figures.files.aktiviteter, WEIGHT.stock);
  printed(draft, ["income", "orphanRows"], figures.income.orphanRows, WEIGHT.detail);
}

function boundedBy(draft: Draft, whole: number, part: number | undefined): void {
  if (part !== undefined) withRest(draft, whole, [part], false);
}

function subInterventionCells(draft: Draft, figures: Figures): void {
  for (const [name, sub] of Object.entries(figures.subInsatser))
    for (const [year, { persons, alsoInParent }] of Object.entries(sub.years)) {
      const path = ["subInsatser", name, "years", year];
      const own =
        cellAt(draft, ["insatser", name, "years", year, "unique", "participants", "persons"]) ??
        printed(draft, [...path, "persons"], persons, WEIGHT.unique);
      alsoAt(draft, [...path, "persons"], own);
      // As a rule all are in the parent too: then it is the same count.
      if (alsoInParent === persons) alsoAt(draft, [...path, "alsoInParent"], own);
      else
        withRest(draft, own, [printed(draft, [...path, "alsoInParent"], alsoInParent, WEIGHT.level)], true);
    }
}
