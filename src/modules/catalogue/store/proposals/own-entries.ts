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

/** Those of them that readers see today, with the first day they ever were shown. */
export async function readOwnShown(work: Work) {
  const today = work.today.toString();
  return await work.tx
    .selectFrom("association.catalogue_entry as e")
    .innerJoin("catalogue.published as p", (join) =>
      join.onRef("p.association_id", "=", "e.association_id").onRef("p.entry_id", "=", "e.id"),
    )
    .where("e.removed_at", "is", null)
    .where("e.paused", "=", false)
    .groupBy(["e.id", "e.name", "e.verified_on"])
    .having((one) =>
      one.fn("bool_or", [
        one.and([
          one("p.visible_from", "<=", today),
          one.or([one("p.visible_until", "is", null), one("p.visible_until", ">", today)]),
        ]),
      ]),
    )
    .select((one) => ["e.id as entryId", "e.name", one.fn.min("p.visible_from").as("shownFrom")])
    .select("e.verified_on as verifiedOn")
    .orderBy("e.name")
    .execute();
}
