import type { HoursEntry } from "./hours.ts";
import { costOf } from "./hours.ts";

/** A month's time of one person, or of all; minutes and öre. */
export interface MonthSum {
  readonly month: number;
  readonly minutes: number;
  readonly cost: bigint;
}

export interface EmployeeYear {
  readonly employee: string;
  readonly months: readonly MonthSum[];
  readonly minutes: number;
  readonly cost: bigint;
}

/** Per employee and month of the year. */
export function employeeYears(entries: readonly HoursEntry[], year: number): readonly EmployeeYear[] {
  const own = entries.filter(({ workedOn }) => workedOn.startsWith(`${year}-`));
  const employees = [...new Set(own.map(({ employee }) => employee))].sort((a, b) =>
    a.localeCompare(b, "sv"),
  );
  return employees.map((employee) => {
    const months = monthSums(own.filter((one) => one.employee === employee));
    return { employee, months, ...total(months) };
  });
}

export function monthSums(entries: readonly HoursEntry[]): readonly MonthSum[] {
  return Array.from({ length: 12 }, (_, at) => {
    const own = entries.filter(({ workedOn }) => Number(workedOn.slice(5, 7)) === at + 1);
    return {
      month: at + 1,
      minutes: own.reduce((sum, { minutes }) => sum + minutes, 0),
      cost: own.reduce((sum, one) => sum + costOf(one), 0n),
    };
  });
}

/** Per activity, in the order of the codes. */
export function activityMinutes(entries: readonly HoursEntry[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const { activity, minutes } of entries) sums.set(activity, (sums.get(activity) ?? 0) + minutes);
  return new Map([...sums].sort(([a], [b]) => a.localeCompare(b, "sv", { numeric: true })));
}

function total(months: readonly MonthSum[]): { readonly minutes: number; readonly cost: bigint } {
  return {
    minutes: months.reduce((sum, { minutes }) => sum + minutes, 0),
    cost: months.reduce((sum, { cost }) => sum + cost, 0n),
  };
}

/** Öre of the year's hours that are brought in kind. */
export function costInKind(entries: readonly HoursEntry[], year: number): bigint {
  return entries
    .filter(({ workedOn, paidBy }) => workedOn.startsWith(`${year}-`) && paidBy !== "project")
    .reduce((sum, one) => sum + costOf(one), 0n);
}
