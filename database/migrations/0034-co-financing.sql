-- Projects that others pay for in part: ESF and the like, possibly shared with other associations.
create table association.co_financed_project (
  association_id uuid not null references association.association (id),
  id uuid not null,
  name text not null check (length(name) between 1 and 200),
  funder text not null check (length(funder) between 1 and 200),
  programme text not null check (programme in ('esf2014', 'esf2021', 'other')),
  funder_number text not null default '',
  owner text not null default '',
  starts_on date not null,
  ends_on date not null check (ends_on >= starts_on),
  rate integer not null default 0 check (rate between 0 and 1000000),
  ledger_dimension text not null default '',
  ledger_object text not null default '',
  note text not null default '',
  changed_at timestamptz not null,
  changed_by uuid not null,
  primary key (association_id, id),
  unique (association_id, name)
);
comment on column association.co_financed_project.rate is 'The funder''s part of eligible cost, parts per million.';
comment on column association.co_financed_project.ledger_object is 'The object in the books that keeps the project apart (särredovisning), with its dimension.';
alter table association.finance_row add foreign key (association_id, project_id) references association.co_financed_project (association_id, id);

create table association.project_partner (
  association_id uuid not null references association.association (id),
  project_id uuid not null,
  partner text not null check (length(partner) between 1 and 200),
  role text not null check (role in ('owner', 'partner')),
  part_of_budget integer check (part_of_budget between 0 and 1000000),
  primary key (association_id, project_id, partner),
  foreign key (association_id, project_id) references association.co_financed_project (association_id, id)
);

create table association.grant_entry (
  association_id uuid not null references association.association (id),
  id uuid not null,
  project_id uuid,
  row_id uuid,
  funder text not null check (length(funder) between 1 and 200),
  year smallint not null check (year between 2000 and 2100),
  status text not null check (status in ('applied', 'granted', 'claimed', 'paid', 'refused', 'earned')),
  amount bigint not null check (amount >= 0),
  refused_cost bigint check (refused_cost >= 0),
  from_on date,
  to_on date,
  entered_on date not null,
  reference text not null default '',
  note text not null default '',
  removed boolean not null default false,
  added_at timestamptz not null,
  added_by uuid not null,
  primary key (association_id, id),
  foreign key (association_id, project_id) references association.co_financed_project (association_id, id),
  foreign key (association_id, row_id) references association.finance_row (association_id, id)
);
comment on column association.grant_entry.status is 'earned: booked as income of the year by accrual, whether or not it is claimed yet.';
comment on column association.grant_entry.refused_cost is 'Cost that the funder did not approve, for refused: the amount is the funder''s part of it.';
comment on column association.grant_entry.row_id is 'The row of cost that this part of the grant belongs to; null for the project as a whole.';

create table association.project_activity (
  association_id uuid not null references association.association (id),
  project_id uuid not null,
  code text not null check (length(code) between 1 and 20),
  name text not null,
  primary key (association_id, project_id, code),
  foreign key (association_id, project_id) references association.co_financed_project (association_id, id)
);
create table association.project_hours (
  association_id uuid not null references association.association (id),
  id uuid not null,
  project_id uuid not null,
  employee text not null check (length(employee) between 1 and 40),
  worked_on date not null,
  activity text not null,
  minutes integer not null check (minutes between 1 and 1440),
  paid_by text not null check (paid_by in ('project', 'publicInKind', 'privateInKind')),
  unit_cost bigint not null default 0 check (unit_cost >= 0),
  organisation text not null default '',
  removed boolean not null default false,
  added_at timestamptz not null,
  added_by uuid not null,
  primary key (association_id, id),
  foreign key (association_id, project_id, activity) references association.project_activity (association_id, project_id, code)
);
create index project_hours_by_employee on association.project_hours (association_id, employee, worked_on);
comment on column association.project_hours.employee is 'A number or sign that the employer knows, never a name.';
comment on column association.project_hours.unit_cost is 'Öre per hour of the funder''s table.';
create table association.in_kind_contribution (
  association_id uuid not null references association.association (id),
  id uuid not null,
  project_id uuid not null,
  kind text not null check (kind in ('ownerCash', 'publicInKind', 'privateInKind', 'participantSupport', 'subsidisedEmployment')),
  organisation text not null,
  year smallint not null check (year between 2000 and 2100),
  month smallint not null check (month between 1 and 12),
  amount bigint not null check (amount >= 0),
  hours integer check (hours >= 0),
  reference text not null default '',
  removed boolean not null default false,
  added_at timestamptz not null,
  added_by uuid not null,
  primary key (association_id, id),
  foreign key (association_id, project_id) references association.co_financed_project (association_id, id)
);
comment on table association.in_kind_contribution is 'Co-financing outside the books, but for ownerCash: never added to the gross outcome.';

do $$
declare t text;
begin
  foreach t in array array['co_financed_project', 'project_partner', 'grant_entry', 'project_activity', 'project_hours', 'in_kind_contribution'] loop
    call platform.protect_tenant(format('association.%I', t)::regclass);
    call platform.open_to(format('association.%I', t)::regclass, 'samordna_association', array['all']);
    call platform.open_to(format('association.%I', t)::regclass, 'samordna_system', array['all']);
  end loop;
end $$;
