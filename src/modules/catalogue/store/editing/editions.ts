import { sql } from "kysely";
import type { Work } from "../../../../platform/db/work.ts";
import type { EntryContent } from "../../model/content/entry-content.ts";
import type { Edition } from "../../model/editing/edition.ts";
import { contentOf } from "../content-of.ts";

/** Every edition of an entry, or of all entries, newest first. */
export async function readEditions(work: Work, entryId?: string): Promise<readonly Edition[]> {
  return await work.tx
    .selectFrom("association.catalogue_edition as edition")
    .innerJoin("association.catalogue_entry as entry", (join) =>
      join
        .onRef("entry.association_id", "=", "edition.association_id")
        .onRef("entry.id", "=", "edition.entry_id"),
    )
    .select(["edition.entry_id as entryId", "edition.edition", "edition.note"])
    .select(["edition.visible_from as visibleFrom", "edition.visible_until as visibleUntil"])
    .select(["edition.published_at as publishedAt", "edition.published_by as publishedBy"])
    .select(sql<boolean>`edition.content = entry.draft`.as("sameAsDraft"))
    .$if(entryId !== undefined, (query) => query.where("edition.entry_id", "=", entryId ?? ""))
    .orderBy("edition.entry_id")
    .orderBy("edition.edition", "desc")
    .execute();
}

/** What an edition says; null where there is none of that number. */
export async function readEditionContent(
  work: Work,
  entryId: string,
  edition: number,
): Promise<EntryContent | null> {
  const row = await work.tx
    .selectFrom("association.catalogue_edition")
    .select("content")
    .where("entry_id", "=", entryId)
    .where("edition", "=", edition)
    .executeTakeFirst();
  return row === undefined ? null : contentOf(row.content);
}

/** The day an edition is no longer shown; null is until further notice. */
export async function setVisibleUntil(
  work: Work,
  entryId: string,
  edition: number,
  day: string | null,
): Promise<void> {
  for (const table of ["association.catalogue_edition", "catalogue.published"] as const)
    await work.tx
      .updateTable(table)
      .set({ visible_until: day })
      .where("association_id", "=", work.actor.associationId)
      .where("entry_id", "=", entryId)
      .where("edition", "=", edition)
      .execute();
}
