-- The members' contributions: how they are split, what was decided, and what has been called and paid (lag 2003:1210, 5, 5 a and 6 §§).
create table association.population_figure (
  association_id uuid not null references association.association (id),
  municipality_id uuid not null,
  on_date date not null,
  age_from smallint not null default 0 check (age_from between 0 and 120),
  age_to smallint not null default 120 check (age_to between 0 and 120),
  inhabitants integer not null check (inhabitants >= 0),
  source text not null,
  added_at timestamptz not null,
  added_by uuid not null,
  primary key (association_id, municipality_id, on_date, age_from, age_to),
  foreign key (association_id, municipality_id) references association.municipality (association_id, id)
);

-- The law names neither key nor date: what the members have agreed is data with its source.
create table association.contribution_rule (
  association_id uuid not null references association.association (id),
  id uuid not null,
  party text not null check (party in ('region', 'municipality')),
  valid_from_year smallint not null check (valid_from_year between 2000 and 2100),
  key text not null check (key in ('population', 'fixedShares', 'equal')),
  age_from smallint not null default 0 check (age_from between 0 and 120),
  age_to smallint not null default 120 check (age_to between 0 and 120),
  population_month smallint check (population_month between 1 and 12),
  population_day smallint check (population_day between 1 and 31),
  years_before smallint not null default 1 check (years_before between 0 and 5),
  round_to bigint not null default 100 check (round_to in (1, 100, 100000)),
  fixed_weights jsonb not null default '{}',
  source text not null,
  primary key (association_id, id),
  unique (association_id, party, valid_from_year)
);
comment on column association.contribution_rule.round_to is 'Öre that a part is a multiple of: 1, 100 (krona) or 100 000 (tkr); the rest goes by largest remainder, ties by member order.';
comment on column association.contribution_rule.fixed_weights is 'Member id to whole weight, for fixedShares.';

create table association.member_term (
  association_id uuid not null references association.association (id),
  member_id uuid not null,
  from_year smallint not null check (from_year between 2000 and 2100),
  to_year smallint check (to_year between 2000 and 2100),
  outside_regions boolean not null default false,
  sort smallint not null default 0,
  primary key (association_id, member_id, from_year),
  foreign key (association_id, member_id) references association.member (association_id, id)
);
comment on table association.member_term is 'Which years a member pays, and its place in the fixed order; a member without a row pays every year.';
comment on column association.member_term.outside_regions is 'A municipality outside every region, which takes the region''s share as well (5 and 5 a §§).';

-- One decision is one dated version of a year; an extra amount in mid-year is a new version and the earlier stays readable.
create table association.contribution_decision (
  association_id uuid not null references association.association (id),
  id uuid not null,
  year smallint not null check (year between 2000 and 2100),
  version smallint not null check (version >= 1),
  kind text not null check (kind in ('ordinary', 'extra', 'entered')),
  state_amount bigint not null check (state_amount >= 0),
  stated_total bigint check (stated_total >= 0),
  decided_on date not null,
  reference text not null default '',
  reason text not null default '',
  added_at timestamptz not null,
  added_by uuid not null,
  published_at timestamptz,
  primary key (association_id, id),
  unique (association_id, year, version)
);
comment on column association.contribution_decision.kind is 'entered: amounts as an older decision has them, not computed here.';
comment on column association.contribution_decision.stated_total is 'The total that an entered decision prints, öre. It may differ from the sum of its parts, and then that is shown.';
comment on column association.contribution_decision.state_amount is 'The state''s whole amount for the year as of this version, öre.';

create table association.contribution_part (
  association_id uuid not null references association.association (id),
  decision_id uuid not null,
  member_id uuid not null,
  amount bigint not null,
  weight bigint,
  sort smallint not null default 0,
  basis jsonb not null default '{}',
  primary key (association_id, decision_id, member_id),
  foreign key (association_id, decision_id) references association.contribution_decision (association_id, id),
  foreign key (association_id, member_id) references association.member (association_id, id)
);
comment on column association.contribution_part.sort is 'The member''s place in the fixed order when it was decided, by which ties were broken.';
comment on column association.contribution_part.basis is 'How it came about: party share, key, population with date and source, exact part before rounding, who took the rest.';

create table association.contribution_entry (
  association_id uuid not null references association.association (id),
  id uuid not null,
  year smallint not null check (year between 2000 and 2100),
  member_id uuid not null,
  kind text not null check (kind in ('called', 'paid', 'corrected', 'reminded')),
  amount bigint not null,
  entered_on date not null,
  due_on date,
  corrects_year smallint check (corrects_year between 2000 and 2100),
  reference text not null default '',
  note text not null default '',
  added_at timestamptz not null,
  added_by uuid not null,
  reverses_id uuid,
  primary key (association_id, id),
  unique (association_id, reverses_id),
  foreign key (association_id, member_id) references association.member (association_id, id),
  foreign key (association_id, reverses_id) references association.contribution_entry (association_id, id)
);
comment on table association.contribution_entry is 'The ledger per member beside what is decided. Nothing is changed or removed: a wrong entry is reversed by another.';
comment on column association.contribution_entry.corrects_year is 'The earlier year that a correction belongs to; it is paid in `year` and stands as a row of its own.';

do $$
declare t text;
begin
  foreach t in array array['population_figure', 'contribution_rule', 'member_term', 'contribution_decision', 'contribution_part', 'contribution_entry'] loop
    call platform.protect_tenant(format('association.%I', t)::regclass);
    call platform.open_to(format('association.%I', t)::regclass, 'samordna_association', array['all']);
    call platform.open_to(format('association.%I', t)::regclass, 'samordna_system', array['all']);
  end loop;
end $$;

-- What the association has published is read by a member's official without an account: the decision, its parts and who pays, no more.
create policy published on association.contribution_decision as permissive for select to samordna_public
  using (published_at is not null);
grant select (association_id, id, year, version, kind, state_amount, stated_total, decided_on, reference, reason, published_at)
  on association.contribution_decision to samordna_public;
create policy published on association.contribution_part as permissive for select to samordna_public
  using (exists (select from association.contribution_decision d
    where d.association_id = contribution_part.association_id and d.id = contribution_part.decision_id and d.published_at is not null));
grant select on association.contribution_part to samordna_public;
create policy published on association.member as permissive for select to samordna_public
  using (exists (select from association.contribution_part p
    where p.association_id = member.association_id and p.member_id = member.id));
grant select (association_id, id, kind, name) on association.member to samordna_public;
