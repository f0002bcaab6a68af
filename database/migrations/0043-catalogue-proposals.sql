-- What the host of an entry says about it, with or without an account; the letters that remind of it; and links that no longer answer.

-- A link with which a host reaches one entry without an account. Only the hash of its token is kept.
create table association.catalogue_host_link (
  association_id uuid not null references association.association (id),
  token_hash bytea not null unique,
  entry_id uuid not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  replaced_at timestamptz,
  created_by uuid,
  primary key (association_id, token_hash),
  foreign key (association_id, entry_id) references association.catalogue_entry (association_id, id)
);
create index on association.catalogue_host_link (association_id, entry_id);
comment on column association.catalogue_host_link.created_by is 'Null where a reminder carried it.';

-- What a host wants an entry to say. Nothing of it is read by anyone else before an editor has taken it.
create table association.catalogue_proposal (
  association_id uuid not null references association.association (id),
  id uuid not null,
  entry_id uuid not null,
  source text not null check (source in ('link', 'signedIn')),
  content jsonb not null check (length(content::text) <= 400000),
  base jsonb not null check (length(base::text) <= 400000),
  message text not null default '' check (length(message) <= 2000),
  sender_role text not null default '' check (length(sender_role) <= 200),
  made_at timestamptz not null,
  made_by uuid,
  state text not null default 'waiting' check (state in ('waiting', 'taken', 'declined')),
  decided_at timestamptz,
  decided_by uuid,
  answer text not null default '' check (length(answer) <= 2000),
  draft_before jsonb,
  revision_after integer,
  primary key (association_id, id),
  foreign key (association_id, entry_id) references association.catalogue_entry (association_id, id)
);
create index on association.catalogue_proposal (association_id, entry_id, state);
comment on column association.catalogue_proposal.base is 'The draft as it was when the host wrote: what differs from it is what the host changed.';
comment on column association.catalogue_proposal.sender_role is 'A function, never a person''s name.';
comment on column association.catalogue_proposal.draft_before is 'The draft before the proposal was taken, to go back to.';

-- Everything that is mailed, exactly as it was sent but for the token of a link, which only the receiver has.
create table association.catalogue_letter (
  association_id uuid not null references association.association (id),
  id uuid not null,
  kind text not null check (kind in ('before', 'due', 'asked', 'escalated', 'answer')),
  entry_id uuid,
  recipient text not null check (recipient ~ '^[^@[:space:]]+@[^@[:space:]]+$'),
  subject text not null check (length(subject) between 1 and 300),
  body text not null check (length(body) between 1 and 20000),
  status text not null default 'waiting' check (status in ('waiting', 'sending', 'sent', 'refused', 'dropped')),
  attempts smallint not null default 0,
  created_at timestamptz not null,
  created_by uuid,
  tried_at timestamptz,
  sent_at timestamptz,
  answer text not null default '' check (length(answer) <= 500),
  primary key (association_id, id),
  foreign key (association_id, entry_id) references association.catalogue_entry (association_id, id)
);
create index on association.catalogue_letter (association_id, status);
comment on column association.catalogue_letter.created_by is 'Null where the day made it.';
comment on column association.catalogue_letter.answer is 'What the mail server answered.';

-- Which verification a letter was about, so that nobody is reminded twice of the same.
create table association.catalogue_reminder (
  association_id uuid not null references association.association (id),
  letter_id uuid not null,
  entry_id uuid not null,
  kind text not null check (kind in ('before', 'due', 'escalated')),
  verified_on date,
  primary key (association_id, letter_id, entry_id),
  unique nulls not distinct (association_id, entry_id, kind, verified_on),
  foreign key (association_id, entry_id) references association.catalogue_entry (association_id, id),
  foreign key (association_id, letter_id) references association.catalogue_letter (association_id, id)
);
comment on column association.catalogue_reminder.verified_on is 'The verification that has grown old; null where there never was one.';

create table association.catalogue_link_check (
  association_id uuid not null references association.association (id),
  url text not null check (length(url) <= 2000),
  outcome text not null check (outcome in ('answers', 'missing', 'failing', 'unreachable', 'refused')),
  status smallint,
  checked_at timestamptz not null,
  failing_since date,
  primary key (association_id, url)
);
comment on column association.catalogue_link_check.outcome is 'refused: an address that no check may call, such as one within a private network.';

do $$
declare t text;
begin
  foreach t in array array['catalogue_host_link', 'catalogue_proposal', 'catalogue_letter', 'catalogue_reminder', 'catalogue_link_check'] loop
    call platform.protect_tenant(format('association.%I', t)::regclass);
    call platform.open_to(format('association.%I', t)::regclass, 'samordna_association', array['select', 'insert', 'update']);
  end loop;
  foreach t in array array['catalogue_letter', 'catalogue_reminder', 'catalogue_link_check'] loop
    call platform.open_to(format('association.%I', t)::regclass, 'samordna_system', array['select', 'insert', 'update']);
  end loop;
