import type { Work } from "../../../../platform/db/work.ts";
import type { EntryContent } from "../../model/content/entry-content.ts";
import type { Entry } from "../../model/entry.ts";
import { nameOf } from "../../model/entry.ts";
import { readEntry } from "../entries.ts";

/** The entry, held for the rest of the transaction, so that two who change it do so one after the other. */
export async function holdEntry(work: Work, id: string): Promise<Entry | null> {
  await work.tx
    .selectFrom("association.catalogue_entry")
    .select("id")
    .where("id", "=", id)
    .forUpdate()
    .execute();
  return await readEntry(work, id);
}

/** Writes the draft and counts its revision up. */
export async function updateDraft(work: Work, id: string, draft: EntryContent): Promise<void> {
  await work.tx
    .updateTable("association.catalogue_entry")
    .set((one) => ({
      ...{ draft: JSON.stringify(draft), name: nameOf(draft) },
      revision: one("revision", "+", 1),
      ...touched(work),
    }))
    .where("id", "=", id)
    .execute();
}

/** What belongs to an entry and is no part of what readers are told. */
export interface EntryBasics {
  readonly slug: string;
  readonly interventionId: string | null;
  /** Where the host is reminded; empty where nobody is. */
  readonly contactAddress: string;
}

export async function updateBasics(work: Work, id: string, basics: EntryBasics): Promise<void> {
  await work.tx
    .updateTable("association.catalogue_entry")
    .set({
      slug: basics.slug,
      intervention_id: basics.interventionId,
      contact_address: basics.contactAddress,
      ...touched(work),
    })
    .where("id", "=", id)
    .execute();
}

export async function updateStanding(
  work: Work,
  id: string,
  standing: { readonly paused: boolean; readonly removed: boolean },
): Promise<void> {
  await work.tx
    .updateTable("association.catalogue_entry")
    .set({
      paused: standing.paused,
      removed_at: standing.removed ? work.now.toString() : null,
      ...touched(work),
    })
    .where("id", "=", id)
    .execute();
}

/** Ends of addresses that the association's entries have or have had. */
export async function readSlugs(work: Work): Promise<ReadonlySet<string>> {
  const rows = await work.tx.selectFrom("association.catalogue_entry").select("slug").execute();
  return new Set(rows.map(({ slug }) => slug));
}

function touched(work: Work) {
  return { changed_at: work.now.toString(), changed_by: work.actor.userId };
}
