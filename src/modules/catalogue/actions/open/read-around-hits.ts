import type { BareWork } from "../../../../platform/db/work.ts";
import type { Contact } from "../../model/content/entry-content.ts";
import type { Publisher } from "../../model/content/published-entry.ts";
import type { SearchHit } from "../../model/search/search-query.ts";
import { readContacts } from "../../store/open/contacts.ts";
import { readPublishers } from "../../store/published.ts";

/** What a list of hits is printed with, and who can help where there is none. */
export interface AroundHits {
  /** By entry id. */
  readonly contacts: ReadonlyMap<string, Contact>;
  readonly publishers: readonly Publisher[];
}

export async function readAroundHits(work: BareWork, hits: readonly SearchHit[]): Promise<AroundHits> {
  const entryIds = hits.map((hit) => hit.entryId);
  const [contacts, publishers] = await Promise.all([readContacts(work, entryIds), readPublishers(work)]);
  return { contacts, publishers };
}
