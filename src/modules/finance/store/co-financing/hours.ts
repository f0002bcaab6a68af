import { sql } from "kysely";
import type { BareWork, Work } from "../../../../platform/db/work.ts";
import type { Activity, HoursEntry, Payer } from "../../model/co-financing/hours.ts";

export async function readActivities(work: BareWork, projectId: string): Promise<readonly Activity[]> {
  return await work.tx
    .selectFrom("association.project_activity")
    .where("project_id", "=", projectId)
    .select(["code", "name"])
    .orderBy("code")
    .execute();
}

export async function saveActivity(work: Work, projectId: string, { code, name }: Activity): Promise<void> {
  await work.tx
    .insertInto("association.project_activity")
    .values({ association_id: work.actor.associationId, project_id: projectId, code, name })
    .onConflict((conflict) =>
      conflict.columns(["association_id", "project_id", "code"]).doUpdateSet({ name }),
    )
    .execute();
}

export async function deleteActivity(work: BareWork, projectId: string, code: string): Promise<void> {
  await work.tx
    .deleteFrom("association.project_activity")
    .where("project_id", "=", projectId)
    .where("code", "=", code)
    .execute();
}

export async function readHours(work: BareWork, projectId: string): Promise<readonly HoursEntry[]> {
  const rows = await query(work).where("project_id", "=", projectId).execute();
  return rows.map(asEntry);
}

export async function readHoursEntry(work: BareWork, id: string): Promise<HoursEntry | null> {
  const row = await query(work).where("id", "=", id).executeTakeFirst();
  return row === undefined ? null : asEntry(row);
}

/** What is kept of some employees in all projects; signs are compared without regard to capitals. */
export async function readHoursOf(
  work: BareWork,
  employees: readonly string[],
): Promise<readonly HoursEntry[]> {
  const signs = [...new Set(employees.map((one) => one.trim().toLocaleLowerCase("sv")))];
  const rows = await query(work).where(sql<boolean>`lower(employee) = any(${signs})`).execute();
  return rows.map(asEntry);
}

export async function insertHours(work: Work, entries: readonly HoursEntry[]): Promise<void> {
  const { associationId, userId } = work.actor;
  for (let at = 0; at < entries.length; at += 500) {
    await work.tx
      .insertInto("association.project_hours")
      .values(
        entries.slice(at, at + 500).map((entry) => ({
          ...{ association_id: associationId, id: entry.id, project_id: entry.projectId },
          ...{ employee: entry.employee, worked_on: entry.workedOn, activity: entry.activity },
          ...{ minutes: entry.minutes, paid_by: entry.paidBy, unit_cost: entry.unitCost },
          ...{ organisation: entry.organisation, added_at: work.now.toString(), added_by: userId },
        })),
      )
      .execute();
  }
}

export async function deleteHours(work: BareWork, id: string): Promise<void> {
  await work.tx.deleteFrom("association.project_hours").where("id", "=", id).execute();
}

function query(work: BareWork) {
  return work.tx
    .selectFrom("association.project_hours")
    .select(["id", "employee", "activity", "minutes", "organisation"])
    .select(["project_id as projectId", "worked_on as workedOn", "paid_by as paidBy"])
    .select("unit_cost as unitCost")
    .orderBy("worked_on")
    .orderBy("employee")
    .orderBy("id");
}

function asEntry(row: Awaited<ReturnType<ReturnType<typeof query>["execute"]>>[number]): HoursEntry {
  return { ...row, paidBy: row.paidBy as Payer };
}
