import { sql } from "kysely";
import type { Work } from "../../../../platform/db/work.ts";
import type { ImportedPlaces } from "../../model/import/entry-patch.ts";

/** Places of a draft that no reader sees yet; `on` is the day they were true. */
export async function setDraftPlaces(
  work: Work,
  entryId: string,
  { total, free, waitingWeeks, on }: ImportedPlaces,
): Promise<void> {
  await work.tx
    .updateTable("association.catalogue_entry")
    .set({
      ...{ places: total ?? null, free_places: free ?? null, waiting_weeks: waitingWeeks ?? null },
      places_on: on ?? work.today.toString(),
    })
    .where("id", "=", entryId)
    .execute();
}

/**
 * Takes away a draft that an import made at `doneAt`, where nobody has touched it since: changed, published, verified, asked a
 * host about or offered it. False where somebody has.
 */
export async function deleteUntouched(work: Work, entryId: string, doneAt: string): Promise<boolean> {
  const { associationId } = work.actor;
  const { rows } = await sql<{ id: string }>`
    delete from association.catalogue_entry e
    where e.id = ${entryId} and e.changed_at = ${doneAt} and e.revision = 1 and e.verified_on is null
      and not exists (select from association.catalogue_edition x where x.association_id = e.association_id and x.entry_id = e.id)
      and not exists (select from association.catalogue_host_link x where x.association_id = e.association_id and x.entry_id = e.id)
      and not exists (select from association.catalogue_proposal x where x.association_id = e.association_id and x.entry_id = e.id)
      and not exists (select from association.catalogue_letter x where x.association_id = e.association_id and x.entry_id = e.id)
      and not exists (select from association.catalogue_reminder x where x.association_id = e.association_id and x.entry_id = e.id)
      and not exists (select from association.catalogue_suggestion x where x.association_id = e.association_id and x.entry_id = e.id)
      and not exists (select from catalogue.offer x where x.owner_id = ${associationId} and x.entry_id = e.id)
    returning e.id`.execute(work.tx);
  return rows.length > 0;
}
