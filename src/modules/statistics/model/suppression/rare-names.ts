import type { SuppressedFigures } from "./suppress-year.ts";

/**
 * An activity's name is free text that a team typed, perhaps for one person: "Praktik hos …". So a name goes out only with
 * a count that is shown. Every other key of the figures is a code, an intervention or a question.
 */
export function withoutRareNames(figures: SuppressedFigures): SuppressedFigures {
  const activities = mapped(figures.activities, (insatser) =>
    mapped(insatser, (types) =>
      mapped(types, (activity) => ({
        ...activity,
        items: Object.fromEntries(Object.entries(activity.items).filter(([, count]) => count !== null)),
      })),
    ),
  );
  return { ...figures, activities };
}

function mapped<T>(entries: Readonly<Record<string, T>>, change: (value: T) => T): Record<string, T> {
  return Object.fromEntries(Object.entries(entries).map(([key, value]) => [key, change(value)]));
}