end $$;
call platform.open_to('association.catalogue_host_link', 'samordna_system', array['insert']);

-- The daily chore knows when an entry was verified and whom to remind, and nothing of what it says.
create policy reminders on association.catalogue_entry as permissive for select to samordna_system using (true);
grant select (association_id, id, slug, name, contact_address, verified_on, paused, removed_at) on association.catalogue_entry to samordna_system;
create policy reminders on association.catalogue_settings as permissive for select to samordna_system using (true);
grant select (association_id, editor_address, verify_months, remind_days_before, grace_days) on association.catalogue_settings to samordna_system;

-- A team leader sees the entries of the intervention led, and may propose; never another unit's.
create policy own_unit on association.catalogue_entry as permissive for select to samordna_party
  using ((select platform.current_duty()) = 'teamLeader' and intervention_id = any ((select platform.current_units())::uuid[]));
grant select (association_id, id, slug, name, intervention_id, draft, revision, verified_on, verified_by, places, free_places,
  waiting_weeks, places_on, paused, removed_at) on association.catalogue_entry to samordna_party;
create policy own_association on association.catalogue_settings as permissive for select to samordna_party using (true);
grant select (association_id, verify_months, remind_days_before, grace_days) on association.catalogue_settings to samordna_party;
create policy own_unit on association.catalogue_proposal as permissive for select to samordna_party
  using (exists (select 1 from association.catalogue_entry e where e.association_id = catalogue_proposal.association_id and e.id = catalogue_proposal.entry_id));
create policy own_unit_proposes on association.catalogue_proposal as permissive for insert to samordna_party
  with check (source = 'signedIn' and state = 'waiting' and made_by = (select platform.current_user_id())
    and exists (select 1 from association.catalogue_entry e where e.association_id = catalogue_proposal.association_id
      and e.id = catalogue_proposal.entry_id and e.removed_at is null));
grant select (association_id, id, entry_id, source, message, sender_role, made_at, made_by, state, decided_at, answer) on association.catalogue_proposal to samordna_party;
grant insert (association_id, id, entry_id, source, content, base, message, sender_role, made_at, made_by) on association.catalogue_proposal to samordna_party;

create function platform.current_day() returns date language sql stable parallel safe
  as $$ select (platform.current_instant() at time zone 'Europe/Stockholm')::date $$;
revoke all on function platform.current_day() from public;
grant execute on function platform.current_day() to samordna_association;

-- What stands is true as of today: an act of its own, on the entry and on what readers see of it. False where the entry is gone.
create function catalogue.mark_verified(association uuid, entry uuid, verifier text) returns boolean
  language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  update association.catalogue_entry e set verified_on = platform.current_day(), verified_by = verifier
    where e.association_id = association and e.id = entry and e.removed_at is null;
  if not found then return false; end if;
  update catalogue.published p set verified_on = platform.current_day(), modified_at = platform.current_instant()
    where p.association_id = association and p.entry_id = entry;
  return true;
end $$;

-- Places, free ones and weeks of waiting as they are today; null is not said.
create function catalogue.mark_places(association uuid, entry uuid, total smallint, free smallint, weeks smallint) returns boolean
  language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  update association.catalogue_entry e
    set places = total, free_places = free, waiting_weeks = weeks, places_on = platform.current_day()
    where e.association_id = association and e.id = entry and e.removed_at is null;
  if not found then return false; end if;
  update catalogue.published p set places = total, free_places = free, waiting_weeks = weeks, places_on = platform.current_day(),
    modified_at = platform.current_instant() where p.association_id = association and p.entry_id = entry;
  return true;
end $$;
revoke all on function catalogue.mark_verified(uuid, uuid, text) from public;
revoke all on function catalogue.mark_places(uuid, uuid, smallint, smallint, smallint) from public;
grant execute on function catalogue.mark_verified(uuid, uuid, text) to samordna_association;
grant execute on function catalogue.mark_places(uuid, uuid, smallint, smallint, smallint) to samordna_association;

-- The doors of the host's link: each opens with the token's hash alone, and to nothing but the entry it was made for.
create function catalogue.open_host_link(publisher text, token bytea) returns table (
  association_id uuid, association_name text, entry_id uuid, slug text, name text, draft jsonb, revision integer, verified_on date,
  places smallint, free_places smallint, waiting_weeks smallint, places_on date, expires_at timestamptz
) language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select a.id, a.name, e.id, e.slug, e.name, e.draft, e.revision, e.verified_on,
    e.places, e.free_places, e.waiting_weeks, e.places_on, l.expires_at
  from association.catalogue_host_link l
  join association.association a on a.id = l.association_id
  join association.catalogue_entry e on e.association_id = l.association_id and e.id = l.entry_id
  where a.slug = publisher and l.token_hash = token and l.replaced_at is null
    and l.expires_at > platform.current_instant() and e.removed_at is null
$$;

