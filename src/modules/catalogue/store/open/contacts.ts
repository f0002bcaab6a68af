import type { BareWork } from "../../../../platform/db/work.ts";
import type { Contact } from "../../model/content/entry-content.ts";
import { contentOf } from "../content-of.ts";
import { shownToday } from "../published.ts";

/** The first contact of each of the entries that are shown today, by entry id. */
export async function readContacts(
  work: BareWork,
  entryIds: readonly string[],
): Promise<ReadonlyMap<string, Contact>> {
  if (entryIds.length === 0) return new Map();
  const rows = await shownToday(work)
    .select(["entry.entry_id as entryId", "entry.content"])
    .where("entry.entry_id", "in", [...entryIds])
    .execute();
  return new Map(
    rows.flatMap(({ entryId, content }) => {
      const [first] = contentOf(content).contacts;
      return first === undefined ? [] : [[entryId, first] as const];
    }),
  );
}
