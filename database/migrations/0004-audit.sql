-- What a user did or read of a person. Append-only: no role may update or delete, and a seal chains the rows.
create table audit.event (
  id uuid primary key,
  association_id uuid references association.association (id),
  at timestamptz not null,
  user_id uuid,
  assignment_id uuid,
  duty text not null,
  unit_id uuid,
  event text not null,
  person_id uuid,
  subject_id uuid,
  purpose text not null default '',
  detail jsonb not null default '{}'
);
comment on table audit.event is 'Ids and codes only: a name or a number never stands in the log.';
create index on audit.event (association_id, person_id, at) where person_id is not null;
create index on audit.event (association_id, user_id, at);

create table audit.seal (
  chain text not null,
  sequence bigint not null,
  event_id uuid not null unique references audit.event (id),
  previous_hash bytea not null,
  hash bytea not null,
  primary key (chain, sequence)
);
comment on table audit.seal is 'hash = SHA-256(previous_hash, canonical event). A chain per association, and one named system.';

alter table audit.event enable row level security;
alter table audit.seal enable row level security;
create policy append_zone on audit.event as permissive for insert to samordna_association, samordna_party
  with check (association_id = (select platform.current_association()) and user_id = (select platform.current_user_id()));
create policy append_system on audit.event as permissive for insert to samordna_system with check (true);
create policy read_system on audit.event as permissive for select to samordna_system using (true);
create policy seal_system on audit.seal as permissive for all to samordna_system using (true) with check (true);
grant insert on audit.event to samordna_association, samordna_party, samordna_system;
grant select on audit.event to samordna_system, samordna_party;
grant select, insert on audit.seal to samordna_system;
