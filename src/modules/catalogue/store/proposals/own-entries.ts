import type { Work } from "../../../../platform/db/work.ts";
import type { EntryContent } from "../../model/content/entry-content.ts";
import type { HostEntry } from "../../model/proposals/host-entry.ts";

/** Entries that the team leader's unit is the host of, by name; the walls let no others through. */
export async function readOwnEntries(work: Work, entryId?: string): Promise<readonly HostEntry[]> {
  const rows = await work.tx
    .selectFrom("association.catalogue_entry as e")
    .innerJoin("association.association as a", "a.id", "e.association_id")
    .where("e.removed_at", "is", null)
    .$if(entryId !== undefined, (query) => query.where("e.id", "=", entryId ?? ""))
    .select(["a.name as associationName", "e.id as entryId", "e.slug", "e.name", "e.draft", "e.revision"])
    .select(["e.verified_on as verifiedOn", "e.places as total", "e.free_places as free"])
    .select(["e.waiting_weeks as waitingWeeks", "e.places_on as placesOn"])
    .orderBy("e.name")
    .orderBy("e.id")
    .execute();
  return rows.map(({ draft, total, free, waitingWeeks, placesOn, ...same }) => ({
    ...same,
    draft: draft as unknown as EntryContent,
    places: { total, free, waitingWeeks, on: placesOn },
  }));
}
