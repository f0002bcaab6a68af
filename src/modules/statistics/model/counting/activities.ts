import type { Period } from "./days.ts";
import type { ActivityFigures, ActivityYear } from "./figures.ts";
import type { CountingInput } from "./input.ts";
import { add, at, largestFirst } from "./tally.ts";

type Draft = { readonly participations: Set<string>; rows: number; readonly items: Map<string, number> };

/** Activities that were going on at some time in the period, by intervention and type; null when there were none. */
export function countActivities(
  input: CountingInput,
  interventionOf: ReadonlyMap<string, string>,
  period: Period,
): ActivityYear | null {
  const drafts = new Map<string, Map<string, Draft>>();
  for (const row of input.activities) {
    if (row.startsOn > period.to || (row.endsOn !== null && row.endsOn < period.from)) continue;
    const intervention = interventionOf.get(row.participationId);
    if (intervention === undefined) continue;
    const types = at(drafts, intervention, () => new Map<string, Draft>());
    const draft = at(types, row.type, () => ({
      participations: new Set<string>(),
      rows: 0,
      items: new Map(),
    }));
    draft.participations.add(row.participationId);
    draft.rows++;
    add(draft.items, row.name);
  }
  if (drafts.size === 0) return null;
  return Object.fromEntries([...drafts].map(([name, types]) => [name, byType(types, input)]));
}

/** Printed intervention name of each identified participation. */
export function interventionNames(input: CountingInput): ReadonlyMap<string, string> {
  const names = new Map(input.interventions.map((one) => [one.id, one.name]));
  const result = new Map<string, string>();
  for (const row of input.participations) {
    const name = names.get(row.interventionId);
    if (name !== undefined && row.anonymous !== true) result.set(row.id, name);
  }
  return result;
}

function byType(types: ReadonlyMap<string, Draft>, input: CountingInput): Record<string, ActivityFigures> {
  const entries = [...types].map(([type, draft]) => [
    input.codes.labels.get(type) ?? type,
    { participants: draft.participations.size, rows: draft.rows, items: largestFirst(draft.items) },
  ]);
  return Object.fromEntries(entries);
}
