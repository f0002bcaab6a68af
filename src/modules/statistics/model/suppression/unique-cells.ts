import type { SetFigures, UniqueFigures } from "../counting/figures.ts";
import type { Draft, Path } from "./draft.ts";
import { alsoAt, printed, withRest } from "./draft.ts";
import type { Place } from "./set-cells.ts";
import { count, named, WEIGHT } from "./set-cells.ts";

/** Distinct persons, rows without number and protected identity. */
export function uniqueCells(place: Place, set: SetFigures): void {
  const protectedCell = count(place, ["protectedIdentity"], set.protectedIdentity, WEIGHT.detail);
  withRest(place.draft, named(place, "participants"), [protectedCell], false);
  for (const which of ["participants", "new"] as const) {
    const figures = set.unique[which];
    const path = [...place.path, "unique", which];
    const persons = printed(place.draft, [...path, "persons"], figures.persons, WEIGHT.unique * place.factor);
    place.cells.persons.set(which, persons);
    const without = rowsWithoutNumber(place, which, figures, protectedCell, set);
    // Repeated rows of the same person say nothing of a person; they only bound.
    withRest(place.draft, named(place, which), [persons, without], false);
  }
}

/** Rows without number are as a rule the protected ones, and of unknown age: then it is the same count three times. */
function rowsWithoutNumber(
  place: Place,
  which: "participants" | "new",
  figures: UniqueFigures,
  protectedCell: number,
  set: SetFigures,
): number {
  const name = ["unique", which, "rowsWithoutNumber"];
  const same =
    which === "participants" && figures.rowsWithoutNumber === set.protectedIdentity
      ? protectedCell
      : which === "new" && figures.rowsWithoutNumber === set.ageAtEnrolment.unknown
        ? named(place, "ageAtEnrolment.unknown")
        : null;
  if (same === null) return count(place, name, figures.rowsWithoutNumber, WEIGHT.detail);
  alsoAt(place.draft, [...place.path, ...name], same);
  place.cells.additive.set(name.join("."), same);
  return same;
}

/** Persons and rows without number outside a year, where nothing else is printed of them. */
export function plainUniqueCells(
  draft: Draft,
  path: Path,
  figures: UniqueFigures,
): { persons: number; without: number } {
  const persons = printed(draft, [...path, "persons"], figures.persons, WEIGHT.unique);
  const without = printed(draft, [...path, "rowsWithoutNumber"], figures.rowsWithoutNumber, WEIGHT.detail);
  return { persons, without };
}
