import { WHOLE } from "./figure-address.ts";
import type { Measure } from "./measures.ts";
import { MEASURES } from "./measures.ts";
import type { Lens, ViewCell, ViewRow, ViewSection } from "./section.ts";
import { countCell, emptyCell, monthsCell, shareCell } from "./section.ts";
import type { Seen, SeenYear } from "./seen.ts";
import { setOf } from "./value-at.ts";

/** Whose figures a view shows: chosen interventions, and the association when none is chosen out and the reader may. */
export interface Whose {
  readonly interventions: readonly string[];
  readonly total: boolean;
}

export function measureCell(lens: Lens, of: string, measure: Measure): ViewCell {
  if (setOf(lens.figures, lens.year, of, measure.figure) === undefined) return emptyCell;
  if (measure.share !== undefined)
    return shareCell(lens, of, measure.figure, measure.share.part, measure.share.base);
  return measure.unit === "months"
    ? monthsCell(lens, of, measure.figure)
    : countCell(lens, of, measure.figure);
}

export function rowsOf(whose: Whose, cells: (of: string) => readonly ViewCell[]): ViewRow[] {
  const own = whose.interventions.map((label) => ({ label, isTotal: false, cells: cells(label) }));
  const known = own.filter((row) => row.cells.some(({ value }) => value !== undefined));
  return whose.total ? [...known, { label: "Förbundet", isTotal: true, cells: cells(WHOLE) }] : known;
}

/** Every measure of one year, intervention by intervention. */
export function overviewSection(seen: Seen, one: SeenYear, whose: Whose): ViewSection {
  const lens = { seen, year: one.year, figures: one.figures };
  const measures = MEASURES.filter(({ key }) => key !== "felregistreringar");
  return {
    heading: `Deltaganden och resultat ${one.year}`,
    rowHeading: "Insats",
    columns: measures.map(({ label }) => label),
    rows: rowsOf(whose, (of) => measures.map((measure) => measureCell(lens, of, measure))),
    population: `${populationOf(seen, whose)} Varje inskrivning räknas för sig.`,
    definitions: [
      ...measures.map(({ definition }) => definition),
      ...(whose.total ? (["sums"] as const) : []),
    ],
    chart: { kind: "bars", columns: [0, 1, 2] },
  };
}

/** One measure over the years. */
export function seriesSection(seen: Seen, measure: Measure, whose: Whose): ViewSection {
  const [first, last] = [seen.years[0]?.year, seen.years.at(-1)?.year];
  const lenses = seen.years.map((one) => ({ seen, year: one.year, figures: one.figures }));
  return {
    heading: `${measure.label} ${first}–${last}`,
    rowHeading: "Insats",
    columns: seen.years.map(({ year }) => String(year)),
    rows: rowsOf(whose, (of) => lenses.map((lens) => measureCell(lens, of, measure))),
    population: populationOf(seen, whose),
    definitions: [measure.definition, ...(whose.total ? (["sums"] as const) : [])],
    chart: { kind: "lines", columns: lenses.map((_, index) => index) },
  };
}

export function populationOf(seen: Seen, whose: Whose): string {
  const parts = whose.interventions.filter((name) => seen.parents.has(name));
  const within = parts.map(
    (name) =>
      `${name} ingår i ${seen.parents.get(name)} och räknas inte en gång till bland förbundets deltaganden och nya.`,
  );
  return whose.total ? within.join(" ") : "";
}
