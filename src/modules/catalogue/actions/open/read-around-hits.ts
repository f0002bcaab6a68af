import type { BareWork } from "../../../../platform/db/work.ts";
import type { Contact } from "../../model/content/entry-content.ts";
import type { PublishedEntry, Publisher } from "../../model/content/published-entry.ts";
import type { Language } from "../../model/language.ts";
import type { SearchHit } from "../../model/search/search-query.ts";
import { readBeside } from "../../store/open/beside-hits.ts";
import { readPublishers } from "../../store/published.ts";
import type { EntryKey } from "./read-compared.ts";
import { readCompared } from "./read-compared.ts";

/** What a list of hits is shown and printed with, and who can help where there is none. */
export interface AroundHits {
  /** By entry id. */
  readonly contacts: ReadonlyMap<string, Contact>;
  /** Ids of the entries whose text in the reader's language a machine made. */
  readonly machine: ReadonlySet<string>;
  readonly publishers: readonly Publisher[];
  /** Ticked for comparison and not among the hits; those that are no longer shown are left out. */
  readonly pickedElsewhere: readonly PublishedEntry[];
}

/** Of the hits of one page; the associations where there is no hit. */
export async function readAroundHits(
  work: BareWork,
  hits: readonly SearchHit[],
  { language, picked }: { readonly language: Language; readonly picked: readonly EntryKey[] },
): Promise<AroundHits> {
  const elsewhere = picked.filter(
    ({ association, entry }) =>
      !hits.some((hit) => hit.associationSlug === association && hit.slug === entry),
  );
  const pickedElsewhere = (await readCompared(work, elsewhere)).entries;
  const entryIds = hits.map((hit) => hit.entryId);
  const publishers = hits.length === 0 ? await readPublishers(work) : [];
  return { ...(await readBeside(work, entryIds, language)), publishers, pickedElsewhere };
}
