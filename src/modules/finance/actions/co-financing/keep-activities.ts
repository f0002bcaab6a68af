import { recordEvent } from "../../../../platform/audit/record-event.ts";
import type { Work } from "../../../../platform/db/work.ts";
import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done, refused } from "../../../../platform/values/outcome.ts";
import type { Activity } from "../../model/co-financing/hours.ts";
import { deleteActivity, readActivities, readHours, saveActivity } from "../../store/co-financing/hours.ts";
import { readProjects } from "../../store/co-financing/projects.ts";

export type ActivitiesRefusal =
  | { readonly code: "project.gone" }
  | { readonly code: "activity.codeTwice"; readonly activity: string }
  | { readonly code: "activity.inUse"; readonly activity: string };

/** Replaces the project's code list. A code that time is written under stays. */
export async function keepActivities(
  work: Work,
  projectId: string,
  activities: readonly Activity[],
): Promise<Outcome<number, ActivitiesRefusal>> {
  if (!(await readProjects(work)).some((one) => one.id === projectId))
    return refused({ code: "project.gone" });
  const codes = activities.map(({ code }) => code);
  const twice = codes.find((code, at) => codes.indexOf(code) !== at);
  if (twice !== undefined) return refused({ code: "activity.codeTwice", activity: twice });
  const gone = (await readActivities(work, projectId)).filter(({ code }) => !codes.includes(code));
  const used = new Set((await readHours(work, projectId)).map(({ activity }) => activity));
  const inUse = gone.find(({ code }) => used.has(code));
  if (inUse !== undefined) return refused({ code: "activity.inUse", activity: inUse.code });
  for (const { code } of gone) await deleteActivity(work, projectId, code);
  for (const activity of activities) await saveActivity(work, projectId, activity);
  await recordEvent(work, {
    event: "project.activities",
    subjectId: projectId,
    detail: { activities: activities.length },
  });
  return done(activities.length);
}
