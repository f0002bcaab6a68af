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

/** The contacts of the hits; the associations where there is no hit. */
export async function readAroundHits(work: BareWork, hits: readonly SearchHit[]): Promise<AroundHits> {
  if (hits.length === 0) return { contacts: new Map(), publishers: await readPublishers(work) };
  const contacts = await readContacts(
    work,
    hits.map((hit) => hit.entryId),
  );
  return { contacts, publishers: [] };
}
