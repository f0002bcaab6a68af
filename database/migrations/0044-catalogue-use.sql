-- How the catalogue is used, as counts per week. Nothing here is about who: no address, no cookie, no time finer than the
-- week, and words that were searched for only when they have been so several times.
create table catalogue.use_count (
  scope uuid not null,
  week date not null check (extract(isodow from week) = 1),
  kind text not null check (kind in ('view', 'contact', 'search', 'miss', 'filter')),
  entry_id uuid not null default '00000000-0000-0000-0000-000000000000',
  subject text not null default '' check (length(subject) <= 80),
  municipality text not null default '' check (municipality ~ '^([0-9]{4})?$'),
  language text not null default 'sv' check (length(language) between 2 and 3),
  count integer not null check (count > 0),
  primary key (scope, week, kind, entry_id, subject, municipality, language)
);
comment on column catalogue.use_count.scope is 'The association it concerns, or only zeros for searches in the national catalogue.';
comment on column catalogue.use_count.week is 'The Monday of the ISO week.';
comment on column catalogue.use_count.municipality is 'What the reader had chosen in the search, if anything; SCB''s code.';

-- Words that gave no hit. `text` is empty until the same has been searched for five times.
create table catalogue.missed_search (
  scope uuid not null,
  fingerprint bytea not null,
  text text check (length(text) <= 80),
  language text not null default 'sv',
  count integer not null check (count > 0),
  last_week date not null,
  primary key (scope, fingerprint)
);
comment on column catalogue.missed_search.fingerprint is 'Keyed hash of the words, so that they can be counted before they are kept.';

-- What an association's editors have looked at and need not see again; the national list is shared, so this is their own.
create table association.catalogue_settled_miss (
  association_id uuid not null references association.association (id),
  text text not null check (length(text) between 1 and 80),
  settled_at timestamptz not null,
  settled_by uuid not null,
  primary key (association_id, text)
);
call platform.protect_tenant('association.catalogue_settled_miss');
call platform.open_to('association.catalogue_settled_miss', 'samordna_association', array['all']);

do $$
declare t text;
begin
  foreach t in array array['use_count', 'missed_search'] loop
    execute format('alter table catalogue.%I enable row level security', t);
    execute format('create policy own_or_national on catalogue.%I for select to samordna_association
      using (scope in ((select platform.current_association()), ''00000000-0000-0000-0000-000000000000''))', t);
    execute format('grant select on catalogue.%I to samordna_association', t);
    execute format('create policy counted on catalogue.%I for all to samordna_system using (true) with check (true)', t);
    execute format('grant select, insert, update on catalogue.%I to samordna_system', t);
  end loop;
end $$;
-- Words that few have searched for are forgotten again, and no others.
grant delete on catalogue.missed_search to samordna_system;
create policy forgets on catalogue.missed_search as restrictive for delete to samordna_system using (text is null);
