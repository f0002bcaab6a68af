-- What sign-in needs beside accounts and sessions.
alter table platform.session add column id uuid not null default gen_random_uuid() unique;
comment on column platform.session.id is 'Names a session on the page where its owner ends it; opens nothing.';

-- A link with which a new user chooses a password. Only the hash of its token is kept.
create table platform.invitation (
  token_hash bytea primary key,
  user_id uuid not null references platform.user_account (id),
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz
);
create index on platform.invitation (user_id);

-- A sign-in that is under way: password given but not yet the code, or waiting for another identity provider.
-- Not a session: nothing is opened with it, and it is replaced by a session with a token of its own.
create table platform.sign_in_step (
  token_hash bytea primary key,
  user_id uuid references platform.user_account (id),
  kind text not null check (kind in ('secondFactor', 'enrolment', 'provider')),
  data jsonb not null default '{}',
  created_at timestamptz not null,
  expires_at timestamptz not null
);
create index on platform.sign_in_step (expires_at);

do $$
declare t text;
begin
  foreach t in array array['invitation', 'sign_in_step'] loop
    execute format('alter table platform.%I enable row level security', t);
    execute format('create policy system on platform.%I as permissive for all to samordna_system using (true) with check (true)', t);
    execute format('grant select, insert, update, delete on platform.%I to samordna_system', t);
  end loop;
end $$;

-- Names of an association's units and members, which sign-in and the giving of assignments need without seeing anything else of the zones.
create function platform.workplaces_of(association uuid) returns table (id uuid, kind text, name text)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select i.id, 'intervention', i.name from association.intervention i where i.association_id = association
  union all select c.id, 'council', c.name from association.council c where c.association_id = association
  union all select m.id, 'member', m.name from association.member m where m.association_id = association
$$;
revoke all on function platform.workplaces_of(uuid) from public;
grant execute on function platform.workplaces_of(uuid) to samordna_system;
