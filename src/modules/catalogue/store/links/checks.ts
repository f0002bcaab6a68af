import { sql } from "kysely";
import type { BareWork } from "../../../../platform/db/work.ts";
import type { EntryContent } from "../../model/content/entry-content.ts";
import type { LinkCheck, LinkOutcome } from "../../model/links/link-check.ts";
import { linksOf } from "../../model/links/link-check.ts";

/** Keeps what a check found. An address that has failed before keeps its first day. */
export async function keepCheck(
  work: BareWork,
  associationId: string,
  { url, outcome, status }: Pick<LinkCheck, "url" | "outcome" | "status">,
): Promise<void> {
  const failing = outcome === "answers" ? null : work.today.toString();
  const checked = { outcome, status, checked_at: work.now.toString() };
  await work.tx
    .insertInto("association.catalogue_link_check")
    .values({ association_id: associationId, url, ...checked, failing_since: failing })
    .onConflict((conflict) =>
      conflict.columns(["association_id", "url"]).doUpdateSet({
        ...checked,
        failing_since:
          failing === null
            ? null
            : sql<string>`coalesce(association.catalogue_link_check.failing_since, ${failing}::date)`,
      }),
    )
    .execute();
}

export async function readChecks(work: BareWork): Promise<readonly LinkCheck[]> {
  const rows = await work.tx
    .selectFrom("association.catalogue_link_check")
    .select(["url", "outcome", "status", "checked_at as checkedAt", "failing_since as failingSince"])
    .orderBy("url")
    .execute();
  return rows.map((row) => ({ ...row, outcome: row.outcome as LinkOutcome }));
}

/** What readers are led to today from the association's entries, each once. */
export async function readShownLinks(work: BareWork, associationId: string): Promise<readonly string[]> {
  const today = work.today.toString();
  const rows = await work.tx
    .selectFrom("catalogue.published")
    .where("association_id", "=", associationId)
    .where("visible_from", "<=", today)
    .where((one) => one.or([one("visible_until", "is", null), one("visible_until", ">", today)]))
    .select("content")
    .execute();
  return [...new Set(rows.flatMap((row) => linksOf(row.content as unknown as EntryContent)))];
}
