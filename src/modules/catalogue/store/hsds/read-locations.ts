import { sql } from "kysely";
import type { BareWork } from "../../../../platform/db/work.ts";
import type { Location } from "../../model/content/entry-content.ts";
import type { FeedPage } from "../../model/hsds/feed.ts";
import type { ServiceFilters, Window } from "../../model/hsds/filters.ts";
import type { PlacedAt } from "../../model/hsds/placed-at.ts";
import { conditionsOf } from "./feed-conditions.ts";
import { shownRows } from "./feed-rows.ts";

/** A page of the places where shown services are given, in a steady order. */
export async function readLocations(
  work: BareWork,
  filters: ServiceFilters,
  { offset, limit }: Window,
): Promise<FeedPage<PlacedAt>> {
  const found = await sql<{ total: number; entryId: string | null; location: unknown }>`
    with l as (
      select f.entry_id, place.at, place.location from (${shownRows(work.today)}) f,
        jsonb_array_elements(f.content -> 'locations') with ordinality place (location, at)
      where ${conditionsOf(filters)})
    select (select count(*)::integer from l) as total, page.entry_id as "entryId", page.location
    from (values (1)) always left join
      (select * from l order by entry_id, at offset ${offset} limit ${limit}) page on true
    order by page.entry_id, page.at`.execute(work.tx);
  return {
    total: found.rows[0]?.total ?? 0,
    items: found.rows.flatMap(({ entryId, location }) =>
      entryId === null ? [] : { entryId, location: location as Location },
    ),
  };
}

/** The places of shown entries whose ids lie between the two: what a location's own id leads to. */
export async function readLocationsBetween(
  work: BareWork,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<readonly PlacedAt[]> {
  const found = await sql<{ entryId: string; location: unknown }>`
    select f.entry_id as "entryId", place as location
    from (${shownRows(work.today)} and e.entry_id between ${from} and ${to}) f,
      jsonb_array_elements(f.content -> 'locations') place`.execute(work.tx);
  return found.rows.map(({ entryId, location }) => ({ entryId, location: location as Location }));
}
