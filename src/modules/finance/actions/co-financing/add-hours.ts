import { recordEvent } from "../../../../platform/audit/record-event.ts";
import type { Work } from "../../../../platform/db/work.ts";
import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done, refused } from "../../../../platform/values/outcome.ts";
import type { HoursFault } from "../../model/co-financing/check-hours.ts";
import { checkHours } from "../../model/co-financing/check-hours.ts";
import type { HoursContent, HoursEntry } from "../../model/co-financing/hours.ts";
import type { ClosedRefusal } from "../../model/financial-year.ts";
import {
  deleteHours,
  insertHours,
  readActivities,
  readHoursEntry,
  readHoursOf,
} from "../../store/co-financing/hours.ts";
import { lockProjects, readProjects } from "../../store/co-financing/projects.ts";
import { openYear } from "../open-year.ts";

export type AddHoursRefusal =
  | ClosedRefusal
  | { readonly code: "project.gone" }
  /** One place per row that was sent; null where the row itself is right. */
  | { readonly code: "hours.rows"; readonly faults: readonly (HoursFault | null)[] };

/** Adds rows of worked time: all of them, or none where one cannot be kept. Gives how many. */
export async function addHours(
  work: Work,
  projectId: string,
  rows: readonly HoursContent[],
): Promise<Outcome<number, AddHoursRefusal>> {
  await lockProjects(work);
  const project = (await readProjects(work)).find(({ id }) => id === projectId);
  if (project === undefined) return refused({ code: "project.gone" });
  const years = new Set(rows.map(({ workedOn }) => Number(workedOn.slice(0, 4))));
  for (const year of [...years].sort((a, b) => a - b)) {
    const open = await openYear(work, year);
    if (!open.ok) return open;
  }
  const kept = await readHoursOf(
    work,
    rows.map(({ employee }) => employee),
  );
  const faults = checkHours(rows, { project, kept, activities: await readActivities(work, projectId) });
  if (faults.some((fault) => fault !== null)) return refused({ code: "hours.rows", faults });
  await insertHours(
    work,
    rows.map((row) => ({ ...row, employee: row.employee.trim(), id: work.newId(), projectId })),
  );
  await recordEvent(work, {
    event: "projectHours.add",
    subjectId: projectId,
    detail: { rows: rows.length, minutes: rows.reduce((sum, { minutes }) => sum + minutes, 0) },
  });
  return done(rows.length);
}

export type RemoveHoursRefusal = ClosedRefusal | { readonly code: "hours.gone" };

/** Takes a row of worked time away; the log keeps what it was. */
export async function removeHours(work: Work, id: string): Promise<Outcome<HoursEntry, RemoveHoursRefusal>> {
  const entry = await readHoursEntry(work, id);
  if (entry === null) return refused({ code: "hours.gone" });
  const open = await openYear(work, Number(entry.workedOn.slice(0, 4)));
  if (!open.ok) return open;
  await deleteHours(work, id);
  const { employee, workedOn, activity, minutes } = entry;
  await recordEvent(work, {
    event: "projectHours.remove",
    subjectId: entry.projectId,
    detail: { employee, workedOn, activity, minutes },
  });
  return done(entry);
}
