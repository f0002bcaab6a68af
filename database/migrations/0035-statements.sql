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
do $$
declare t text;
begin
  foreach t in array array['stated_figure', 'statement_entry'] loop
    call platform.protect_tenant(format('association.%I', t)::regclass);
    call platform.open_to(format('association.%I', t)::regclass, 'samordna_association', array['all']);
    call platform.open_to(format('association.%I', t)::regclass, 'samordna_system', array['all']);
  end loop;
end $$;
