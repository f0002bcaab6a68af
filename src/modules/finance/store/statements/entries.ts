import type { BareWork, Work } from "../../../../platform/db/work.ts";
import type { StatementEntry } from "../../model/statements/statement-entry.ts";

/** What has been entered for the year and the year before. */
export async function readEntries(work: BareWork, year: number): Promise<readonly StatementEntry[]> {
  return await work.tx
    .selectFrom("association.statement_entry")
    .where("year", "in", [year - 1, year])
    .select(["year", "key", "amount", "text", "source"])
    .orderBy("year")
    .orderBy("key")
    .execute();
}

export async function saveEntry(
  work: Work,
  { year, key, amount, text, source }: StatementEntry,
): Promise<void> {
  const kept = { amount, text, source, changed_at: work.now.toString(), changed_by: work.actor.userId };
  await work.tx
    .insertInto("association.statement_entry")
    .values({ association_id: work.actor.associationId, year, key, ...kept })
    .onConflict((conflict) => conflict.columns(["association_id", "year", "key"]).doUpdateSet(kept))
    .execute();
}

export async function deleteEntry(work: BareWork, year: number, key: string): Promise<boolean> {
  const removed = await work.tx
    .deleteFrom("association.statement_entry")
    .where("year", "=", year)
    .where("key", "=", key)
    .executeTakeFirst();
  return removed.numDeletedRows > 0n;
}
