import { sql } from "kysely";
import type { BareWork } from "../../../../platform/db/work.ts";
import type { PublishedEntry } from "../../model/content/published-entry.ts";
import { publishedColumns, publishedOf, shownToday } from "../published.ts";

/** What an entry that is not shown was found by. */
export interface Likeness {
  readonly entryId: string;
  readonly municipalities: readonly string[];
  readonly kinds: readonly string[];
  readonly targetGroups: readonly string[];
}

/** At most three entries shown today in the same municipalities, those with the most kinds and target groups in common first. */
export async function readAlternatives(work: BareWork, like: Likeness): Promise<readonly PublishedEntry[]> {
  const common = (column: string, codes: readonly string[]) =>
    sql<number>`cardinality(array(select unnest(${sql.ref(column)}) intersect select unnest(${codes}::text[])))`;
  const likeness = sql<number>`${common("entry.kinds", like.kinds)} + ${common("entry.target_groups", like.targetGroups)}`;
  const rows = await shownToday(work)
    .select(publishedColumns)
    .where(sql<boolean>`entry.municipalities && ${[...like.municipalities]}::text[]`)
    .where("entry.entry_id", "<>", like.entryId)
    .where(likeness, ">", 0)
    .orderBy(likeness, "desc")
    .orderBy("entry.name")
    .orderBy("entry.entry_id")
    .limit(3)
    .execute();
  return rows.map((row) => publishedOf(row, work.today));
}
