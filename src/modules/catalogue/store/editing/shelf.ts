import type { Work } from "../../../../platform/db/work.ts";
import type { EntryContent } from "../../model/content/entry-content.ts";
import { facetsOf } from "../../model/content/facets.ts";
import type { Edition } from "../../model/editing/edition.ts";
import type { Entry } from "../../model/entry.ts";
import { nameOf } from "../../model/entry.ts";
import { insertPublished } from "../publication.ts";
import { syncSearch } from "../search/index-entry.ts";

/** Takes all of an entry, or one edition of it, from what readers see. */
export async function takeFromShelf(work: Work, entryId: string, edition?: number): Promise<void> {
  await work.tx
    .deleteFrom("catalogue.published")
    .where("association_id", "=", work.actor.associationId)
    .where("entry_id", "=", entryId)
    .$if(edition !== undefined, (query) => query.where("edition", "=", edition ?? 0))
    .execute();
  await syncSearch(work, entryId);
}

/**
 * Takes an entry away for a time. What is shown today stays on the shelf as resting, so that those who keep a copy of the
 * catalogue learn that it is not shown; the rest is taken away.
 */
export async function restOnShelf(work: Work, entryId: string): Promise<void> {
  const today = work.today.toString();
  const own = work.tx
    .updateTable("catalogue.published")
    .where("association_id", "=", work.actor.associationId)
    .where("entry_id", "=", entryId);
  await work.tx
    .deleteFrom("catalogue.published")
    .where("association_id", "=", work.actor.associationId)
    .where("entry_id", "=", entryId)
    .where("visible_from", ">", today)
    .execute();
  await own
    .where((one) => one.or([one("visible_until", "is", null), one("visible_until", ">", today)]))

    .set({ visible_until: today, resting: true, modified_at: work.now.toString() })
    .execute();
  await syncSearch(work, entryId);
}

/** Puts an edition back with the days it has and the day it was first published. */
export async function putBackOnShelf(
  work: Work,
  entry: Entry,
  { edition, visibleFrom, visibleUntil, publishedAt }: Edition,
  content: EntryContent,
): Promise<void> {
  await takeFromShelf(work, entry.id, edition);
  await insertPublished(work, { ...entry, draft: content }, edition, { visibleFrom, visibleUntil });
  await work.tx
    .updateTable("catalogue.published")
    .set({ published_at: publishedAt })
    .where("association_id", "=", work.actor.associationId)
    .where("entry_id", "=", entry.id)
    .where("edition", "=", edition)
    .execute();
}

/** Tells readers of the entry's address that it is gone for good, and what it was, so that they are led to the nearest. */
export async function tellRemoved(work: Work, entry: Entry, content: EntryContent): Promise<void> {
  const { municipalities, kinds, targetGroups } = facetsOf(content);
  await work.tx
    .insertInto("catalogue.removed")
    .values({
      association_id: work.actor.associationId,
      ...{ entry_id: entry.id, slug: entry.slug, name: nameOf(content), removed_at: work.now.toString() },
      ...{ municipalities: [...municipalities], kinds: [...kinds], target_groups: [...targetGroups] },
    })
    .execute();
}

export async function untellRemoved(work: Work, entryId: string): Promise<void> {
  await work.tx
    .deleteFrom("catalogue.removed")
    .where("association_id", "=", work.actor.associationId)
    .where("entry_id", "=", entryId)
    .execute();
}
