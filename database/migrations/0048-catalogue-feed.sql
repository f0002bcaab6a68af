-- What the open interface lists by: small values beside the content, which is long and compressed, so that a list of hosts or
-- places does not read every entry's texts.
alter table catalogue.published
  add column resting boolean not null default false,
  add column host_name text not null generated always as 
    (regexp_replace(coalesce(content #>> '{host,name}', ''), '^\s+|\s+$', '', 'g')) stored,
  add column host_number text generated always as
    (substring(regexp_replace(coalesce(content #>> '{host,organisationNumber}', ''), '-', '') from '^\d\d[2-9]\d{7}$')) stored,
  add column locations jsonb not null generated always as (coalesce(content -> 'locations', '[]')) stored,
  add column location_count smallint not null generated always as (jsonb_array_length(coalesce(content -> 'locations', '[]'))) stored;
comment on column catalogue.published.resting is 'Ended for a time: it comes back with the same address.';
comment on column catalogue.published.host_number is 'Ten digits of an organisation. Null for a sole trader, whose number is a personal one.';
-- Counting and paging read this alone.
drop index catalogue.published_entry_id_idx;
create index published_entry_id_idx on catalogue.published (entry_id)
  include (association_id, edition, location_count, visible_from, visible_until);
create index on catalogue.published (host_number) where host_number is not null;
create index on catalogue.offer (state, answered_at);
