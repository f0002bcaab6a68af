import type { BareWork } from "../../../../platform/db/work.ts";
import type { PublishedEntry, Publisher } from "../../model/content/published-entry.ts";
import type { SearchHit } from "../../model/search/search-query.ts";
import { readPublishers } from "../../store/published.ts";
import type { EntryKey } from "./read-compared.ts";
import { readCompared } from "./read-compared.ts";

/** What stands beside a list of hits, and who can help where there is none. */
export interface AroundHits {
  readonly publishers: readonly Publisher[];
  /** Ticked for comparison and not among the hits; those that are no longer shown are left out. */
  readonly pickedElsewhere: readonly PublishedEntry[];
}

/** Of the hits of one page; the associations where there is no hit. */
export async function readAroundHits(
  work: BareWork,
  hits: readonly SearchHit[],
  picked: readonly EntryKey[],
): Promise<AroundHits> {
  const elsewhere = picked.filter(
    ({ association, entry }) =>
      !hits.some((hit) => hit.associationSlug === association && hit.slug === entry),
  );
  const pickedElsewhere = (await readCompared(work, elsewhere)).entries;
  const publishers = hits.length === 0 ? await readPublishers(work) : [];
  return { publishers, pickedElsewhere };
}
