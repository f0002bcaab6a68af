-- What is said of the year as it goes: explanations, forecasts, purchases, staffing, compensation of VAT.
create table association.deviation_explanation (
  association_id uuid not null references association.association (id),
  id uuid not null,
  year smallint not null check (year between 2000 and 2100),
  row_id uuid not null,
  month smallint not null check (month between 1 and 12),
  cause text not null check (length(cause) between 1 and 4000),
  measure text not null default '',
  decision text not null default '',
  parts jsonb not null default '[]',
  written_at timestamptz not null,
  written_by uuid not null,
  primary key (association_id, id),
  unique (association_id, year, row_id, month),
  foreign key (association_id, row_id) references association.finance_row (association_id, id)
);
comment on column association.deviation_explanation.month is 'The period the explanation is for: January up to and with this month. 12 is the whole year.';
comment on column association.deviation_explanation.parts is 'What the deviation consists of, e.g. fees, audit: [{"label", "amount"}], öre as text. The rest is shown.';

create table association.row_forecast (
  association_id uuid not null references association.association (id),
  id uuid not null,
  year smallint not null check (year between 2000 and 2100),
  row_id uuid not null,
  month smallint not null check (month between 1 and 12),
  method text not null check (method in ('straightLine', 'staffing', 'own')),
  amount bigint not null,
  comment text not null default '',
  measure text not null default '',
  made_at timestamptz not null,
  made_by uuid not null,
  primary key (association_id, id),
  unique (association_id, year, row_id, month),
  foreign key (association_id, row_id) references association.finance_row (association_id, id)
);
comment on column association.row_forecast.amount is 'What the whole year is expected to come to, öre, as seen after the month.';
comment on column association.row_forecast.method is 'How the amount came about when it was made; it is kept as it was then.';

create table association.purchase_kind (
  association_id uuid not null references association.association (id),
  id uuid not null,
  name text not null check (length(name) between 1 and 100),
  threshold bigint not null check (threshold > 0),
  source text not null,
  valid_from_year smallint not null check (valid_from_year between 2000 and 2100),
  primary key (association_id, id),
  unique (association_id, name, valid_from_year)
);
comment on column association.purchase_kind.threshold is 'The limit of direct procurement for the kind, öre; data with its source.';
create table association.purchase (
  association_id uuid not null references association.association (id),
  id uuid not null,
  kind_id uuid not null,
  row_id uuid,
  year smallint not null check (year between 2000 and 2100),
  bought_on date not null,
  supplier text not null check (length(supplier) between 1 and 200),
  amount bigint not null,
  agreement text not null default '',
  note text not null default '',
  status text not null default 'bought' check (status in ('planned', 'bought', 'removed')),
  added_at timestamptz not null,
  added_by uuid not null,
  primary key (association_id, id),
  foreign key (association_id, kind_id) references association.purchase_kind (association_id, id),
  foreign key (association_id, row_id) references association.finance_row (association_id, id)
);

create table association.staffing (
  association_id uuid not null references association.association (id),
  id uuid not null,
  row_id uuid not null,
  role text not null check (length(role) between 1 and 200),
  employer_member_id uuid,
  employer text not null default '',
  funder text not null check (funder in ('association', 'member', 'project', 'other')),
  scope_percent smallint not null check (scope_percent between 1 and 100),
  full_time_monthly_cost bigint not null check (full_time_monthly_cost >= 0),
  vacant boolean not null default false,
  from_on date not null,
  to_on date check (to_on is null or to_on >= from_on),
  note text not null default '',
  changed_at timestamptz not null,
  changed_by uuid not null,
  primary key (association_id, id),
  foreign key (association_id, row_id) references association.finance_row (association_id, id),
  foreign key (association_id, employer_member_id) references association.member (association_id, id)
);
comment on column association.staffing.role is 'A post, never a person''s name.';

create table association.vat_period (
  association_id uuid not null references association.association (id),
  id uuid not null,
  year smallint not null check (year between 2000 and 2100),
  first_month smallint not null check (first_month between 1 and 12),
  months smallint not null check (months in (1, 3)),
  input_vat bigint not null check (input_vat >= 0),
  standard_amount bigint not null default 0 check (standard_amount >= 0),
  applied_on date,
  paid_on date,
  paid_amount bigint,
  note text not null default '',
  changed_at timestamptz not null,
  changed_by uuid not null,
  primary key (association_id, id),
  unique (association_id, year, first_month)
);
comment on table association.vat_period is 'Compensation of VAT (lag 2005:807): a month or three in a row of one year, applied for at latest the second year after.';
create table association.vat_statement (
  association_id uuid not null references association.association (id),
  year smallint not null check (year between 2000 and 2100),
  sent_on date not null,
  booked_amount bigint not null,
  note text not null default '',
  changed_at timestamptz not null,
  changed_by uuid not null,
  primary key (association_id, year)
);
comment on table association.vat_statement is 'The yearly statement (årsuppgift), due before the end of June the year after.';

do $$
declare t text;
begin
  foreach t in array array['deviation_explanation', 'row_forecast', 'purchase_kind', 'purchase', 'staffing', 'vat_period', 'vat_statement'] loop
    call platform.protect_tenant(format('association.%I', t)::regclass);
    call platform.open_to(format('association.%I', t)::regclass, 'samordna_association', array['all']);
    call platform.open_to(format('association.%I', t)::regclass, 'samordna_system', array['all']);
  end loop;
end $$;
