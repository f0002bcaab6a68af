import type { SetFigures } from "../counting/figures.ts";
import type { Draft, Path } from "./draft.ts";
import { equation, printed, withRest, workedOut } from "./draft.ts";
import { entryCells } from "./entry-cells.ts";
import { flowCells } from "./flow-cells.ts";
import { sexCells } from "./sex-cells.ts";
import { uniqueCells } from "./unique-cells.ts";

/** Cells of one set by name ("exited", "sex.new.women"); `additive` ones may be summed over interventions. */
export type SetCells = {
  readonly additive: Map<string, number>;
  /** Distinct persons: the same person may be in several interventions, so these only bound each other. */
  readonly persons: Map<string, number>;
  /** Stock at the beginning and end of the year, by sex and in total, which ties a year to the next. */
  readonly carriedOver: Map<string, number>;
  readonly remaining: Map<string, number>;
  /** Registration errors by sex, which are printed nowhere. */
  readonly errors: Map<string, number>;
};

/** What a figure weighs when the cheapest to hide is sought. Totals of the association weigh five times as much. */
export const WEIGHT = {
  flow: 1000,
  result: 300,
  stock: 200,
  sex: 100,
  municipality: 80,
  age: 60,
  unique: 60,
  stated: 50,
  referrer: 40,
  level: 30,
  reason: 20,
  detail: 5,
} as const;

/** Where and how weightily a set is printed. */
export type Place = {
  readonly draft: Draft;
  readonly path: Path;
  readonly factor: number;
  readonly cells: SetCells;
};

/** All cells and inner equations of one set of figures. */
export function setCells(
  draft: Draft,
  path: Path,
  set: SetFigures,
  factor: number,
  codes: WorkCodes,
): SetCells {
  const cells: SetCells = {
    additive: new Map(),
    persons: new Map(),
    carriedOver: new Map(),
    remaining: new Map(),
    errors: new Map(),
  };
  const place = { draft, path, factor, cells };
  flowCells(place, set, codes);
  sexCells(place, set);
  entryCells(place, set);
  educationCells(place, set, "new");
  educationCells(place, set, "participants");
  uniqueCells(place, set);
  return cells;
}

/** Printed labels of the exit reasons that mean work and studies. */
export type WorkCodes = { readonly work: ReadonlySet<string>; readonly studies: ReadonlySet<string> };

/** A printed, additive count of the set. */
export function count(place: Place, name: Path, value: number, weight: number): number {
  const cell = printed(place.draft, [...place.path, ...name], value, weight * place.factor);
  place.cells.additive.set(name.join("."), cell);
  return cell;
}

export function named(place: Place, name: string): number {
  const cell = place.cells.additive.get(name);
  if (cell === undefined) throw new RangeError(`no cell ${name}`);
  return cell;
}

/** A share printed beside its count. */
export function percent(place: Place, name: Path, ...from: readonly number[]): void {
  workedOut(place.draft, [...place.path, ...name], ...from);
}

function educationCells(place: Place, set: SetFigures, which: "new" | "participants"): void {
  const { stated, levels } = set.education[which];
  const all = named(place, which);
  const statedCell = count(place, ["education", which, "stated"], stated, WEIGHT.stated);
  percent(place, ["education", which, "percentStated"], statedCell, all);
  withRest(place.draft, all, [statedCell], true);
  const parts = Object.entries(levels).map(([label, share]) => {
    const cell = count(place, ["education", which, "levels", label, "count"], share.count, WEIGHT.level);
    percent(place, ["education", which, "levels", label, "percent"], cell, statedCell);
    return cell;
  });
  equation(place.draft, statedCell, parts);
}
