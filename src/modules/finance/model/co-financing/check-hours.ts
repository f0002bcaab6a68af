import type { SignFault } from "./employee-sign.ts";
import { faultOfSign } from "./employee-sign.ts";
import type { Kept, LimitBreach } from "./hour-limits.ts";
import { breaches, hourLimits } from "./hour-limits.ts";
import type { Activity, HoursContent, HoursEntry } from "./hours.ts";
import type { Project } from "./project.ts";

export type HoursFault =
  | LimitBreach
  | { readonly code: SignFault }
  | { readonly code: "hours.unknownActivity"; readonly activity: string }
  | { readonly code: "hours.outsideProject" }
  | { readonly code: "hours.twice" };

export interface HoursFacts {
  readonly project: Pick<Project, "id" | "programme" | "startsOn" | "endsOn">;
  readonly activities: readonly Activity[];
  /** Of the employees in question, in all projects. */
  readonly kept: readonly HoursEntry[];
}

/** For each new entry what is wrong with it; null where it can be kept. */
export function checkHours(
  added: readonly HoursContent[],
  { project, activities, kept }: HoursFacts,
): readonly (HoursFault | null)[] {
  const known = new Set(activities.map(({ code }) => code));
  const own = kept.filter(({ projectId }) => projectId === project.id);
  const seen = new Set(own.map(keyOf));
  const single = added.map((one) => {
    const fault = faultAlone(one, project, known) ?? (seen.has(keyOf(one)) ? twice : null);
    if (fault === null) seen.add(keyOf(one));
    return fault;
  });
  const counted = added.map((one, at): Kept => (single[at] === null ? one : { ...one, minutes: 0 }));
  const broken = breaches(hourLimits[project.programme], kept, counted);
  return added.map((_, at) => single[at] ?? broken[at] ?? null);
}

const twice: HoursFault = { code: "hours.twice" };

function faultAlone(
  one: HoursContent,
  project: HoursFacts["project"],
  known: ReadonlySet<string>,
): HoursFault | null {
  const sign = faultOfSign(one.employee);
  if (sign !== null) return { code: sign };
  if (!known.has(one.activity)) return { code: "hours.unknownActivity", activity: one.activity };
  if (one.workedOn < project.startsOn || one.workedOn > project.endsOn)
    return { code: "hours.outsideProject" };
  return null;
}

/** The same person, day, activity and payer is one row: a file that is read in again is told of, not doubled. */
function keyOf({ employee, workedOn, activity, paidBy }: HoursContent): string {
  return JSON.stringify([employee.trim().toLocaleLowerCase("sv"), workedOn, activity, paidBy]);
}
