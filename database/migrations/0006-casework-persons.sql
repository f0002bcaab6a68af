-- The party zone: persons and who may see them.
create table party.person (
  association_id uuid not null references association.association (id),
  id uuid not null,
  number_cipher bytea,
  number_index bytea,
  key_version smallint,
  given_name text,
  family_name text,
  search_given text collate "C",
  search_family text collate "C",
  sex text not null,
  municipality_id uuid,
  phone text,
  email text,
  interpreter_language text,
  protected_identity boolean not null default false,
  created_at timestamptz not null,
  created_by uuid,
  primary key (association_id, id),
  foreign key (association_id, municipality_id) references association.municipality (association_id, id),
  constraint protected_holds_nothing check (not protected_identity or (
    number_cipher is null and number_index is null and given_name is null and family_name is null
    and search_given is null and search_family is null and phone is null and email is null)),
  check ((number_cipher is null) = (number_index is null) and (number_cipher is null) = (key_version is null))
);
create unique index person_number on party.person (association_id, number_index) where number_index is not null;
create index person_family on party.person (association_id, search_family, search_given);
create index person_given on party.person (association_id, search_given);
comment on table party.person is 'One human being in one association. Protected identity: never name, number or address (SUS-DA).';
comment on column party.person.search_family is 'Lower case without accents other than å ä ö; compared by byte order so that an index serves under row security.';

-- Which unit (intervention, council, or referring official''s own user id) holds this person.
create table party.person_unit (
  association_id uuid not null,
  person_id uuid not null,
  unit_id uuid not null,
  since timestamptz not null,
  primary key (association_id, unit_id, person_id),
  foreign key (association_id, person_id) references party.person (association_id, id) on delete cascade
);
create index on party.person_unit (association_id, person_id);

create table party.protected_access (
  association_id uuid not null,
  person_id uuid not null,
  user_id uuid not null,
  granted_by uuid not null,
  granted_at timestamptz not null,
  primary key (association_id, person_id, user_id),
  foreign key (association_id, person_id) references party.person (association_id, id) on delete cascade
);

create table party.emergency_access (
  association_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  user_id uuid not null,
  reason text not null check (length(btrim(reason)) >= 20),
  from_at timestamptz not null,
  until_at timestamptz not null check (until_at > from_at and until_at <= from_at + interval '24 hours'),
  reviewed_by uuid,
  reviewed_at timestamptz,
  review_note text,
  primary key (association_id, id),
  foreign key (association_id, person_id) references party.person (association_id, id) on delete cascade
);

