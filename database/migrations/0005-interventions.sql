-- What the association finances, and the councils through which persons come in.
create table association.intervention (
  association_id uuid not null references association.association (id),
  id uuid not null,
  name text not null check (length(name) between 1 and 200),
  orientation text not null check (orientation in ('individual', 'structural')),
  parent_id uuid,
  host_member_id uuid,
  registration_method text not null default 'identifiedOrAnonymous' check (registration_method in ('identifiedOrAnonymous', 'countOnly')),
  counted boolean not null default true,
  only_through_council boolean not null default false,
  follow_up_from text not null default 'enrolment' check (follow_up_from in ('enrolment', 'exit')),
  follow_up_months smallint not null default 12 check (follow_up_months between 1 and 60),
  takes_referrals boolean not null default true,
  age_from smallint check (age_from between 0 and 120),
  age_to smallint check (age_to between 0 and 120),
  target_group text not null default '',
  description text not null default '',
  starts_on date,
  ends_on date check (ends_on is null or starts_on is null or ends_on >= starts_on),
  sort smallint not null default 0,
  primary key (association_id, id),
  unique (association_id, name),
  foreign key (association_id, parent_id) references association.intervention (association_id, id),
  foreign key (association_id, host_member_id) references association.member (association_id, id)
);
comment on column association.intervention.parent_id is 'A sub-intervention has only persons who are also counted in its parent.';
comment on column association.intervention.counted is 'False for one that occurs only in surveys or finance: no participant is registered in it.';

create table association.council (
  association_id uuid not null references association.association (id),
  id uuid not null,
  name text not null,
  municipality_id uuid,
  answer_within_days smallint not null default 14 check (answer_within_days between 1 and 365),
  sort smallint not null default 0,
  primary key (association_id, id),
  unique (association_id, name),
  foreign key (association_id, municipality_id) references association.municipality (association_id, id)
);

-- Orientation and how participants are registered may not change after creation (user guide of Uppföljning Finsam).
create function association.keep_orientation() returns trigger language plpgsql as $$
begin
  if new.orientation <> old.orientation or new.registration_method <> old.registration_method then
    raise exception 'orientation and registration method are fixed' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger keep_orientation before update on association.intervention for each row execute function association.keep_orientation();

call platform.protect_tenant('association.intervention');
call platform.protect_tenant('association.council');
do $$
declare t text;
begin
  foreach t in array array['intervention', 'council'] loop
    call platform.open_to(format('association.%I', t)::regclass, 'samordna_association', array['all']);
    call platform.open_to(format('association.%I', t)::regclass, 'samordna_party', array['select']);
    call platform.open_to(format('association.%I', t)::regclass, 'samordna_counter', array['select']);
    call platform.open_to(format('association.%I', t)::regclass, 'samordna_system', array['all']);
  end loop;
end $$;
