import type { Work } from "../../../platform/db/work.ts";
import type { Activity } from "../model/participation/details.ts";

export async function readActivities(work: Work, participationId: string): Promise<readonly Activity[]> {
  return work.tx
    .selectFrom("party.activity")
    .select([
      "id",
      "name",
      "kind",
      "version",
      "starts_on as startsOn",
      "ends_on as endsOn",
      "hours_per_week as hoursPerWeek",
    ])
    .where("association_id", "=", work.actor.associationId)
    .where("participation_id", "=", participationId)
    .orderBy("starts_on", "desc")
    .orderBy("id", "desc")
    .execute();
}

/** An id that is taken is the same post once more: nothing happens. */
export async function insertActivity(
  work: Work,
  participationId: string,
  activity: Omit<Activity, "version">,
): Promise<void> {
  await work.tx
    .insertInto("party.activity")
    .values({
      association_id: work.actor.associationId,
      id: activity.id,
      participation_id: participationId,
      ...columns(activity),
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** False where someone else changed it in the meantime. */
export async function updateActivity(
  work: Work,
  participationId: string,
  activity: Activity,
): Promise<boolean> {
  const result = await work.tx
    .updateTable("party.activity")
    .set({ ...columns(activity), version: activity.version + 1 })
    .where("association_id", "=", work.actor.associationId)
    .where("participation_id", "=", participationId)
    .where("id", "=", activity.id)
    .where("version", "=", activity.version)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

function columns({ name, kind, startsOn, endsOn, hoursPerWeek }: Omit<Activity, "version">) {
  return { name, kind, starts_on: startsOn, ends_on: endsOn, hours_per_week: hoursPerWeek };
}

/** What goes on ends with the participation, so that it is not counted in years to come. */
export async function endActivities(work: Work, participationId: string, exitedOn: string): Promise<void> {
  await work.tx
    .updateTable("party.activity")
    .set((eb) => ({
      ends_on: eb.fn<string>("greatest", ["starts_on", eb.cast<string>(eb.val(exitedOn), "date")]),
      version: eb("version", "+", 1),
    }))
    .where("association_id", "=", work.actor.associationId)
    .where("participation_id", "=", participationId)
    .where((eb) => eb.or([eb("ends_on", "is", null), eb("ends_on", ">", exitedOn)]))
    .execute();
}
