-- The name of a parameter and of a table are one word in the first writing of this: it could not run.
create or replace function party.protect_person(person uuid) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not party.sees_person(platform.current_association(), protect_person.person) then
    raise exception 'not allowed to protect this person' using errcode = 'insufficient_privilege';
  end if;
  insert into party.protected_access (association_id, person_id, user_id, granted_by, granted_at)
  values (platform.current_association(), protect_person.person, platform.current_user_id(), platform.current_user_id(), platform.current_instant())
  on conflict do nothing;
  update party.person p set protected_identity = true, number_cipher = null, number_index = null, key_version = null,
    given_name = null, family_name = null, search_given = null, search_family = null, phone = null, email = null
  where p.association_id = platform.current_association() and p.id = protect_person.person;
  update party.participation p set protected_identity = true, version = p.version + 1
  where p.association_id = platform.current_association() and p.person_id = protect_person.person and not p.protected_identity;
end $$;

-- A leader needs to know whether anyone in the own unit may work with the person; who is named elsewhere helps nobody here.
create or replace function party.protected_in_my_units() returns table (person_id uuid, unit_id uuid, named bigint)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select p.id, u.unit_id, (
    select count(distinct a.user_id) from party.protected_access a
    join platform.assignment s on s.user_id = a.user_id and s.association_id = a.association_id and s.unit_id = u.unit_id
    where a.association_id = p.association_id and a.person_id = p.id
      and s.valid_from <= (platform.current_instant() at time zone 'Europe/Stockholm')::date
      and coalesce(s.valid_to, 'infinity') >= (platform.current_instant() at time zone 'Europe/Stockholm')::date)
  from party.person p join party.person_unit u on u.association_id = p.association_id and u.person_id = p.id
  where p.association_id = platform.current_association() and p.protected_identity
    and u.unit_id = any (platform.current_units()) and platform.current_duty() in ('teamLeader', 'councilCoordinator')
$$;
