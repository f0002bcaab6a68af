import type { BareWork, Work } from "../../../../platform/db/work.ts";
import type { GrantEntry, GrantStatus } from "../../model/co-financing/grant.ts";

/** Entries of one project or one year, or all; those taken away are left out. */
export async function readGrants(
  work: BareWork,
  of: { readonly year?: number; readonly projectId?: string } = {},
): Promise<readonly GrantEntry[]> {
  const rows = await query(work)
    .where("removed", "=", false)
    .$if(of.year !== undefined, (all) => all.where("year", "=", of.year ?? 0))
    .$if(of.projectId !== undefined, (all) => all.where("project_id", "=", of.projectId ?? ""))
    .orderBy("year")
    .orderBy("entered_on")
    .orderBy("id")
    .execute();
  return rows.map(asEntry);
}

/** Also one that has been taken away. */
export async function readGrant(work: BareWork, id: string): Promise<GrantEntry | null> {
  const row = await query(work).where("id", "=", id).executeTakeFirst();
  return row === undefined ? null : asEntry(row);
}

export async function insertGrant(work: Work, entry: GrantEntry): Promise<void> {
  const { projectId, rowId, refusedCost, from, to, enteredOn, ...same } = entry;
  await work.tx
    .insertInto("association.grant_entry")
    .values({
      association_id: work.actor.associationId,
      ...same,
      project_id: projectId,
      row_id: rowId,
      refused_cost: refusedCost,
      from_on: from,
      to_on: to,
      entered_on: enteredOn,
      added_at: work.now.toString(),
      added_by: work.actor.userId,
    })
    .execute();
}

export async function setGrantRemoved(work: BareWork, id: string, removed: boolean): Promise<void> {
  await work.tx.updateTable("association.grant_entry").set({ removed }).where("id", "=", id).execute();
}

function query(work: BareWork) {
  return work.tx
    .selectFrom("association.grant_entry")
    .select(["id", "funder", "year", "status", "amount", "reference", "note"])
    .select(["project_id as projectId", "row_id as rowId", "refused_cost as refusedCost"])
    .select(["from_on as from", "to_on as to", "entered_on as enteredOn"]);
}

function asEntry(row: Awaited<ReturnType<ReturnType<typeof query>["execute"]>>[number]): GrantEntry {
  return { ...row, status: row.status as GrantStatus };
}
