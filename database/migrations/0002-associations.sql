-- The association, its members and its codes. Read by both zones; written by the association zone.
create table association.association (
  id uuid primary key,
  slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  name text not null check (length(name) between 2 and 200),
  organisation_number text,
  small_cell_threshold smallint not null default 5 check (small_cell_threshold between 1 and 50),
  hide_zero_cells boolean not null default false,
  reference_date date,
  settings jsonb not null default '{}'
);
comment on column association.association.reference_date is 'Demo only: the day the registered facts are known to; null means today.';
alter table association.association enable row level security;
create policy own on association.association as permissive for select to samordna_association, samordna_party, samordna_counter
  using (id = (select platform.current_association()));
create policy change on association.association as permissive for update to samordna_association
  using (id = (select platform.current_association())) with check (id = (select platform.current_association()));
create policy everything on association.association as permissive for all to samordna_system using (true) with check (true);
create policy open_door on association.association as permissive for select to samordna_public using (id = (select platform.current_association()));
grant select on association.association to samordna_association, samordna_party, samordna_counter, samordna_public;
grant update (name, organisation_number, small_cell_threshold, hide_zero_cells, settings) on association.association to samordna_association;
grant select, insert, update on association.association to samordna_system;

create table association.member (
  association_id uuid not null references association.association (id),
  id uuid not null,
  kind text not null check (kind in ('state', 'region', 'municipality')),
  name text not null,
  agency text not null,
  primary key (association_id, id),
  unique (association_id, name)
);
comment on column association.member.agency is 'Code in the list referrer: which kind of agency its officials refer as.';

create table association.municipality (
  association_id uuid not null references association.association (id),
  id uuid not null,
  code text not null,
  name text not null,
  member_id uuid,
  primary key (association_id, id),
  unique (association_id, name),
  foreign key (association_id, member_id) references association.member (association_id, id)
);

-- Code lists are data with validity, source and a confirmed flag (architecture, law 3).
create table association.code_value (
  association_id uuid not null references association.association (id),
  list text not null,
  code text not null,
  label text not null,
  meaning text,
  sort smallint not null default 0,
  valid_from date,
  valid_to date,
  source text not null,
  confirmed boolean not null default false,
  primary key (association_id, list, code),
  unique (association_id, list, label),
  check (valid_to is null or valid_from is null or valid_to >= valid_from)
);
comment on column association.code_value.meaning is 'What counting and rules take the value for, e.g. registrationError, work, studies, wage, incomeSupport, selfReferral, unstated; null where nothing depends on it.';

create table association.draft (
  association_id uuid not null references association.association (id),
  user_id uuid not null,
  key text not null check (length(key) <= 200),
  fields jsonb not null,
  saved_at timestamptz not null,
  primary key (association_id, user_id, key)
);

call platform.protect_tenant('association.member');
call platform.protect_tenant('association.municipality');
call platform.protect_tenant('association.code_value');
call platform.protect_tenant('association.draft');
do $$
declare t text;
begin
  foreach t in array array['member', 'municipality', 'code_value'] loop
    call platform.open_to(format('association.%I', t)::regclass, 'samordna_association', array['all']);
    call platform.open_to(format('association.%I', t)::regclass, 'samordna_party', array['select']);
    call platform.open_to(format('association.%I', t)::regclass, 'samordna_counter', array['select']);
    call platform.open_to(format('association.%I', t)::regclass, 'samordna_system', array['all']);
  end loop;
end $$;
create policy own_drafts on association.draft as permissive for all to samordna_association
  using (user_id = (select platform.current_user_id())) with check (user_id = (select platform.current_user_id()));
grant select, insert, update, delete on association.draft to samordna_association;
