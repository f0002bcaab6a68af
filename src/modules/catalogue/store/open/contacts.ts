import { sql } from "kysely";
import type { BareWork } from "../../../../platform/db/work.ts";
import type { Contact } from "../../model/content/entry-content.ts";
import { shownToday } from "../published.ts";

/** The first contact of each of the entries that are shown today, by entry id. */
export async function readContacts(
  work: BareWork,
  entryIds: readonly string[],
): Promise<ReadonlyMap<string, Contact>> {
  if (entryIds.length === 0) return new Map();
  const rows = await shownToday(work)
    .select(["entry.entry_id as entryId", sql<Contact | null>`entry.content #> '{contacts,0}'`.as("contact")])
    .where("entry.entry_id", "in", [...entryIds])
    .execute();
  return new Map(
    rows.flatMap(({ entryId, contact }) => (contact === null ? [] : [[entryId, contact] as const])),
  );
}
