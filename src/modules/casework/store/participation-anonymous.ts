import { sql } from "kysely";
import type { Work } from "../../../platform/db/work.ts";
import type { AnonymousRow } from "../model/participation/anonymous.ts";

/** What was registered for the actor's interventions, newest first. */
export async function readAnonymous(
  work: Work,
  interventionId: string,
  year: number | null,
): Promise<readonly AnonymousRow[]> {
  const query = work.tx
    .selectFrom("party.anonymous_count")
    .select(["id", "year", "sex", "quantity", "kind", "reason", "intervention_id as interventionId"])
    .select(["registered_by as registeredBy", "registered_at as registeredAt"])
    .where("association_id", "=", work.actor.associationId)
    .where("intervention_id", "=", interventionId)
    .orderBy("registered_at", "desc")
    .orderBy("id", "desc");
  const rows = await (year === null ? query : query.where("year", "=", year)).execute();
  return rows.map((row) => ({ ...row, kind: row.kind as AnonymousRow["kind"] }));
}

/** One registration at a time of an intervention, so that two corrections together never take away more than there is. */
export async function lockAnonymous(work: Work, interventionId: string): Promise<void> {
  await sql`select party.lock_counts(${interventionId}::uuid)`.execute(work.tx);
}

/** An id that is taken is the same post once more: nothing happens. */
export async function insertAnonymous(
  work: Work,
  row: Omit<AnonymousRow, "registeredBy" | "registeredAt">,
): Promise<void> {
  const { id, year, sex, quantity, kind, reason } = row;
  await work.tx
    .insertInto("party.anonymous_count")
    .values({
      association_id: work.actor.associationId,
      intervention_id: row.interventionId,
      registered_by: work.actor.userId,
      registered_at: work.now.toString(),
      ...{ id, year, sex, quantity, kind, reason },
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
