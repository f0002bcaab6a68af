import type { TotalFigures } from "../counting/figures.ts";
import type { Draft, Path } from "./draft.ts";
import { alsoAt, equation, withRest, workedOut } from "./draft.ts";
import type { SetCells, WorkCodes } from "./set-cells.ts";
import { setCells } from "./set-cells.ts";

const TOTAL_FACTOR = 5;

/** The year's totals: without sub-interventions the sum of the others, with them the sum of all. */
export function totalCells(
  draft: Draft,
  path: Path,
  figures: TotalFigures,
  parts: { readonly top: readonly SetCells[]; readonly sub: readonly SetCells[] },
  codes: WorkCodes,
): void {
  const excl = setCells(draft, [...path, "exclSubInsatser"], figures.exclSubInsatser, TOTAL_FACTOR, codes);
  const all = setCells(draft, [...path, "allInsatser"], figures.allInsatser, TOTAL_FACTOR, codes);
  sumOf(draft, excl, parts.top);
  sumOf(draft, all, [excl, ...parts.sub]);
  personsOf(draft, excl, parts.top);
  personsOf(draft, all, [excl, ...parts.sub]);
  headlineCells(draft, [...path, "headline"], excl, all);
}

function sumOf(draft: Draft, whole: SetCells, parts: readonly SetCells[]): void {
  for (const [name, total] of whole.additive) {
    const own = parts.flatMap((part) => part.additive.get(name) ?? []);
    equation(draft, total, own);
  }
}

/** One part holds exactly the whole's persons; of several, the same person may be in more than one. */
function personsOf(draft: Draft, whole: SetCells, parts: readonly SetCells[]): void {
  for (const [name, total] of whole.persons) {
    const own = parts.flatMap((part) => part.persons.get(name) ?? []);
    const [only] = own;
    if (own.length === 1 && only !== undefined) equation(draft, total, [only]);
    else for (const part of own) withRest(draft, total, [part], false);
  }
}

function headlineCells(draft: Draft, path: Path, excl: SetCells, all: SetCells): void {
  const at = (key: string, set: SetCells, name: string) => {
    const cell = set.additive.get(name);
    if (cell !== undefined) alsoAt(draft, [...path, key], cell);
    return cell;
  };
  at("participants", excl, "participants");
  at("new", excl, "new");
  const exited = at("exited", all, "exited");
  const results = at("toWorkOrStudies", all, "toWorkOrStudies");
  at("toWorkOrStudiesWomen", all, "sex.toWorkOrStudies.women");
  at("toWorkOrStudiesMen", all, "sex.toWorkOrStudies.men");
  if (exited !== undefined && results !== undefined)
    workedOut(draft, [...path, "workOrStudiesPercent"], results, exited);
}
