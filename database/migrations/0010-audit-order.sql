-- The sealer looks for events it has not chained yet among the latest ones.
create index event_at on audit.event (at);

-- Tells a later start whether its keys are the ones this database was written with.
create table platform.key_check (
  version smallint primary key,
  envelope bytea not null
);
alter table platform.key_check enable row level security;
create policy system on platform.key_check as permissive for all to samordna_system using (true) with check (true);
grant select, insert on platform.key_check to samordna_system;
