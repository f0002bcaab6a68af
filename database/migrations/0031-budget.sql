-- Budgets in versions: proposal, consulted, adopted (lag 2003:1210, 23 §). An adopted version is never changed; the next is a new one.
create table association.budget (
  association_id uuid not null references association.association (id),
  id uuid not null,
  year smallint not null check (year between 2000 and 2100),
  version smallint not null check (version >= 1),
  status text not null default 'proposal' check (status in ('proposal', 'consulted', 'adopted')),
  state_amount_id uuid,
  contributions_version smallint,
  deficit_motive text not null default '',
  comment text not null default '',
  consulted_on date,
  consulted_edition integer,
  adopted_on date,
  reference text not null default '',
  edition integer not null default 1,
  before_last_save jsonb,
  saved_at timestamptz not null,
  saved_by uuid not null,
  created_at timestamptz not null,
  created_by uuid not null,
  primary key (association_id, id),
  unique (association_id, year, version),
  foreign key (association_id, state_amount_id) references association.state_amount (association_id, id)
);
comment on column association.budget.edition is 'Counts changes, so that two who edit at once do not overwrite each other.';
comment on column association.budget.consulted_edition is 'The edition the members were consulted on; a later one has been changed since.';
comment on column association.budget.before_last_save is 'The content before the last save, so that it can be undone; amounts are öre as text.';
comment on column association.budget.contributions_version is 'The version of the year''s contributions that the income row was fetched from.';
comment on column association.budget.state_amount_id is 'The stage of the state''s amount that the budget builds on.';

create table association.budget_line (
  association_id uuid not null references association.association (id),
  budget_id uuid not null,
  row_id uuid not null,
  amount bigint not null default 0,
  second_year bigint,
  third_year bigint,
  individual_percent smallint check (individual_percent between 0 and 100),
  financing text not null default '',
  comment text not null default '',
  sort integer not null default 0,
  primary key (association_id, budget_id, row_id),
  foreign key (association_id, budget_id) references association.budget (association_id, id) on delete cascade,
  foreign key (association_id, row_id) references association.finance_row (association_id, id)
);
comment on column association.budget_line.second_year is 'Indicative amounts of the two years after the budget''s (three-year plan, KL 11:6), öre.';
comment on column association.budget_line.individual_percent is 'How much of the row is individual; the rest is structural. Null: as the row''s orientation says.';

create table association.budget_addition (
  association_id uuid not null references association.association (id),
  id uuid not null,
  year smallint not null check (year between 2000 and 2100),
  row_id uuid not null,
  amount bigint not null,
  decided_on date not null,
  reference text not null check (length(reference) between 1 and 200),
  financing text not null check (length(financing) between 1 and 500),
  added_at timestamptz not null,
  added_by uuid not null,
  primary key (association_id, id),
  foreign key (association_id, row_id) references association.finance_row (association_id, id)
);
comment on table association.budget_addition is 'A decision during the year on more or less money to a row; it must say how it is financed (KL 11:15).';

do $$
declare t text;
begin
  foreach t in array array['budget', 'budget_line', 'budget_addition'] loop
    call platform.protect_tenant(format('association.%I', t)::regclass);
    call platform.open_to(format('association.%I', t)::regclass, 'samordna_association', array['all']);
    call platform.open_to(format('association.%I', t)::regclass, 'samordna_system', array['all']);
  end loop;
end $$;
