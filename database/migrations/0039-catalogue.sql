-- The catalogue of interventions. What is being written stands in the association's own tables; what anyone may read is
-- copied, at publication, into the schema catalogue. That schema holds nothing but what has been published, which is why
-- every zone may read all of it, over all associations, while only the owning association writes its rows.

alter table platform.assignment drop constraint assignment_duty_check;
alter table platform.assignment add constraint assignment_duty_check check (duty in (
  'director', 'economist', 'statistician', 'coordinator', 'catalogueEditor', 'boardMember', 'auditor',
  'teamLeader', 'teamMember', 'councilCoordinator', 'councilMember', 'referringOfficial', 'registrar', 'systemAdministrator'));

create table association.catalogue_entry (
  association_id uuid not null references association.association (id),
  id uuid not null,
  slug text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 80),
  name text not null check (length(name) between 1 and 200),
  intervention_id uuid,
  draft jsonb not null,
  revision integer not null default 1 check (revision > 0),
  contact_address text not null default '' check (contact_address = '' or contact_address ~ '^[^@[:space:]]+@[^@[:space:]]+$'),
  verified_on date,
  verified_by text not null default '' check (verified_by in ('', 'host', 'editor')),
  places smallint check (places between 0 and 10000),
  free_places smallint check (free_places between 0 and 10000),
  waiting_weeks smallint check (waiting_weeks between 0 and 520),
  places_on date,
  paused boolean not null default false,
  removed_at timestamptz,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  changed_by uuid not null,
  primary key (association_id, id),
  unique (association_id, slug),
  foreign key (association_id, intervention_id) references association.intervention (association_id, id)
);
create index on association.catalogue_entry (association_id, intervention_id);
comment on column association.catalogue_entry.draft is 'EntryContent (catalogue/model/content): what the next edition will say. Never about a participant, money or internal notes.';
comment on column association.catalogue_entry.revision is 'Counts every change of the draft, so that two who write at once are told.';
comment on column association.catalogue_entry.contact_address is 'Where the host is reminded. Never published.';
comment on column association.catalogue_entry.verified_on is 'Changes only when somebody says that what stands is true; saving and publishing leave it.';
comment on column association.catalogue_entry.paused is 'Taken away for a time, to come back with the same address.';

-- Everything that was ever published, as it was.
create table association.catalogue_edition (
  association_id uuid not null references association.association (id),
  entry_id uuid not null,
  edition integer not null check (edition > 0),
  content jsonb not null,
  visible_from date not null,
  visible_until date check (visible_until is null or visible_until >= visible_from),
  note text not null default '' check (length(note) <= 500),
  published_at timestamptz not null,
  published_by uuid not null,
  primary key (association_id, entry_id, edition),
  foreign key (association_id, entry_id) references association.catalogue_entry (association_id, id)
);
comment on column association.catalogue_edition.visible_until is 'The first day it is no longer shown.';

create table association.catalogue_settings (
  association_id uuid not null references association.association (id),
  editor_address text not null default '' check (editor_address = '' or editor_address ~ '^[^@[:space:]]+@[^@[:space:]]+$'),
  verify_months smallint not null default 6 check (verify_months between 1 and 36),
  remind_days_before smallint not null default 14 check (remind_days_before between 0 and 90),
  grace_days smallint not null default 30 check (grace_days between 0 and 180),
  about jsonb not null default '{}',
  primary key (association_id)
);
comment on column association.catalogue_settings.grace_days is 'Days after the verification was due until the entry is shown as not verified. Half of them pass before the editor is told.';
comment on column association.catalogue_settings.about is 'What the association is for, per language: { sv: { purpose, vision, contact } }.';

call platform.protect_tenant('association.catalogue_entry');
call platform.protect_tenant('association.catalogue_edition');
call platform.protect_tenant('association.catalogue_settings');
do $$
declare t text;
begin
  foreach t in array array['catalogue_entry', 'catalogue_edition', 'catalogue_settings'] loop
    call platform.open_to(format('association.%I', t)::regclass, 'samordna_association', array['all']);
  end loop;
end $$;
revoke update, delete on association.catalogue_edition from samordna_association;
grant update (visible_until) on association.catalogue_edition to samordna_association;

create schema catalogue;
grant usage on schema catalogue to samordna_public, samordna_association, samordna_party, samordna_system;

-- Anyone reads; the owning association alone writes its own rows.
create procedure catalogue.shelve(target regclass) language plpgsql as $$
declare reader text;
begin
  execute format('alter table %s enable row level security', target);
  foreach reader in array array['samordna_public', 'samordna_association', 'samordna_party', 'samordna_system'] loop
    execute format('create policy %I on %s for select to %I using (true)', reader || '_read', target, reader);
    execute format('grant select on %s to %I', target, reader);
  end loop;
  execute format('create policy owner_insert on %s for insert to samordna_association
    with check (association_id = (select platform.current_association()))', target);
  execute format('create policy owner_update on %s for update to samordna_association
    using (association_id = (select platform.current_association()))
    with check (association_id = (select platform.current_association()))', target);
  execute format('create policy owner_delete on %s for delete to samordna_association
    using (association_id = (select platform.current_association()))', target);
  execute format('grant insert, update, delete on %s to samordna_association', target);
end $$;
revoke all on procedure catalogue.shelve(regclass) from public;

-- Who publishes: the public face of an association.
create table catalogue.publisher (
  association_id uuid not null references association.association (id),
  slug text not null unique,
  name text not null,
  organisation_number text,
  municipalities text[] not null default '{}',
  members text[] not null default '{}',
  about jsonb not null default '{}',
  verify_months smallint not null default 6,
  grace_days smallint not null default 30,
  changed_at timestamptz not null,
  primary key (association_id)
);
comment on column catalogue.publisher.municipalities is 'SCB''s four-digit codes.';

-- One row per edition that is or will be shown, from its first day to the day before visible_until.
create table catalogue.published (
  association_id uuid not null references association.association (id),
  entry_id uuid not null,
  edition integer not null,
  slug text not null,
  name text not null,
  content jsonb not null,
  visible_from date not null,
  visible_until date,
  published_at timestamptz not null,
  modified_at timestamptz not null,
  verified_on date,
  places smallint,
  free_places smallint,
  waiting_weeks smallint,
  places_on date,
  municipalities text[] not null,
  kinds text[] not null,
  target_groups text[] not null,
  support_languages text[] not null,
  ways text[] not null,
  agencies text[] not null,
  age_from smallint,
  age_to smallint,
  funding text not null,
  primary key (association_id, entry_id, edition)
);
create index on catalogue.published (association_id, slug);
create index on catalogue.published (entry_id);
create index on catalogue.published (modified_at, entry_id);
comment on column catalogue.published.age_from is 'The lowest age any track takes, in whole years; null where one has no lower bound.';
comment on column catalogue.published.modified_at is 'When anything a reader sees last changed: texts, places, verification.';

-- Entries that are gone for good: their address answers 410 and leads to the nearest that are left.
create table catalogue.removed (
  association_id uuid not null references association.association (id),
  entry_id uuid not null,
  slug text not null,
  name text not null,
  municipalities text[] not null,
  kinds text[] not null,
  target_groups text[] not null,
  removed_at timestamptz not null,
  primary key (association_id, entry_id),
  unique (association_id, slug)
);

call catalogue.shelve('catalogue.publisher');
call catalogue.shelve('catalogue.published');
call catalogue.shelve('catalogue.removed');
