-- The state's allocation: what was asked for and decided, apart from what the model estimates; the ladder of allowed equity as data.
create table association.state_amount (
  association_id uuid not null references association.association (id),
  id uuid not null,
  year smallint not null check (year between 2000 and 2100),
  stage text not null check (stage in ('requested', 'preliminary', 'revised', 'final', 'accepted')),
  amount bigint not null check (amount >= 0),
  dated_on date not null,
  reference text not null default '',
  note text not null default '',
  paper_id uuid,
  removed boolean not null default false,
  added_at timestamptz not null,
  added_by uuid not null,
  primary key (association_id, id),
  foreign key (association_id, paper_id) references association.finance_paper (association_id, id)
);

-- What the state's model is fed with, as versions; the ones known to all are shipped beside the rules and apply where none is here.
create table association.allocation_model (
  association_id uuid not null references association.association (id),
  id uuid not null,
  name text not null check (length(name) between 1 and 200),
  valid_from_year smallint not null check (valid_from_year between 2000 and 2100),
  base_grant bigint not null check (base_grant >= 0),
  support_rate integer not null check (support_rate between 0 and 1000000),
  decrease_lock integer check (decrease_lock between 0 and 1000000),
  source text not null,
  verified boolean not null default false,
  added_at timestamptz not null,
  added_by uuid not null,
  primary key (association_id, id)
);
comment on column association.allocation_model.support_rate is 'Weight of the public support measure, parts per million; inhabitants have the rest.';
comment on column association.allocation_model.decrease_lock is 'Largest decrease from one year to the next, parts per million; null where no lock is in force.';

create table association.allocation_estimate (
  association_id uuid not null references association.association (id),
  year smallint not null check (year between 2000 and 2100),
  pool bigint not null check (pool >= 0),
  associations smallint not null check (associations between 1 and 290),
  support_share integer not null check (support_share between 0 and 1000000),
  inhabitant_share integer not null check (inhabitant_share between 0 and 1000000),
  previous bigint check (previous >= 0),
  communicated bigint check (communicated >= 0),
  note text not null default '',
  changed_at timestamptz not null,
  changed_by uuid not null,
  primary key (association_id, year)
);
comment on table association.allocation_estimate is 'What the estimate of a year builds on; the result is computed anew. Never a decision.';
comment on column association.allocation_estimate.communicated is 'The model''s amount as someone else has computed and communicated it, where it is known.';

create table association.equity_year (
  association_id uuid not null references association.association (id),
  year smallint not null check (year between 2000 and 2100),
  closing bigint,
  allowed bigint check (allowed >= 0),
  planned_result bigint,
  deficit_motive text not null default '',
  source text not null default '',
  changed_at timestamptz not null,
  changed_by uuid not null,
  primary key (association_id, year)
);
comment on column association.equity_year.closing is 'Equity at the year''s end as a document states it, for years without a ledger; öre.';
comment on column association.equity_year.allowed is 'Allowed equity as communicated; where null it is computed from the ladder.';
comment on column association.equity_year.planned_result is 'The plan''s result for the year, where no budget says it.';

create table association.equity_ladder (
  association_id uuid not null references association.association (id),
  id uuid not null,
  name text not null,
  valid_from_year smallint not null check (valid_from_year between 2000 and 2100),
  mode text not null check (mode in ('marginal', 'wholeBase')),
  base text not null check (base in ('contributions', 'stateShare', 'budget')),
  source text not null,
  verified boolean not null default false,
  added_at timestamptz not null,
  added_by uuid not null,
  primary key (association_id, id)
);
create table association.equity_ladder_step (
  association_id uuid not null references association.association (id),
  ladder_id uuid not null,
  from_amount bigint not null check (from_amount >= 0),
  rate integer not null check (rate between 0 and 1000000),
  primary key (association_id, ladder_id, from_amount),
  foreign key (association_id, ladder_id) references association.equity_ladder (association_id, id)
);
comment on column association.equity_ladder_step.rate is 'Parts per million of the base above from_amount (marginal) or of the whole base (wholeBase).';

create table association.allocation_scenario (
  association_id uuid not null references association.association (id),
  id uuid not null,
  name text not null check (length(name) between 1 and 100),
  first_year smallint not null check (first_year between 2000 and 2100),
  assumptions jsonb not null,
  removed_at timestamptz,
  changed_at timestamptz not null,
  changed_by uuid not null,
  primary key (association_id, id)
);
create unique index allocation_scenario_name on association.allocation_scenario (association_id, first_year, name) where removed_at is null;
comment on column association.allocation_scenario.assumptions is 'What the user supposes for the three coming years; every result is computed from it anew. Amounts are öre as text.';

do $$
declare t text;
begin
  foreach t in array array['state_amount', 'allocation_model', 'allocation_estimate', 'equity_year', 'equity_ladder', 'equity_ladder_step', 'allocation_scenario'] loop
    call platform.protect_tenant(format('association.%I', t)::regclass);
    call platform.open_to(format('association.%I', t)::regclass, 'samordna_association', array['all']);
    call platform.open_to(format('association.%I', t)::regclass, 'samordna_system', array['all']);
  end loop;
end $$;
