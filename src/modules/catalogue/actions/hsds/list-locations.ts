import type { BareWork } from "../../../../platform/db/work.ts";
import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done } from "../../../../platform/values/outcome.ts";
import type { FeedPage } from "../../model/hsds/feed.ts";
import { ownersOf, uuidOr } from "../../model/hsds/ids.ts";
import type { PlacedAt } from "../../model/hsds/placed-at.ts";
import type { LocationsQuery } from "../../model/hsds/query/queries.ts";
import type { QueryRefusal } from "../../model/hsds/query/read-query.ts";
import { readLocations, readLocationsBetween } from "../../store/hsds/read-locations.ts";
import type { HsdsWords } from "./read-words.ts";
import { understandFilters } from "./understand-filters.ts";

/** Places where services that are shown are given. */
export async function listLocations(
  work: BareWork,
  query: LocationsQuery,
  words: HsdsWords,
): Promise<Outcome<FeedPage<PlacedAt>, QueryRefusal>> {
  const filters = await understandFilters(work, query, words);
  if (!filters.ok) return filters;
  if (filters.value === null) return done({ total: 0, items: [] });
  const window = { offset: (query.page - 1) * query.per_page, limit: query.per_page };
  return done(await readLocations(work, filters.value, window));
}

/** By the id that `idOf` gives it; null where none has it. */
export async function readPlacedAt(
  work: BareWork,
  id: string,
  idOf: (entryId: string, location: PlacedAt["location"]) => string,
): Promise<PlacedAt | null> {
  const wanted = uuidOr(id);
  if (wanted === null) return null;
  const near = await readLocationsBetween(work, ownersOf(wanted));
  return near.find(({ entryId, location }) => idOf(entryId, location) === wanted) ?? null;
}
