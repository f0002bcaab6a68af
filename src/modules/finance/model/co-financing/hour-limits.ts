import type { HoursContent } from "./hours.ts";
import type { Programme } from "./project.ts";

/** Statutory limits as data, in hours; null where the programme has none that is known. */
export interface HourLimits {
  readonly perDay: number | null;
  readonly perYear: number | null;
  readonly source: string;
}

export const hourLimits: Readonly<Record<Programme, HourLimits>> = {
  esf2014: {
    perDay: null,
    perYear: 1662,
    source: "esf.se, Redovisning av personal och deltagare, period 2014–2020",
  },
  esf2021: {
    perDay: 13,
    perYear: 1720,
    source: "esf.se, Redovisning av personal och deltagare, period 2021–2027",
  },
  other: { perDay: null, perYear: null, source: "" },
};

/** Minutes that are already kept for an employee and a day, in whichever project. */
export type Kept = Pick<HoursContent, "employee" | "workedOn" | "minutes">;

export type LimitBreach =
  | { readonly code: "hours.dayLimit"; readonly limit: number; readonly minutes: number }
  | { readonly code: "hours.yearLimit"; readonly limit: number; readonly minutes: number };

/**
 * For each new entry the limit it would break together with all that is kept and the new ones before it; null where it
 * breaks none. A new entry that breaks one is not counted against those after it.
 */
export function breaches(
  limits: Pick<HourLimits, "perDay" | "perYear">,
  kept: readonly Kept[],
  added: readonly Kept[],
): readonly (LimitBreach | null)[] {
  const days = new Map<string, number>();
  const years = new Map<string, number>();
  const dayOf = (one: Kept) => `${signOf(one)} ${one.workedOn}`;
  const yearOf = (one: Kept) => `${signOf(one)} ${one.workedOn.slice(0, 4)}`;
  const add = (one: Kept) => {
    days.set(dayOf(one), (days.get(dayOf(one)) ?? 0) + one.minutes);
    years.set(yearOf(one), (years.get(yearOf(one)) ?? 0) + one.minutes);
  };
  kept.forEach(add);
  return added.map((one) => {
    const day = (days.get(dayOf(one)) ?? 0) + one.minutes;
    const year = (years.get(yearOf(one)) ?? 0) + one.minutes;
    if (limits.perDay !== null && day > limits.perDay * 60)
      return { code: "hours.dayLimit", limit: limits.perDay, minutes: day };
    if (limits.perYear !== null && year > limits.perYear * 60)
      return { code: "hours.yearLimit", limit: limits.perYear, minutes: year };
    add(one);
    return null;
  });
}

/** Signs are the same whichever case they are written in. */
function signOf({ employee }: Kept): string {
  return employee.trim().toLocaleLowerCase("sv");
}
