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
  added_at timestamptz not null,
  added_by uuid not null,
  primary key (association_id, id),
  foreign key (association_id, paper_id) references association.finance_paper (association_id, id)
);

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
  changed_at timestamptz not null,
  changed_by uuid not null,
  primary key (association_id, id),
  unique (association_id, first_year, name)
);
comment on column association.allocation_scenario.assumptions is 'What the user supposes for the three coming years; every result is computed from it anew. Amounts are öre as text.';

do $$
declare t text;
begin
  foreach t in array array['state_amount', 'equity_ladder', 'equity_ladder_step', 'allocation_scenario'] loop
    call platform.protect_tenant(format('association.%I', t)::regclass);
    call platform.open_to(format('association.%I', t)::regclass, 'samordna_association', array['all']);
    call platform.open_to(format('association.%I', t)::regclass, 'samordna_system', array['all']);
  end loop;
end $$;
