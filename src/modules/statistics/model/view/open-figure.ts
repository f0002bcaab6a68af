import { composition } from "../counting/composition.ts";
import type { Definition } from "../counting/definitions.ts";
import { SWEDISH_DEFINITIONS } from "../counting/definitions.ts";
import type { FigureAddress } from "./figure-address.ts";
import { WHOLE } from "./figure-address.ts";
import { figureName, yearComposition } from "./figure-name.ts";
import type { Unit } from "./measures.ts";
import type { Lens, ViewCell } from "./section.ts";
import { countCell, isKnown, monthsCell, shareCell } from "./section.ts";
import type { Seen, SeenYear } from "./seen.ts";
import { figureAt, labelsAt, totalOf, treeOf } from "./value-at.ts";

export interface NamedCell {
  readonly label: string;
  readonly cell: ViewCell;
}

/** How a figure came about: what an auditor follows to its end. */
export interface OpenFigure {
  readonly name: string;
  readonly of: string;
  readonly year: number;
  readonly cell: ViewCell;
  /** Which participations are counted, in words. */
  readonly population: string;
  readonly definition: Definition;
  /** Added together they give the figure, or what it is a share of; empty when it is counted straight from what is registered. */
  readonly parts: readonly NamedCell[];
  /** What a share or mean is taken of. */
  readonly base: readonly NamedCell[];
  /** The same figure of each intervention, the association last. */
  readonly perIntervention: readonly (NamedCell & { readonly within: string | null })[];
  /** False for persons, shares and means, which cannot be added. */
  readonly isSum: boolean;
}

/** Null where there is no such figure for this reader. */
export function openFigure(seen: Seen, one: SeenYear, address: FigureAddress): OpenFigure | null {
  const { figure, of, year } = address;
  const rests = composition(figure) ?? yearComposition(figure);
  const lens = { seen, year, figures: one.figures };
  if (rests === null || !exists(lens, address)) return null;
  const named = (path: string): NamedCell => ({ label: figureName(path), cell: cellOf(lens, of, path) });
  return {
    name: figureName(figure),
    of,
    year,
    cell: cellOf(lens, of, figure),
    population: populationText(figure, of, seen),
    definition: SWEDISH_DEFINITIONS[rests.definition],
    parts: rests.parts.flatMap((part) => expanded(lens, address, part)).map(named),
    base: rests.base.map(named),
    perIntervention: perIntervention(lens, figure),
    isSum: unitOf(figure) === "count" && !figure.startsWith("unique."),
  };
}

/** A label that others have and this one has not is a 0 that can be opened too. */
function exists(lens: Lens, address: FigureAddress): boolean {
  if (address.of !== WHOLE && !lens.seen.interventions.includes(address.of)) return false;
  if (figureAt(lens.figures, address) !== undefined) return true;
  const [tree] = treeOf(lens.figures, address);
  return tree !== undefined && isKnown(lens, address.figure);
}

/** `*` stands for every label there is. */
function expanded({ figures }: Lens, address: FigureAddress, part: string): readonly string[] {
  const star = part.indexOf("*");
  if (star < 0) return [part];
  const [tree, path] = treeOf(figures, { ...address, figure: part.slice(0, star - 1) });
  return labelsAt(tree, path).map((label) => part.replace("*", label));
}

function perIntervention(lens: Lens, figure: string): OpenFigure["perIntervention"] {
  const { seen, figures, year } = lens;
  if (figure.startsWith("consultations.")) return [];
  const excludesSubs = totalOf(figure) === "exclSubInsatser" && unitOf(figure) === "count";
  return [...seen.interventions, WHOLE].flatMap((of) => {
    if (figureAt(figures, { year, of, figure }) === undefined) return [];
    const label = of === WHOLE ? "Förbundet" : of;
    const within = excludesSubs ? (seen.parents.get(of) ?? null) : null;
    return [{ label, cell: cellOf(lens, of, figure), within }];
  });
}

export function unitOf(figure: string): Unit {
  if (figure.startsWith("meanEnrolment")) return "months";
  return /percent/i.test(figure) ? "percent" : "count";
}

function cellOf(lens: Lens, of: string, figure: string): ViewCell {
  const unit = unitOf(figure);
  if (unit === "months") return monthsCell(lens, of, figure);
  if (unit === "count") return countCell(lens, of, figure);
  const rests = composition(figure);
  const [base] = rests?.base ?? [];
  const part = figure === "workOrStudiesPercent" ? "toWorkOrStudies" : rests?.parts[0];
  if (base === undefined || part === undefined || rests?.base.length !== 1)
    return { ...countCell(lens, of, figure), unit: "percent" };
  return shareCell(lens, of, figure, part, base);
}

/** Which participations a figure looks at; the association's exclude sub-interventions where entries are counted. */
function populationText(figure: string, of: string, { parents }: Seen): string {
  if (figure.startsWith("consultations.")) return "Råd som gavs under året, utan att någon skrevs in";
  if (figure.startsWith("income.")) return "Deltaganden som följdes upp efter ett år under året";
  if (figure.startsWith("activities.")) return "Aktiviteter som pågick någon dag under året";
  const who = figureSet(figure);
  if (of !== WHOLE || parents.size === 0) return who;
  return totalOf(figure) === "allInsatser" ? `${who}, i alla insatser` : `${who}, utan delinsatser`;
}

function figureSet(figure: string): string {
  if (/^(new$|ageAtEnrolment|municipality|referrers|sex\.new|education\.new|unique\.new)/.test(figure))
    return "Deltaganden som skrevs in under året";
  if (
    /^(exited|exitReasons|toWork|toStudies|work|studies|meanEnrolment|sex\.(exited|toWork)|offIncome)/.test(
      figure,
    )
  )
    return "Deltaganden som avslutades under året, utom felregistreringar";
  return "Deltaganden som pågick någon dag under året";
}
