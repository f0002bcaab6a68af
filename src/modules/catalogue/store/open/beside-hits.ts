import { sql } from "kysely";
import type { BareWork } from "../../../../platform/db/work.ts";
import type { Contact, TextOrigin } from "../../model/content/entry-content.ts";
import type { Language } from "../../model/language.ts";
import { shownToday } from "../published.ts";

/** Of entries that are shown today, by id: the first contact, and which have a machine's text in the language. */
export async function readBeside(
  work: BareWork,
  entryIds: readonly string[],
  language: Language,
): Promise<{ readonly contacts: ReadonlyMap<string, Contact>; readonly machine: ReadonlySet<string> }> {
  if (entryIds.length === 0) return { contacts: new Map(), machine: new Set() };
  const rows = await shownToday(work)
    .select([
      "entry.entry_id as entryId",
      sql<Contact | null>`entry.content #> '{contacts,0}'`.as("contact"),
      sql<TextOrigin | null>`entry.content #>> array['texts', ${language}::text, 'origin']`.as("origin"),
    ])
    .where("entry.entry_id", "in", [...entryIds])
    .execute();
  return {
    contacts: new Map(
      rows.flatMap(({ entryId, contact }) => (contact === null ? [] : [[entryId, contact] as const])),
    ),
    machine: new Set(rows.filter(({ origin }) => origin === "machine").map(({ entryId }) => entryId)),
  };
}
