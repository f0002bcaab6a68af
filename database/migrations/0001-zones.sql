-- The zones and the machinery that every table after this one is protected with.
-- Four schemas are four walls: association and party never see each other; statistics is the only gate between them.
create schema platform;
create schema association;
create schema party;
create schema statistics;
create schema audit;

revoke all on schema public from public;

grant usage on schema platform to samordna_public, samordna_association, samordna_party, samordna_system, samordna_counter;
grant usage on schema association to samordna_public, samordna_association, samordna_party, samordna_system, samordna_counter;
grant usage on schema party to samordna_party;
grant usage on schema statistics to samordna_counter, samordna_association, samordna_party, samordna_system;
grant usage on schema audit to samordna_association, samordna_party, samordna_system;

-- One collation name for Swedish order; only this name is used.
create collation platform.swedish (provider = icu, locale = 'sv-SE', deterministic = true);

-- Who asks is set transaction-locally by the application; unset means nobody and sees nothing.
create function platform.current_association() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('samordna.association_id', true), '')::uuid $$;
create function platform.current_user_id() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('samordna.user_id', true), '')::uuid $$;
create function platform.current_duty() returns text language sql stable parallel safe
  as $$ select coalesce(current_setting('samordna.duty', true), '') $$;
create function platform.current_units() returns uuid[] language sql stable parallel safe
  as $$ select coalesce(nullif(current_setting('samordna.units', true), ''), '{}')::uuid[] $$;
create function platform.current_instant() returns timestamptz language sql stable parallel safe
  as $$ select coalesce(nullif(current_setting('samordna.now', true), '')::timestamptz, now()) $$;
comment on function platform.current_units() is 'Interventions, councils or (for a referring official) the user itself: whose persons the present assignment covers.';

-- Every tenant table is protected by this one procedure: a restrictive policy keeps other associations out whatever else is granted.
create procedure platform.protect_tenant(target regclass) language plpgsql as $$
begin
  execute format('alter table %s enable row level security', target);
  execute format('create policy tenant on %s as restrictive for all to public
    using (association_id = (select platform.current_association()))
    with check (association_id = (select platform.current_association()))', target);
end $$;

-- Lets a role do what it has been granted to every row of its own association.
create procedure platform.open_to(target regclass, role_name text, commands text[]) language plpgsql as $$
declare command text;
begin
  foreach command in array commands loop
    execute format('create policy %I on %s as permissive for %s to %I %s %s', role_name || '_' || command, target, command, role_name,
      case when command in ('select', 'delete', 'update', 'all') then 'using (true)' else '' end,
      case when command in ('insert', 'update', 'all') then 'with check (true)' else '' end);
    if command = 'all' then
      execute format('grant select, insert, update, delete on %s to %I', target, role_name);
    else
      execute format('grant %s on %s to %I', command, target, role_name);
    end if;
  end loop;
end $$;
revoke all on procedure platform.protect_tenant(regclass) from public;
revoke all on procedure platform.open_to(regclass, text, text[]) from public;
