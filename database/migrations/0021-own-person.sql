-- A person that other units have too is not corrected from one unit's draft: what they know it by would change under them.
create function party.held_only_by_me(person uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select party.sees_person(platform.current_association(), $1)
    and not exists (select 1 from party.person_unit u
      where u.association_id = platform.current_association() and u.person_id = $1 and u.unit_id <> all (platform.current_units()))
$$;
revoke all on function party.held_only_by_me(uuid) from public;
grant execute on function party.held_only_by_me(uuid) to samordna_party;
