import type { SuppressedFigures } from "../suppression/suppress-year.ts";
import type { FigureAddress } from "../view/figure-address.ts";
import { WHOLE } from "../view/figure-address.ts";
import { MEASURES } from "../view/measures.ts";
import type { Value } from "../view/value-at.ts";
import { figureAt, totalOf } from "../view/value-at.ts";

/*
 * A closed year's figures stand. What has been registered, changed or taken away since is shown beside them, never in them.
 *
 * Two copies of the same table tell more than one: the difference is the table of those who were changed, and they are few.
 * So for whoever sees only published figures, the differences are a table with small cells of its own:
 *  - a figure is compared only where it is shown both then and now;
 *  - a difference is given in numbers only if every difference of the year that is not 0 is at least the threshold, also
 *    those that follow from the listed ones (carried over, exits to something else, what remains for interventions whose
 *    figure is hidden);
 *  - otherwise the list says which figures have changed, without how many. One small difference hides all the numbers of
 *    the year, since interventions add up to the association and reasons to the exits.
 * Whoever sees whole figures sees whole differences.
 */

/** One figure that is not what it was; `after` and `difference` are null where the number may not be shown. */
export interface Correction {
  readonly of: string;
  readonly figure: string;
  readonly label: string;
  readonly before: number;
  readonly after: number | null;
  readonly difference: number | null;
}

const COMPARED = MEASURES.filter(({ unit }) => unit === "count");

export interface Compared {
  readonly year: number;
  readonly before: SuppressedFigures;
  readonly after: SuppressedFigures;
  readonly interventions: readonly string[];
  /** Sub-interventions, which the association's entries leave out. */
  readonly parts: ReadonlySet<string>;
  /** Smallest difference that may be shown; null for whoever sees whole figures. */
  readonly threshold: number | null;
}

export function corrections(compared: Compared): readonly Correction[] {
  const { year, before, after, interventions, threshold } = compared;
  const changed = [...interventions, WHOLE].flatMap((of) =>
    COMPARED.flatMap(({ figure, label }) => {
      const [was, is] = [read(before, { year, of, figure }), read(after, { year, of, figure })];
      if (typeof was !== "number" || typeof is !== "number" || was === is) return [];
      return [{ of, figure, label, before: was, after: is, difference: is - was }];
    }),
  );
  const mayCount =
    threshold === null || differences(compared).every((one) => one === 0 || Math.abs(one) >= threshold);
  return mayCount ? changed : changed.map((one) => ({ ...one, after: null, difference: null }));
}

/** Every difference that a reader could work out: the listed ones and what follows from them. */
function differences(compared: Compared): number[] {
  const of = (name: string) =>
    new Map(COMPARED.map(({ figure }) => [figure, difference(compared, name, figure)]));
  const sets = [...compared.interventions, WHOLE].map((name) => [name, of(name)] as const);
  const inSets = sets.flatMap(([, own]) => [
    ...own.values(),
    less(own, "participants", "new"),
    less(own, "exited", "toWork", "toStudies"),
    less(own, "participants", "exited", "registrationErrors", "ongoingAtYearEnd"),
  ]);
  const rests = COMPARED.map(({ figure }) => {
    const parts = compared.interventions.filter(
      (name) => totalOf(figure) === "allInsatser" || !compared.parts.has(name),
    );
    const total = difference(compared, WHOLE, figure);
    const shown = parts.flatMap((name) => difference(compared, name, figure) ?? []);
    return total === null ? null : shown.reduce((rest, part) => rest - part, total);
  });
  return [...inSets, ...rests].filter((one) => one !== null);
}

function less(
  own: ReadonlyMap<string, number | null>,
  whole: string,
  ...parts: readonly string[]
): number | null {
  let rest = own.get(whole) ?? null;
  for (const part of parts) {
    const value = own.get(part) ?? null;
    rest = rest === null || value === null ? null : rest - value;
  }
  return rest;
}

function difference({ year, before, after }: Compared, of: string, figure: string): number | null {
  const [was, is] = [read(before, { year, of, figure }), read(after, { year, of, figure })];
  return typeof was === "number" && typeof is === "number" ? is - was : null;
}

/** An intervention that had nobody then and has now begins at 0, and the other way about. */
function read(figures: SuppressedFigures, address: FigureAddress): Value {
  const { of, year } = address;
  const hadNobody = of !== WHOLE && figures.insatser[of]?.years[year] === undefined;
  return figureAt(figures, address) ?? (hadNobody ? 0 : null);
}
