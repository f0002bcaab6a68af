-- The ground of the association's economy: the rows that budget, outcome, forecast and mapping all speak of, its years and papers.
-- Money is öre in bigint everywhere. Cost and income rows both hold positive amounts; `kind` says which way they go.
create table association.finance_row (
  association_id uuid not null references association.association (id),
  id uuid not null,
  label text not null check (length(label) between 1 and 200),
  kind text not null check (kind in ('cost', 'income', 'reserve')),
  area text not null check (area in ('intervention', 'board', 'audit', 'office', 'reserve', 'pot', 'contributions', 'grants', 'ownFunds', 'financial', 'other')),
  orientation text check (orientation in ('individual', 'structural', 'administration')),
  intervention_id uuid,
  project_id uuid,
  sort integer not null default 0,
  ends_year smallint check (ends_year between 2000 and 2100),
  primary key (association_id, id),
  unique (association_id, label),
  foreign key (association_id, intervention_id) references association.intervention (association_id, id)
);
comment on table association.finance_row is 'A line of budget and outcome that lives over the years, e.g. an intervention, the office, a pot or the members'' contributions.';
comment on column association.finance_row.kind is 'reserve stands outside the total (förbundsreserv).';
comment on column association.finance_row.orientation is 'For the shares individual/structural/administration; null for what has no part in them.';
comment on column association.finance_row.project_id is 'The co-financed project whose gross cost the row holds.';

create table association.financial_year (
  association_id uuid not null references association.association (id),
  year smallint not null check (year between 2000 and 2100),
  closed_at timestamptz,
  closed_by uuid,
  closing_reference text not null default '',
  explanation_threshold bigint not null default 5000000 check (explanation_threshold >= 0),
  explanation_percent smallint not null default 0 check (explanation_percent between 0 and 100),
  primary key (association_id, year),
  check ((closed_at is null) = (closed_by is null))
);
comment on column association.financial_year.explanation_threshold is 'Öre. A row whose deviation is at least this much needs an explanation.';
comment on column association.financial_year.explanation_percent is 'And at least this many percent of its budget; 0 asks for none.';

-- Decisions, letters and other papers that figures rest on.
create table association.finance_paper (
  association_id uuid not null references association.association (id),
  id uuid not null,
  name text not null check (length(name) between 1 and 200),
  media_type text not null,
  content bytea not null,
  added_at timestamptz not null,
  added_by uuid not null,
  primary key (association_id, id)
);

do $$
declare t text;
begin
  foreach t in array array['finance_row', 'financial_year', 'finance_paper'] loop
    call platform.protect_tenant(format('association.%I', t)::regclass);
    call platform.open_to(format('association.%I', t)::regclass, 'samordna_association', array['all']);
    call platform.open_to(format('association.%I', t)::regclass, 'samordna_system', array['all']);
  end loop;
end $$;
