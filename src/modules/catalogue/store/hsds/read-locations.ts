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
      select f.association_id, f.entry_id, f.edition, f.location_count,
        sum(f.location_count) over (order by f.entry_id) as upto
      from (${shownRows(work.today)}) f where ${conditionsOf(filters)}),
    near as (
      select l.entry_id, place.at, place.location, l.upto - l.location_count + place.at as number
      from l join catalogue.published e using (association_id, entry_id, edition),
        jsonb_array_elements(e.locations) with ordinality place (location, at)
      where l.upto > ${offset} and l.upto - l.location_count < ${offset + limit})
    select (select coalesce(max(upto), 0)::integer from l) as total, page.entry_id as "entryId", page.location
    from (values (1)) always left join
      (select * from near where number > ${offset} and number <= ${offset + limit}) page on true
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
      jsonb_array_elements(f.locations) place`.execute(work.tx);
  return found.rows.map(({ entryId, location }) => ({ entryId, location: location as Location }));
}
