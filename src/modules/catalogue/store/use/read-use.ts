import { sql } from "kysely";
import type { Work } from "../../../../platform/db/work.ts";
import type { MissedSearch } from "../../model/use/use-report.ts";
import { nationalScope } from "../../model/use/use-rows.ts";

export interface CountedUse {
  readonly week: string;
  readonly kind: string;
  readonly entryId: string;
  readonly subject: string;
  readonly municipality: string;
  readonly language: string;
  readonly count: number;
}

/** The association's own counts since a Monday. */
export async function readUse(work: Work, since: string): Promise<readonly CountedUse[]> {
  return await work.tx
    .selectFrom("catalogue.use_count")
    .select(["week", "kind", "entry_id as entryId", "subject", "municipality", "language", "count"])
    .where("scope", "=", work.actor.associationId)
    .where("week", ">=", since)
    .execute();
}

/** Words that gave no hit and that enough have searched for, most first; what the editors have settled is left out. */
export async function readMissed(
  work: Work,
  since: string,
): Promise<readonly Omit<MissedSearch, "candidates">[]> {
  const { rows } = await sql<Omit<MissedSearch, "candidates">>`
    select text, max(count)::int as count, bool_and(scope = ${nationalScope}) as national,
      min(language) as language
    from catalogue.missed_search m
    where text is not null and last_week >= ${since}
      and not exists (select from association.catalogue_settled_miss s where s.text = m.text)
    group by text order by max(count) desc, text limit 100`.execute(work.tx);
  return rows;
}

/** True where it was not settled before. */
export async function insertSettled(work: Work, text: string): Promise<boolean> {
  const result = await work.tx
    .insertInto("association.catalogue_settled_miss")
    .values({
      association_id: work.actor.associationId,
      text,
      settled_at: work.now.toString(),
      settled_by: work.actor.userId,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return (result.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

export async function deleteSettled(work: Work, text: string): Promise<void> {
  await work.tx.deleteFrom("association.catalogue_settled_miss").where("text", "=", text).execute();
}