create function catalogue.log_host(association uuid, entry uuid, what text) returns void
  language sql set search_path = pg_catalog, pg_temp as $$
  insert into audit.event (id, association_id, at, duty, event, subject_id)
  values (gen_random_uuid(), association, platform.current_instant(), 'host', what, entry)
$$;
revoke all on function catalogue.log_host(uuid, uuid, text) from public;

create function catalogue.confirm_by_link(publisher text, token bytea) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare opened record;
begin
  select * into opened from catalogue.open_host_link(publisher, token);
  if not found then return false; end if;
  -- Pressed again the same day it changes nothing, so that nobody fills the log with it.
  if exists (select from association.catalogue_entry e where e.association_id = opened.association_id and e.id = opened.entry_id
      and e.verified_on = platform.current_day() and e.verified_by = 'host') then
    return true;
  end if;
  perform catalogue.log_host(opened.association_id, opened.entry_id, 'catalogueEntry.verify');
  return catalogue.mark_verified(opened.association_id, opened.entry_id, 'host');
end $$;

create function catalogue.report_places_by_link(publisher text, token bytea, total smallint, free smallint, weeks smallint) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare opened record;
begin
  select * into opened from catalogue.open_host_link(publisher, token);
  if not found then return false; end if;
  if opened.places_on = platform.current_day() and (opened.places, opened.free_places, opened.waiting_weeks)
      is not distinct from (total, free, weeks) then
    return true;
  end if;
  perform catalogue.log_host(opened.association_id, opened.entry_id, 'catalogueEntry.places');
  return catalogue.mark_places(opened.association_id, opened.entry_id, total, free, weeks);
end $$;

-- The same form sent again is the same proposal. More than twenty that wait for one entry is no host.
create function catalogue.propose_by_link(publisher text, token bytea, proposal uuid, content jsonb, base jsonb, message text, sender_role text) returns text
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare opened record;
begin
  select * into opened from catalogue.open_host_link(publisher, token);
  if not found then return 'gone'; end if;
  perform 1 from association.catalogue_entry e where e.association_id = opened.association_id and e.id = opened.entry_id for update;
  if exists (select 1 from association.catalogue_proposal p where p.association_id = opened.association_id and p.id = proposal) then
    return 'made';
  end if;
  if (select count(*) from association.catalogue_proposal p
      where p.association_id = opened.association_id and p.entry_id = opened.entry_id and p.state = 'waiting') >= 20 then
    return 'tooMany';
  end if;
  insert into association.catalogue_proposal (association_id, id, entry_id, source, content, base, message, sender_role, made_at)
    values (opened.association_id, proposal, opened.entry_id, 'link', content, base, message, sender_role, platform.current_instant());
  perform catalogue.log_host(opened.association_id, opened.entry_id, 'catalogueProposal.make');
  return 'made';
end $$;

-- What became of earlier proposals for the entry: the state and the editor's answer, nothing of what they say.
create function catalogue.proposals_by_link(publisher text, token bytea) returns table (made_at timestamptz, state text, answer text)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select p.made_at, p.state, p.answer from catalogue.open_host_link(publisher, token) opened
  join association.catalogue_proposal p on p.association_id = opened.association_id and p.entry_id = opened.entry_id
  order by p.made_at desc limit 10
$$;

do $$
declare door text;
begin
  foreach door in array array['open_host_link(text, bytea)', 'confirm_by_link(text, bytea)',
    'report_places_by_link(text, bytea, smallint, smallint, smallint)',
    'propose_by_link(text, bytea, uuid, jsonb, jsonb, text, text)', 'proposals_by_link(text, bytea)'] loop
    execute format('revoke all on function catalogue.%s from public', door);
    execute format('grant execute on function catalogue.%s to samordna_public', door);
  end loop;
end $$;

-- The same acts for a team leader, for the entries of the intervention led and no others.
create function party.leads_entry(entry uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select platform.current_duty() = 'teamLeader' and exists (select 1 from association.catalogue_entry e
    where e.association_id = platform.current_association() and e.id = entry and e.removed_at is null
      and e.intervention_id = any (platform.current_units()))
$$;
create function party.verify_entry(entry uuid) returns boolean
  language sql security definer set search_path = pg_catalog, pg_temp as $$
  select case when party.leads_entry(entry) then catalogue.mark_verified(platform.current_association(), entry, 'host') else false end
$$;
create function party.report_places(entry uuid, total smallint, free smallint, weeks smallint) returns boolean
  language sql security definer set search_path = pg_catalog, pg_temp as $$
  select case when party.leads_entry(entry)
    then catalogue.mark_places(platform.current_association(), entry, total, free, weeks) else false end
$$;
revoke all on function party.leads_entry(uuid) from public;
revoke all on function party.verify_entry(uuid) from public;
revoke all on function party.report_places(uuid, smallint, smallint, smallint) from public;
grant execute on function party.verify_entry(uuid) to samordna_party;
grant execute on function party.report_places(uuid, smallint, smallint, smallint) to samordna_party;
