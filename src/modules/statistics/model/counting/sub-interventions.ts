import type { PeriodCounts } from "./count-period.ts";
import type { SubInsatsFigures } from "./figures.ts";
import type { CountingInput } from "./input.ts";

/** Raw counts by year, so that sub-interventions need no walk of their own. */
export type CountsByYear = ReadonlyMap<number, PeriodCounts>;

/** Persons of each sub-intervention and year, and how many of them are in the parent that year: the two should be equal. */
export function countSubInterventions(
  input: CountingInput,
  years: CountsByYear,
): Record<string, SubInsatsFigures> {
  const result: Record<string, SubInsatsFigures> = {};
  for (const one of input.interventions) {
    const parent = input.interventions.find((other) => other.id === one.parentId);
    if (parent === undefined) continue;
    const figures: SubInsatsFigures = { parent: parent.name, years: {} };
    for (const [year, counts] of years) addYear(figures, year, counts, one.id, parent.id);
    result[one.name] = figures;
  }
  return result;
}

function addYear(
  into: SubInsatsFigures,
  year: number,
  counts: PeriodCounts,
  id: string,
  parentId: string,
): void {
  const own = counts.byIntervention.get(id)?.unique.participants.keys;
  if (own === undefined) return;
  const inParent = counts.byIntervention.get(parentId)?.unique.participants.keys ?? new Set<string>();
  into.years[year] = { persons: own.size, alsoInParent: own.intersection(inParent).size };
}
