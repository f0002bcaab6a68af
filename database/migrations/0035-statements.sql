-- Figures that a published document states, kept with their place, so that they can be checked against the data and each other.
create table association.stated_figure (
  association_id uuid not null references association.association (id),
  document text not null check (length(document) between 1 and 100),
  year smallint not null check (year between 2000 and 2100),
  key text not null check (length(key) between 1 and 200),
  amount bigint not null,
  unit text not null check (unit in ('kronor', 'tkr', 'mnkr', 'count', 'percent')),
  place text not null default '',
  entered_at timestamptz not null,
  entered_by uuid not null,
  primary key (association_id, document, key)
);
comment on column association.stated_figure.amount is 'In hundredths of the unit: öre for kronor.';

-- Parts of the statements that no account holds: opening values of the first year, text of notes, gains of the balance requirement.
create table association.statement_entry (
  association_id uuid not null references association.association (id),
  year smallint not null check (year between 2000 and 2100),
  key text not null check (length(key) between 1 and 100),
  amount bigint,
  text text not null default '',
  source text not null default '',
  changed_at timestamptz not null,
  changed_by uuid not null,
  primary key (association_id, year, key)
);

-- Each time a year was closed or opened again, by whom and why, with the figures as they were then.
create table association.year_closing (
  association_id uuid not null references association.association (id),
  id uuid not null,
  year smallint not null check (year between 2000 and 2100),
  kind text not null check (kind in ('closed', 'reopened')),
  decided_on date,
  reference text not null default '' check (length(reference) <= 200),
  reason text not null default '' check (length(reason) <= 2000),
  failing smallint not null default 0 check (failing >= 0),
  figures jsonb not null default '{}',
  done_at timestamptz not null,
  done_by uuid not null,
  primary key (association_id, id)
);
comment on column association.year_closing.failing is 'Checks of the level error that did not hold; closing with any of them asks for a reason.';
comment on column association.year_closing.figures is 'Key of a statement row to öre as text, as of the closing: what the year is held against afterwards.';

-- What ought to hold between figures of published documents: sums, differences, shares and equalities.
create table association.stated_relation (
  association_id uuid not null references association.association (id),
  document text not null check (length(document) between 1 and 100),
  position smallint not null check (position >= 0),
  rule text not null check (rule in ('sum', 'share', 'atMost')),
  what text not null check (length(what) between 1 and 200),
  stated text not null check (length(stated) between 1 and 200),
  terms text[] not null check (cardinality(terms) between 1 and 200),
  entered_at timestamptz not null,
  entered_by uuid not null,
  primary key (association_id, document, position)
);
comment on column association.stated_relation.terms is 'Keys of figures; one that begins with − is drawn off. A share has part and whole, atMost its upper bound.';
do $$
declare t text;
begin
  foreach t in array array['stated_figure', 'statement_entry', 'year_closing', 'stated_relation'] loop
    call platform.protect_tenant(format('association.%I', t)::regclass);
    call platform.open_to(format('association.%I', t)::regclass, 'samordna_association', array['all']);
    call platform.open_to(format('association.%I', t)::regclass, 'samordna_system', array['all']);
  end loop;
end $$;
