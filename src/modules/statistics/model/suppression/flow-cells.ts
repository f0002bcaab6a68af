import type { SetFigures } from "../counting/figures.ts";
import { alsoAt, cellAt, equation, withRest } from "./draft.ts";
import type { Place, WorkCodes } from "./set-cells.ts";
import { count, percent, WEIGHT } from "./set-cells.ts";

/** Participants, new, exits by reason, results, consent; and the stock that ties the year to its neighbours. */
export function flowCells(place: Place, set: SetFigures, codes: WorkCodes): void {
  const { draft, cells } = place;
  const participants = count(place, ["participants"], set.participants, WEIGHT.flow);
  const entered = count(place, ["new"], set.new, WEIGHT.flow);
  const exited = count(place, ["exited"], set.exited, WEIGHT.flow);
  const errors = count(place, ["registrationErrors"], set.registrationErrors, WEIGHT.reason);
  const ongoing = count(place, ["ongoingAtYearEnd"], set.ongoingAtYearEnd, WEIGHT.stock);
  equation(draft, participants, [exited, errors, ongoing]);
  cells.carriedOver.set("all", withRest(draft, participants, [entered], true));
  cells.remaining.set("all", ongoing);
  const withoutErrors = count(place, ["participantsExclErrors"], set.participantsExclErrors, WEIGHT.level);
  const errorsAmong = withRest(draft, participants, [withoutErrors], true);
  withRest(draft, errorsAmong, [errors], false);
  percent(place, ["meanEnrolmentMonths"], exited);
  percent(place, ["meanEnrolmentMonthsExact"], exited);
  resultCells(place, set, exited);
  reasonCells(place, set, exited, codes);
  const consents = Object.entries(set.consent).map(([answer, n]) =>
    count(place, ["consent", answer], n, WEIGHT.reason),
  );
  equation(draft, participants, consents);
}

function resultCells(place: Place, set: SetFigures, exited: number): void {
  const toWork = count(place, ["toWork"], set.toWork, WEIGHT.result);
  const toStudies = count(place, ["toStudies"], set.toStudies, WEIGHT.result);
  const both = count(place, ["toWorkOrStudies"], set.toWorkOrStudies, WEIGHT.result);
  equation(place.draft, both, [toWork, toStudies]);
  withRest(place.draft, exited, [both], true);
  percent(place, ["workOrStudiesPercent"], both, exited);
  percent(place, ["workPercent"], toWork, exited);
  percent(place, ["studiesPercent"], toStudies, exited);
}

function reasonCells(place: Place, set: SetFigures, exited: number, codes: WorkCodes): void {
  const parts: number[] = [];
  const byRole = { toWork: [] as number[], toStudies: [] as number[] };
  for (const [label, share] of Object.entries(set.exitReasons)) {
    const cell = reasonCell(place, label, share.count, set, codes);
    percent(place, ["exitReasons", label, "percent"], cell, exited);
    parts.push(cell);
    if (codes.work.has(label)) byRole.toWork.push(cell);
    if (codes.studies.has(label)) byRole.toStudies.push(cell);
  }
  equation(place.draft, exited, parts);
  for (const role of ["toWork", "toStudies"] as const) {
    const whole = place.cells.additive.get(role);
    if (whole !== undefined && byRole[role].length > 0 && byRole[role][0] !== whole)
      equation(place.draft, whole, byRole[role]);
  }
}

/** With one reason for work the result and the reason are the same count. */
function reasonCell(place: Place, label: string, value: number, set: SetFigures, codes: WorkCodes): number {
  const role =
    codes.work.has(label) && value === set.toWork
      ? "toWork"
      : codes.studies.has(label) && value === set.toStudies
        ? "toStudies"
        : null;
  const path = ["exitReasons", label, "count"];
  const same = role === null ? undefined : cellAt(place.draft, [...place.path, role]);
  if (same === undefined) return count(place, path, value, WEIGHT.reason);
  alsoAt(place.draft, [...place.path, ...path], same);
  place.cells.additive.set(path.join("."), same);
  return same;
}
