-- Users, their assignments and sessions. Written only by the system role; holds nothing about participants.
create table platform.user_account (
  id uuid primary key,
  email text not null unique check (email = lower(email)),
  display_name text not null,
  employer text not null default '',
  employed_by_association boolean not null default false,
  active boolean not null default true,
  password_hash text,
  password_changed_at timestamptz,
  totp_secret bytea,
  totp_confirmed_at timestamptz,
  totp_last_step bigint,
  created_at timestamptz not null
);
comment on column platform.user_account.totp_secret is 'Encrypted by the application (purpose totp).';

create table platform.passkey (
  credential_id text primary key,
  user_id uuid not null references platform.user_account (id),
  public_key bytea not null,
  counter bigint not null,
  transports text[] not null default '{}',
  name text not null,
  created_at timestamptz not null,
  last_used_at timestamptz
);

create table platform.identity_provider (
  id uuid primary key,
  name text not null,
  issuer text not null unique,
  client_id text not null,
  client_secret bytea,
  active boolean not null default true,
  created_at timestamptz not null
);

create table platform.external_identity (
  provider_id uuid not null references platform.identity_provider (id),
  subject text not null,
  user_id uuid not null references platform.user_account (id),
  primary key (provider_id, subject)
);

create table platform.assignment (
  id uuid primary key,
  user_id uuid not null references platform.user_account (id),
  association_id uuid references association.association (id),
  duty text not null check (duty in (
    'director', 'economist', 'statistician', 'coordinator', 'boardMember', 'auditor',
    'teamLeader', 'teamMember', 'councilCoordinator', 'councilMember', 'referringOfficial', 'registrar', 'systemAdministrator')),
  unit_id uuid,
  member_id uuid,
  valid_from date not null,
  valid_to date check (valid_to is null or valid_to >= valid_from),
  created_at timestamptz not null,
  foreign key (association_id, member_id) references association.member (association_id, id),
  check ((duty = 'systemAdministrator') = (association_id is null)),
  check ((unit_id is not null) = (duty in ('teamLeader', 'teamMember', 'councilCoordinator', 'councilMember')))
);
create index on platform.assignment (user_id);
comment on column platform.assignment.unit_id is 'Intervention for a team, council for a council. A referring official has none: covers only what that user sent. A registrar (keeps the whole register, imports) covers every unit.';

create table platform.session (
  token_hash bytea primary key,
  user_id uuid not null references platform.user_account (id),
  assignment_id uuid references platform.assignment (id),
  csrf_token text not null,
  method text not null,
  created_at timestamptz not null,
  last_seen_at timestamptz not null,
  expires_at timestamptz not null,
  revoked_at timestamptz,
  agent text not null default '',
  pending jsonb
);
create index on platform.session (user_id);

create table platform.sign_in_attempt (
  id uuid primary key,
  account_key bytea not null,
  source_key bytea not null,
  at timestamptz not null,
  succeeded boolean not null
);
create index on platform.sign_in_attempt (account_key, at);
create index on platform.sign_in_attempt (source_key, at);

create table platform.job (
  id uuid primary key,
  association_id uuid not null references association.association (id),
  zone text not null check (zone in ('association', 'party')),
  kind text not null,
  payload jsonb not null default '{}',
  state text not null default 'queued' check (state in ('queued', 'running', 'done', 'failed')),
  progress_done integer not null default 0,
  progress_total integer not null default 0,
  progress_text text not null default '',
  result jsonb,
  created_by uuid not null,
  created_at timestamptz not null,
  started_at timestamptz,
  finished_at timestamptz,
  heartbeat_at timestamptz,
  attempts smallint not null default 0
);
create index on platform.job (state, created_at);
comment on table platform.job is 'Long work that can be left and returned to. Payload and result hold ids and counts, never personal data.';

do $$
declare t text;
begin
  foreach t in array array['user_account', 'passkey', 'identity_provider', 'external_identity', 'assignment', 'session', 'sign_in_attempt'] loop
    execute format('alter table platform.%I enable row level security', t);
    execute format('create policy system on platform.%I as permissive for all to samordna_system using (true) with check (true)', t);
    execute format('grant select, insert, update, delete on platform.%I to samordna_system', t);
  end loop;
end $$;

alter table platform.job enable row level security;
create policy system on platform.job as permissive for all to samordna_system using (true) with check (true);
create policy zone_association on platform.job as permissive for all to samordna_association
  using (association_id = (select platform.current_association()) and zone = 'association' and created_by = (select platform.current_user_id()))
  with check (association_id = (select platform.current_association()) and zone = 'association' and created_by = (select platform.current_user_id()));
create policy zone_party on platform.job as permissive for all to samordna_party
  using (association_id = (select platform.current_association()) and zone = 'party' and created_by = (select platform.current_user_id()))
  with check (association_id = (select platform.current_association()) and zone = 'party' and created_by = (select platform.current_user_id()));
grant select, insert, update, delete on platform.job to samordna_system;
grant select, insert, update on platform.job to samordna_association, samordna_party;

-- Names of those who work in the same association; no more of an account is seen outside sign-in.
create view platform.colleague with (security_barrier) as
  select distinct a.association_id, u.id as user_id, u.display_name, u.employer
  from platform.user_account u join platform.assignment a on a.user_id = u.id
  where a.association_id = platform.current_association();
grant select on platform.colleague to samordna_association, samordna_party;

create view platform.colleague_assignment with (security_barrier) as
  select a.association_id, a.id as assignment_id, a.user_id, a.duty, a.unit_id, a.member_id, a.valid_from, a.valid_to
  from platform.assignment a where a.association_id = platform.current_association();
grant select on platform.colleague_assignment to samordna_association, samordna_party;
