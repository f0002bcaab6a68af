import type { SetFigures } from "../counting/figures.ts";
import { countAt, equation, implied, withRest } from "./draft.ts";
import type { Place } from "./set-cells.ts";
import { count, named, percent, WEIGHT } from "./set-cells.ts";

const SETS = ["participants", "new", "exited", "toWorkOrStudies"] as const;
const SEXES = ["women", "men", "notStated"] as const;
type SexCells = Record<(typeof SEXES)[number], number>;

/** Women, men and not stated of each set, and what follows of who stayed, left and left for something else. */
export function sexCells(place: Place, set: SetFigures): void {
  const bySet = SETS.map((name) => oneSet(place, set, name));
  const [participants, entered, exited, results] = bySet;
  if (participants === undefined || entered === undefined || exited === undefined || results === undefined)
    return;
  const errors: number[] = [];
  const ongoing: number[] = [];
  let errorsLeft = set.registrationErrors;
  for (const sex of SEXES) {
    place.cells.carriedOver.set(sex, withRest(place.draft, participants[sex], [entered[sex]], true));
    withRest(place.draft, exited[sex], [results[sex]], true);
    const stayed = withRest(place.draft, participants[sex], [exited[sex]], true);
    // How errors and stock fall by sex is counted nowhere; any split that agrees with the sums will do.
    const split = Math.min(errorsLeft, countAt(place.draft, stayed));
    errorsLeft -= split;
    const error = implied(place.draft, split, false);
    const still = implied(place.draft, countAt(place.draft, stayed) - split, false);
    equation(place.draft, stayed, [error, still]);
    errors.push(error);
    ongoing.push(still);
    place.cells.remaining.set(sex, still);
    place.cells.errors.set(sex, error);
  }
  equation(place.draft, named(place, "registrationErrors"), errors);
  equation(place.draft, named(place, "ongoingAtYearEnd"), ongoing);
}

function oneSet(place: Place, set: SetFigures, name: (typeof SETS)[number]): SexCells {
  const figures = set.sex[name];
  const at = (sex: (typeof SEXES)[number]) => count(place, ["sex", name, sex], figures[sex], WEIGHT.sex);
  const cells = { women: at("women"), men: at("men"), notStated: at("notStated") };
  const stated = [cells.women, cells.men];
  const all = [...stated, cells.notStated];
  equation(place.draft, named(place, name), all);
  for (const sex of SEXES) percent(place, ["sex", name, "percentOfAll", sex], ...all);
  percent(place, ["sex", name, "percentOfStated", "women"], ...stated);
  percent(place, ["sex", name, "percentOfStated", "men"], ...stated);
  return cells;
}
