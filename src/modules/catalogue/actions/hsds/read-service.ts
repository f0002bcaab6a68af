import type { BareWork } from "../../../../platform/db/work.ts";
import type { FeedService } from "../../model/hsds/feed.ts";
import { noFilters } from "../../model/hsds/filters.ts";
import { uuidOr } from "../../model/hsds/ids.ts";
import { readFeed } from "../../store/hsds/read-feed.ts";

/** A service by its id, also one that is gone; null where there never was one. */
export async function readService(work: BareWork, id: string): Promise<FeedService | null> {
  const entryId = uuidOr(id);
  if (entryId === null) return null;
  const found = await readFeed(work, { ...noFilters, entryId }, { offset: 0, limit: 1 });
  return found.items[0] ?? null;
}
