import { recordEvent } from "../../../../platform/audit/record-event.ts";
import type { Work } from "../../../../platform/db/work.ts";
import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done, refused } from "../../../../platform/values/outcome.ts";
import { codesOf } from "../../../associations/index.ts";
import type { DetailRefusal } from "../../model/participation/check-details.ts";
import { checkActivity } from "../../model/participation/check-details.ts";
import type { Activity } from "../../model/participation/details.ts";
import type { Participation } from "../../model/participation/participation.ts";
import { insertActivity, updateActivity } from "../../store/participation-activities.ts";

export type ActivityRefusal =
  | DetailRefusal
  | { readonly code: "activityKindUnknown" }
  | { readonly code: "activityChanged" };

export async function addActivity(
  work: Work,
  participation: Participation,
  activity: Omit<Activity, "version">,
): Promise<Outcome<void, ActivityRefusal>> {
  const checked = await check(work, participation, activity);
  if (!checked.ok) return checked;
  await insertActivity(work, participation.id, activity);
  await recordEvent(work, {
    event: "participation.addActivity",
    personId: participation.personId,
    subjectId: participation.id,
  });
  return done();
}

/** Corrects or ends an activity. `activity.version` is what the caller has seen. */
export async function changeActivity(
  work: Work,
  participation: Participation,
  activity: Activity,
): Promise<Outcome<void, ActivityRefusal>> {
  const checked = await check(work, participation, activity);
  if (!checked.ok) return checked;
  if (!(await updateActivity(work, participation.id, activity))) return refused({ code: "activityChanged" });
  await recordEvent(work, {
    event: "participation.changeActivity",
    personId: participation.personId,
    subjectId: participation.id,
  });
  return done();
}

async function check(
  work: Work,
  participation: Participation,
  activity: Omit<Activity, "version">,
): Promise<Outcome<void, ActivityRefusal>> {
  const kinds = await codesOf(work, "activityKind");
  if (!kinds.some(({ code }) => code === activity.kind)) return refused({ code: "activityKindUnknown" });
  return checkActivity(participation, activity, work.today.toString());
}
