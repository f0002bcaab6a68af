import { sql } from "kysely";
import type { Temporal } from "temporal-polyfill";
import type { BareWork } from "../../../../platform/db/work.ts";
import type { FeedPage, FeedService, OfferedBy } from "../../model/hsds/feed.ts";
import type { ServiceFilters, Window } from "../../model/hsds/filters.ts";
import { publishedOf } from "../published.ts";
import { conditionsOf } from "./feed-conditions.ts";
import { allRows, shownRows } from "./feed-rows.ts";

type Shown = Parameters<typeof publishedOf>[0];

type Row = { readonly total: number } & (
  | { readonly state: null }
  | (Pick<Shown, "associationId" | "entryId"> & {
      readonly state: "resting" | "ended" | "removed";
      readonly name: string;
      readonly changedAt: string;
    })
  | (Shown & {
      readonly state: "shown";
      readonly changedAt: string;
      readonly associationNumber: string | null;
      readonly purpose: string | null;
      readonly offers: readonly OfferedBy[] | null;
    })
);

/** A page of services in a steady order, with how many there are in all; one statement whatever is asked for. */
export async function readFeed(
  work: BareWork,
  filters: ServiceFilters,
  { offset, limit }: Window,
): Promise<FeedPage<FeedService>> {
  const { modifiedAfter, entryId, ranked } = filters;
  const rows = modifiedAfter === null && entryId === null ? shownRows(work.today) : allRows(work.today);
  const [order, ranking] =
    ranked === null
      ? [sql`f.entry_id`, sql``]
      : [
          sql`r.place`,
          sql`join unnest(${ranked}::uuid[]) with ordinality r (id, place) on r.id = f.entry_id`,
        ];
  // Twice, so that the count reads an index and the page stops at its end.
  const wanted = sql`from (${rows}) f ${ranking} where ${conditionsOf(filters)}`;
  const found = await sql<Row>`
    with page as (select f.state, f.association_id, f.entry_id, f.edition, f.name, f.changed_at, ${order} as place
      ${wanted} order by ${order} offset ${offset} limit ${limit})
    select (select count(*)::integer ${wanted}) as total, page.state, page.name, page.changed_at as "changedAt",
      page.association_id as "associationId", page.entry_id as "entryId",
      publisher.slug as "associationSlug", publisher.name as "associationName",
      publisher.organisation_number as "associationNumber", publisher.about -> 'sv' ->> 'purpose' as purpose,
      publisher.verify_months as "verifyMonths", publisher.grace_days as "graceDays",
      entry.slug, entry.edition, entry.content, entry.published_at as "publishedAt", entry.modified_at as "modifiedAt",
      entry.verified_on as "verifiedOn", entry.places, entry.free_places as "freePlaces",
      entry.waiting_weeks as "waitingWeeks", entry.places_on as "placesOn",
      (select json_agg(json_build_object('associationId', o.association_id, 'slug', p.slug, 'name', p.name,
          'municipalities', o.municipalities, 'contact', o.contact) order by p.name collate platform.swedish, p.slug)
        from catalogue.offer o join catalogue.publisher p on p.association_id = o.association_id
        where o.owner_id = page.association_id and o.entry_id = page.entry_id and o.state = 'accepted') as offers
    from (values (1)) always left join page on true
      left join catalogue.publisher publisher on publisher.association_id = page.association_id
      left join catalogue.published entry on page.state = 'shown' and entry.association_id = page.association_id
        and entry.entry_id = page.entry_id and entry.edition = page.edition
    order by page.place`.execute(work.tx);
  return {
    total: found.rows[0]?.total ?? 0,
    items: found.rows.flatMap((row) => serviceOf(row, work.today)),
  };
}

function serviceOf(row: Row, today: Temporal.PlainDate): readonly FeedService[] {
  if (row.state === null) return [];
  if (row.state !== "shown") {
    const { state, associationId, entryId, name, changedAt } = row;
    return [{ state, associationId, entryId, name, lastModified: changedAt }];
  }
  const { total: _total, state, changedAt, associationNumber, purpose, offers, ...shown } = row;
  return [
    {
      ...{ state, associationNumber, associationPurpose: purpose ?? "", lastModified: changedAt },
      offers: offers ?? [],
      entry: publishedOf(shown, today),
    },
  ];
}
