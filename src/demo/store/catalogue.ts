import type { Work } from "../../platform/db/work.ts";

/** How an entry stands; days are YYYY-MM-DD. */
export interface EntryStanding {
  readonly verifiedOn: string | null;
  readonly verifiedBy: "" | "host" | "editor";
  readonly places: number | null;
  readonly freePlaces: number | null;
  readonly waitingWeeks: number | null;
  readonly placesOn: string | null;
}

/** Straight into the table: the module's own actions say everything of today, and the demo needs what has grown old. */
export async function writeStanding(work: Work, entryId: string, standing: EntryStanding): Promise<void> {
  await work.tx
    .updateTable("association.catalogue_entry")
    .set({
      verified_on: standing.verifiedOn,
      verified_by: standing.verifiedBy,
      places: standing.places,
      free_places: standing.freePlaces,
      waiting_weeks: standing.waitingWeeks,
      places_on: standing.placesOn,
    })
    .where("association_id", "=", work.actor.associationId)
    .where("id", "=", entryId)
    .execute();
}

/** Slugs that the association has already. */
export async function readSlugs(work: Work): Promise<ReadonlySet<string>> {
  const rows = await work.tx
    .selectFrom("association.catalogue_entry")
    .select("slug")
    .where("association_id", "=", work.actor.associationId)
    .execute();
  return new Set(rows.map((row) => row.slug));
}
