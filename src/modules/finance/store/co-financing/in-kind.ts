import type { BareWork, Work } from "../../../../platform/db/work.ts";
import type { InKind, InKindKind } from "../../model/co-financing/in-kind.ts";

/** Contributions of a project, month by month; those taken away are left out. */
export async function readInKind(work: BareWork, projectId: string): Promise<readonly InKind[]> {
  const rows = await query(work)
    .where("project_id", "=", projectId)
    .where("removed", "=", false)
    .orderBy("year")
    .orderBy("month")
    .orderBy("id")
    .execute();
  return rows.map(asInKind);
}

/** Also one that has been taken away. */
export async function readOneInKind(work: BareWork, id: string): Promise<InKind | null> {
  const row = await query(work).where("id", "=", id).executeTakeFirst();
  return row === undefined ? null : asInKind(row);
}

export async function insertInKind(work: Work, one: InKind): Promise<void> {
  const { projectId, ...same } = one;
  await work.tx
    .insertInto("association.in_kind_contribution")
    .values({
      ...{ association_id: work.actor.associationId, project_id: projectId, ...same },
      added_at: work.now.toString(),
      added_by: work.actor.userId,
    })
    .execute();
}

export async function setInKindRemoved(work: BareWork, id: string, removed: boolean): Promise<void> {
  await work.tx
    .updateTable("association.in_kind_contribution")
    .set({ removed })
    .where("id", "=", id)
    .execute();
}

function query(work: BareWork) {
  return work.tx
    .selectFrom("association.in_kind_contribution")
    .select(["id", "kind", "organisation", "year", "month", "amount", "hours", "reference"])
    .select("project_id as projectId");
}

function asInKind(row: Awaited<ReturnType<ReturnType<typeof query>["execute"]>>[number]): InKind {
  return { ...row, kind: row.kind as InKindKind };
}