-- True where the present assignment covers the person: its unit holds the person or emergency access is running,
-- and a protected person has named the user. Runs as owner: the tables it reads are themselves under row security.
create function party.sees_person(association uuid, person uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select association = platform.current_association()
    and ( exists (select 1 from party.person_unit u
                  where u.association_id = association and u.person_id = person and u.unit_id = any (platform.current_units()))
       or exists (select 1 from party.emergency_access e
                  where e.association_id = association and e.person_id = person and e.user_id = platform.current_user_id()
                    and e.from_at <= platform.current_instant() and e.until_at > platform.current_instant()))
    and ( not exists (select 1 from party.person p where p.association_id = association and p.id = person and p.protected_identity)
       or exists (select 1 from party.protected_access a
                  where a.association_id = association and a.person_id = person and a.user_id = platform.current_user_id()))
$$;

-- Intake: is this number known in the association? Gives the id only, so that one human being stays one row.
create function party.person_by_number(indexes bytea[]) returns uuid
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select p.id from party.person p
  where p.association_id = platform.current_association() and p.number_index = any (indexes) limit 1
$$;

-- Links a person to a unit. Only for the caller''s own units, or where the caller already sees the person and hands over.
create function party.link_person(person uuid, unit uuid, at timestamptz) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not (unit = any (platform.current_units()) or party.sees_person(platform.current_association(), person)) then
    raise exception 'not allowed to link this person' using errcode = 'insufficient_privilege';
  end if;
  insert into party.person_unit (association_id, person_id, unit_id, since)
  values (platform.current_association(), person, unit, at) on conflict do nothing;
end $$;

-- Persons with protected identity in the caller''s units, for naming who may see them: ids and dates, nothing else.
create function party.protected_in_my_units() returns table (person_id uuid, unit_id uuid, named bigint)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select p.id, u.unit_id, (select count(*) from party.protected_access a where a.association_id = p.association_id and a.person_id = p.id)
  from party.person p join party.person_unit u on u.association_id = p.association_id and u.person_id = p.id
  where p.association_id = platform.current_association() and p.protected_identity
    and u.unit_id = any (platform.current_units()) and platform.current_duty() in ('teamLeader', 'councilCoordinator')
$$;

create function party.name_for_protected(person uuid, named_user uuid, at timestamptz) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not exists (select 1 from party.protected_in_my_units() u where u.person_id = person)
     and not exists (select 1 from party.protected_access a
                     where a.association_id = platform.current_association() and a.person_id = person and a.user_id = platform.current_user_id())
     and exists (select 1 from party.protected_access a where a.association_id = platform.current_association() and a.person_id = person) then
    raise exception 'not allowed to name users for this person' using errcode = 'insufficient_privilege';
  end if;
  insert into party.protected_access (association_id, person_id, user_id, granted_by, granted_at)
  values (platform.current_association(), person, named_user, platform.current_user_id(), at) on conflict do nothing;
end $$;

revoke all on all functions in schema party from public;
grant execute on all functions in schema party to samordna_party;

call platform.protect_tenant('party.person');
call platform.protect_tenant('party.person_unit');
call platform.protect_tenant('party.protected_access');
call platform.protect_tenant('party.emergency_access');

create policy seen on party.person as permissive for select to samordna_party using (party.sees_person(association_id, id));
create policy create_own on party.person as permissive for insert to samordna_party with check (created_by = (select platform.current_user_id()));
create policy change_seen on party.person as permissive for update to samordna_party
  using (party.sees_person(association_id, id)) with check (association_id = (select platform.current_association()));
grant select, insert, update on party.person to samordna_party;

create policy mine on party.person_unit as permissive for select to samordna_party using (unit_id = any ((select platform.current_units())::uuid[]));
create policy link on party.person_unit as permissive for insert to samordna_party with check (unit_id = any ((select platform.current_units())::uuid[]));
grant select, insert on party.person_unit to samordna_party;

create policy of_seen on party.protected_access as permissive for select to samordna_party using (party.sees_person(association_id, person_id));
grant select on party.protected_access to samordna_party;

create policy own_or_leader on party.emergency_access as permissive for select to samordna_party
  using (user_id = (select platform.current_user_id())
         or ((select platform.current_duty()) in ('teamLeader', 'councilCoordinator') and party.sees_person(association_id, person_id)));
create policy take on party.emergency_access as permissive for insert to samordna_party with check (user_id = (select platform.current_user_id()));
create policy review on party.emergency_access as permissive for update to samordna_party
  using ((select platform.current_duty()) in ('teamLeader', 'councilCoordinator') and party.sees_person(association_id, person_id)
         and user_id <> (select platform.current_user_id())) with check (true);
grant select, insert on party.emergency_access to samordna_party;
grant update (reviewed_by, reviewed_at, review_note) on party.emergency_access to samordna_party;

-- The log of reading: whoever leads a unit may see who has read its persons, and what its own users have read.
create policy read_leader on audit.event as permissive for select to samordna_party
  using (association_id = (select platform.current_association())
     and (select platform.current_duty()) in ('teamLeader', 'councilCoordinator')
     and ((person_id is not null and party.sees_person(association_id, person_id)) or unit_id = any ((select platform.current_units())::uuid[])));
create policy read_auditor on audit.event as permissive for select to samordna_association
  using (association_id = (select platform.current_association()) and person_id is null and unit_id is null);
grant select on audit.event to samordna_association;
