import type { Work } from "../../../platform/db/work.ts";
import { facetsOf } from "../model/content/facets.ts";
import type { Entry, Showing } from "../model/entry.ts";
import { nameOf } from "../model/entry.ts";
import { syncSearch } from "./search/index-entry.ts";

/** Keeps the draft as the entry's next edition and gives its number. An edition that is shown when this begins ends then. */
export async function insertEdition(
  work: Work,
  entry: Entry,
  showing: Showing,
  note: string,
): Promise<number> {
  const { associationId, userId } = work.actor;
  const last = await work.tx
    .selectFrom("association.catalogue_edition")
    .select((one) => one.fn.max("edition").as("edition"))
    .where("entry_id", "=", entry.id)
    .executeTakeFirst();
  const edition = (last?.edition ?? 0) + 1;
  await work.tx
    .insertInto("association.catalogue_edition")
    .values({
      association_id: associationId,
      entry_id: entry.id,
      edition,
      content: JSON.stringify(entry.draft),
      visible_from: showing.visibleFrom,
      visible_until: showing.visibleUntil,
      note,
      published_at: work.now.toString(),
      published_by: userId,
    })
    .execute();
  return edition;
}

/** Ends on `day` what would still be shown then, and takes away what would begin on it or later. */
export async function endShowing(work: Work, entryId: string, day: string): Promise<void> {
  await work.tx
    .deleteFrom("catalogue.published")
    .where("association_id", "=", work.actor.associationId)
    .where("entry_id", "=", entryId)
    .where("visible_from", ">=", day)
    .execute();
  for (const table of ["catalogue.published", "association.catalogue_edition"] as const) {
    await work.tx
      .updateTable(table)
      .set((one) => ({ visible_until: one.fn("greatest", [one.ref("visible_from"), one.val(day)]) }))
      .where("association_id", "=", work.actor.associationId)
      .where("entry_id", "=", entryId)
      .where((one) => one.or([one("visible_until", "is", null), one("visible_until", ">", day)]))
      .execute();
  }
  if (day <= work.today.toString()) {
    await endRest(work, entryId);
    await tellEnd(work, entryId, day);
  }
  await syncSearch(work, entryId);
}

/** What rests ends as well: it is no longer awaited back. */
async function endRest(work: Work, entryId: string): Promise<void> {
  await work.tx
    .updateTable("catalogue.published")
    .set({ resting: false, modified_at: work.now.toString() })
    .where("association_id", "=", work.actor.associationId)
    .where("entry_id", "=", entryId)
    .where("resting", "=", true)
    .execute();
}

/** An end that comes at once is a change that those who keep a copy of the catalogue ask for by its moment. */
async function tellEnd(work: Work, entryId: string, day: string): Promise<void> {
  await work.tx
    .updateTable("catalogue.published")
    .set({ modified_at: work.now.toString() })
    .where("association_id", "=", work.actor.associationId)
    .where("entry_id", "=", entryId)
    .where("visible_until", "=", day)
    .execute();
}

/** Puts the draft on the public shelf. */
export async function insertPublished(
  work: Work,
  entry: Entry,
  edition: number,
  showing: Showing,
): Promise<void> {
  const { draft: content, places } = entry;
  const { ageFrom, ageTo, municipalities, kinds, targetGroups, supportLanguages, ways, agencies } =
    facetsOf(content);
  const at = work.now.toString();
  await work.tx
    .insertInto("catalogue.published")
    .values({
      association_id: work.actor.associationId,
      ...{ entry_id: entry.id, edition, slug: entry.slug, name: nameOf(content) },
      content: JSON.stringify(content),
      ...{ visible_from: showing.visibleFrom, visible_until: showing.visibleUntil },
      ...{ published_at: at, modified_at: at, verified_on: entry.verifiedOn },
      ...{ places: places.total, free_places: places.free },
      ...{ waiting_weeks: places.waitingWeeks, places_on: places.on },
      ...{ municipalities: [...municipalities], kinds: [...kinds], target_groups: [...targetGroups] },
      ...{ support_languages: [...supportLanguages], ways: [...ways], agencies: [...agencies] },
      ...{ age_from: ageFrom, age_to: ageTo, funding: content.funding },
    })
    .execute();
  await syncSearch(work, entry.id);
}
