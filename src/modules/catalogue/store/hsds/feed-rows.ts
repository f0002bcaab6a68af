import { sql } from "kysely";
import type { Temporal } from "temporal-polyfill";

const columns = sql`e.association_id, e.entry_id, e.edition, e.name, e.municipalities, e.kinds, e.target_groups, e.support_languages,
  e.ways, e.agencies, e.funding, e.age_from, e.age_to, e.host_name, e.host_number, e.locations, e.location_count, e.content`;

/** When an offer of another association was last agreed to or ended by the owner: what is told of the entry changes then. */
const offers = sql`left join (select owner_id, entry_id, max(answered_at) as answered_at from catalogue.offer
  where state in ('accepted', 'declined') group by owner_id, entry_id) o
  on o.owner_id = e.association_id and o.entry_id = e.entry_id`;

/** Entries that are shown on the day, with when a reader last saw them change. */
export function shownRows(today: Temporal.PlainDate) {
  return sql`
    select 'shown' as state, ${columns},
      greatest(e.modified_at, o.answered_at, e.visible_from::timestamp at time zone 'Europe/Stockholm') as changed_at
    from catalogue.published e ${offers}
    where e.visible_from <= ${today.toString()} and (e.visible_until is null or e.visible_until > ${today.toString()})`;
}

/** Those, and what was shown before and is not: a harvester learns that it is gone. */
export function allRows(today: Temporal.PlainDate) {
  const day = today.toString();
  return sql`
    ${shownRows(today)}
    union all
    select * from (
      select distinct on (e.entry_id) case when e.resting then 'resting' else 'ended' end as state, ${columns},
        greatest(e.modified_at, e.visible_until::timestamp at time zone 'Europe/Stockholm') as changed_at
      from catalogue.published e
      where e.visible_until <= ${day}
        and not exists (select from catalogue.removed r where r.entry_id = e.entry_id)
        and not exists (select from catalogue.published o where o.entry_id = e.entry_id
          and o.visible_from <= ${day} and (o.visible_until is null or o.visible_until > ${day}))
      order by e.entry_id, e.edition desc) ended
    union all
    select 'removed', r.association_id, r.entry_id, 0, r.name, r.municipalities, r.kinds, r.target_groups, '{}',
      '{}', '{}', '', null, null, '', null, '[]'::jsonb, 0, '{}'::jsonb, r.removed_at
    from catalogue.removed r`;
}
