import type { Work } from "../../../platform/db/work.ts";
import type { EntryContent } from "../model/content/entry-content.ts";
import type { Entry, NewEntry } from "../model/entry.ts";
import { nameOf } from "../model/entry.ts";

export async function insertEntry(work: Work, id: string, entry: NewEntry): Promise<void> {
  const at = work.now.toString();
  await work.tx
    .insertInto("association.catalogue_entry")
    .values({
      association_id: work.actor.associationId,
      id,
      slug: entry.slug,
      name: nameOf(entry.content),
      intervention_id: entry.interventionId,
      draft: JSON.stringify(entry.content),
      contact_address: entry.contactAddress,
      created_at: at,
      changed_at: at,
      changed_by: work.actor.userId,
    })
    .execute();
}

/** Entries of the association by name, removed ones too. */
export async function readEntries(work: Work): Promise<readonly Entry[]> {
  const rows = await entries(work).orderBy("name").orderBy("id").execute();
  return rows.map(entryOf);
}

export async function readEntry(work: Work, id: string): Promise<Entry | null> {
  const row = await entries(work).where("id", "=", id).executeTakeFirst();
  return row === undefined ? null : entryOf(row);
}

function entries(work: Work) {
  return work.tx
    .selectFrom("association.catalogue_entry")
    .select(["id", "slug", "name", "intervention_id as interventionId", "draft", "revision", "paused"])
    .select(["contact_address as contactAddress", "verified_on as verifiedOn", "verified_by as verifiedBy"])
    .select(["places", "free_places", "waiting_weeks", "places_on"])
    .select(["removed_at as removedAt", "changed_at as changedAt"]);
}

type Row = Awaited<ReturnType<ReturnType<typeof entries>["execute"]>>[number];

function entryOf({ places, free_places, waiting_weeks, places_on, draft, verifiedBy, ...same }: Row): Entry {
  return {
    ...same,
    draft: draft as unknown as EntryContent,
    verifiedBy: verifiedBy as Entry["verifiedBy"],
    places: { total: places, free: free_places, waitingWeeks: waiting_weeks, on: places_on },
  };
}
