-- Goals per association, intervention and year. The result is never stored: it is counted.
create table association.goal (
  association_id uuid not null references association.association (id),
  id uuid not null,
  intervention_id uuid,
  council_scope boolean not null default false,
  year smallint not null check (year between 2000 and 2100),
  measure text not null,
  target integer,
  target_text text not null default '',
  direction text not null default 'atLeast' check (direction in ('atLeast', 'atMost', 'decrease')),
  population text not null default '',
  due_on date,
  sort smallint not null default 0,
  primary key (association_id, id),
  foreign key (association_id, intervention_id) references association.intervention (association_id, id),
  check (target is not null or target_text <> '')
);
comment on column association.goal.measure is 'Key of a figure in the counting engine, e.g. participants, new, workOrStudiesPercent.';
call platform.protect_tenant('association.goal');
call platform.open_to('association.goal', 'samordna_association', array['all']);
call platform.open_to('association.goal', 'samordna_party', array['select']);
call platform.open_to('association.goal', 'samordna_system', array['all']);
