import type { SetFigures } from "../counting/figures.ts";
import { countAt, equation, withRest } from "./draft.ts";
import type { Place } from "./set-cells.ts";
import { count, named, percent, WEIGHT } from "./set-cells.ts";

/** Everything that describes the new: age, municipality, referrer and the two crossed. */
export function entryCells(place: Place, set: SetFigures): void {
  ageCells(place, set);
  const entered = named(place, "new");
  for (const [kind, weight] of [
    ["municipality", WEIGHT.municipality],
    ["referrers", WEIGHT.referrer],
  ] as const) {
    const parts = Object.entries(set[kind]).map(([label, share]) => {
      const cell = count(place, [kind, label, "count"], share.count, weight);
      percent(place, [kind, label, "percent"], cell, entered);
      return cell;
    });
    equation(place.draft, entered, parts);
  }
  crossedCells(place, set);
}

function ageCells(place: Place, set: SetFigures): void {
  const { draft } = place;
  const { known, unknown, groups, aged30to55 } = set.ageAtEnrolment;
  const knownCell = count(place, ["ageAtEnrolment", "known"], known, WEIGHT.age);
  const unknownCell = count(place, ["ageAtEnrolment", "unknown"], unknown, WEIGHT.detail);
  equation(draft, named(place, "new"), [knownCell, unknownCell]);
  const parts = Object.entries(groups).map(([label, share]) => {
    const cell = count(place, ["ageAtEnrolment", "groups", label, "count"], share.count, WEIGHT.age);
    percent(place, ["ageAtEnrolment", "groups", label, "percent"], cell, knownCell);
    return cell;
  });
  // Readers take everyone to be in a group unless the sum says otherwise.
  const grouped = parts.reduce((sum, part) => sum + countAt(draft, part), 0);
  if (grouped === known) equation(draft, knownCell, parts);
  else withRest(draft, knownCell, parts, true);
  const middle = count(place, ["ageAtEnrolment", "aged30to55", "count"], aged30to55.count, WEIGHT.level);
  percent(place, ["ageAtEnrolment", "aged30to55", "percent"], middle, knownCell);
  withRest(draft, knownCell, [middle], true);
}

function crossedCells(place: Place, set: SetFigures): void {
  const byReferrer = new Map<string, number[]>();
  for (const [municipality, referrers] of Object.entries(set.referrersByMunicipality)) {
    const row = Object.entries(referrers).map(([referrer, n]) => {
      const cell = count(place, ["referrersByMunicipality", municipality, referrer], n, WEIGHT.detail);
      byReferrer.set(referrer, [...(byReferrer.get(referrer) ?? []), cell]);
      return cell;
    });
    equation(place.draft, named(place, `municipality.${municipality}.count`), row);
  }
  for (const [referrer, column] of byReferrer)
    equation(place.draft, named(place, `referrers.${referrer}.count`), column);
}
