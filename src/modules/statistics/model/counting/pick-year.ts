import type { Figures } from "./figures.ts";

type Tree = { readonly [key: string]: unknown };

/**
 * The part of many years' figures that `countYear` gives for one: counts over all years stay, every other year goes.
 * Works on suppressed figures too, whose numbers may be null.
 */
export function pickYear<T extends { [K in keyof Figures]: unknown }>(figures: T, year: number): T {
  const { insatser, totals, subInsatser, income, activities, consultations, anonymous, ...rest } =
    figures as unknown as Record<string, Tree>;
  const picked = {
    ...rest,
    years: [year],
    insatser: mapValues(insatser, (one) => ({ ...one, years: only(one.years, year) })),
    totals: only(totals, year),
    subInsatser: mapValues(subInsatser, (one) => ({ ...one, years: only(one.years, year) })),
    income: { ...income, years: only(income?.years, year) },
    activities: only(activities, year),
    consultations: only(consultations, year),
    ...(anonymous === undefined ? {} : { anonymous: only(anonymous, year) }),
  };
  // Same keys as the original; the compiler cannot follow a walk over unknown structure.
  return picked as unknown as T;
}

function only(tree: unknown, year: number): Tree {
  const value = (tree as Tree | undefined)?.[year];
  return value === undefined ? {} : { [year]: value };
}

function mapValues(tree: Tree | undefined, change: (value: Tree) => Tree): Tree {
  return Object.fromEntries(Object.entries(tree ?? {}).map(([key, value]) => [key, change(value as Tree)]));
}
