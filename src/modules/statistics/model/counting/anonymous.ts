import { yearOf } from "./days.ts";
import type { AnonymousYear } from "./figures.ts";
import type { CountingInput } from "./input.ts";

/**
 * Anonymous participations by year of entry. They count in that year alone and stand beside the identified figures,
 * never in them: without a person nobody knows whether two are one, nor when they left. Source: SUS-Anonym.
 */
export function countAnonymous(input: CountingInput, year: number): AnonymousYear {
  const names = new Map(input.interventions.map((one) => [one.id, one.name]));
  const figures: AnonymousYear = { total: 0, women: 0, men: 0, notStated: 0, byInsats: {} };
  const key = { woman: "women", man: "men", notStated: "notStated" } as const;
  for (const row of input.participations) {
    if (row.anonymous !== true || yearOf(row.enrolledOn) !== year) continue;
    figures.total++;
    figures[key[row.sex]]++;
    const name = names.get(row.interventionId) ?? row.interventionId;
    figures.byInsats[name] = (figures.byInsats[name] ?? 0) + 1;
  }
  return figures;
}
