-- The ledger as the accounting system gave it (SIE). Amounts have the file's sign: debit positive, credit negative.
create table association.ledger_import (
  association_id uuid not null references association.association (id),
  id uuid not null,
  year smallint not null check (year between 2000 and 2100),
  status text not null check (status in ('waiting', 'active', 'replaced', 'refused')),
  file_name text not null,
  file_hash bytea not null,
  sie_type text not null,
  encoding text not null,
  program text not null default '',
  generated_on date,
  vouchers integer not null default 0,
  transactions integer not null default 0,
  findings jsonb not null default '[]',
  already_read boolean not null default false,
  starts_on date,
  ends_on date,
  imported_at timestamptz not null,
  imported_by uuid not null,
  activated_at timestamptz,
  primary key (association_id, id)
);
comment on column association.ledger_import.status is 'waiting: read and checked, shown as a difference list before it replaces the active one of the year.';
comment on column association.ledger_import.already_read is 'The file says #FLAGGA 1: some program has read it before, so that using it asks for a confirmation of its own.';
create unique index on association.ledger_import (association_id, year) where status = 'active';
create unique index on association.ledger_import (association_id, year, file_hash) where status <> 'refused';

-- A file on its way in, in pieces so that none is large; gone when the job has read it.
create table association.ledger_upload (
  association_id uuid not null references association.association (id),
  id uuid not null,
  year smallint not null check (year between 2000 and 2100),
  file_name text not null,
  file_hash bytea not null,
  bytes bigint not null,
  keeps_employees boolean not null,
  uploaded_at timestamptz not null,
  uploaded_by uuid not null,
  primary key (association_id, id)
);
comment on column association.ledger_upload.year is 'The year whose page it was sent from; what the file says of its year decides.';

create table association.ledger_upload_part (
  association_id uuid not null references association.association (id),
  upload_id uuid not null,
  part integer not null,
  content bytea not null,
  primary key (association_id, upload_id, part),
  foreign key (association_id, upload_id) references association.ledger_upload (association_id, id) on delete cascade
);

create table association.ledger_account (
  association_id uuid not null references association.association (id),
  import_id uuid not null,
  account text not null,
  name text not null default '',
  opening bigint not null default 0,
  closing bigint not null default 0,
  result bigint not null default 0,
  previous_opening bigint,
  previous_closing bigint,
  previous_result bigint,
  primary key (association_id, import_id, account),
  foreign key (association_id, import_id) references association.ledger_import (association_id, id) on delete cascade
);

create table association.ledger_object (
  association_id uuid not null references association.association (id),
  import_id uuid not null,
  dimension smallint not null,
  object text not null,
  dimension_name text not null default '',
  name text not null default '',
  primary key (association_id, import_id, dimension, object),
  foreign key (association_id, import_id) references association.ledger_import (association_id, id) on delete cascade
);

create table association.voucher (
  association_id uuid not null references association.association (id),
  import_id uuid not null,
  voucher_index integer not null,
  series text not null default '',
  number text not null default '',
  voucher_on date not null,
  text text not null default '',
  primary key (association_id, import_id, voucher_index),
  foreign key (association_id, import_id) references association.ledger_import (association_id, id) on delete cascade
);

create table association.voucher_row (
  association_id uuid not null references association.association (id),
  import_id uuid not null,
  voucher_index integer not null,
  line integer not null,
  account text not null,
  amount bigint not null,
  transacted_on date not null,
  text text not null default '',
  objects jsonb not null default '{}',
  primary key (association_id, import_id, voucher_index, line),
  foreign key (association_id, import_id, voucher_index) references association.voucher (association_id, import_id, voucher_index) on delete cascade
);
create index on association.voucher_row (association_id, import_id, account, transacted_on);
comment on column association.voucher_row.objects is 'Dimension number to object, e.g. {"1":"10","6":"120"}. The dimension of employees (7) is left out unless the association wants it.';

-- Sums per account, month and objects, kept when an import becomes active: what outcome and statements are counted from.
create table association.ledger_sum (
  association_id uuid not null references association.association (id),
  import_id uuid not null,
  account text not null,
  month smallint not null check (month between 1 and 12),
  objects jsonb not null default '{}',
  objects_key text not null default '',
  amount bigint not null,
  rows integer not null default 0,
  primary key (association_id, import_id, account, month, objects_key),
  foreign key (association_id, import_id) references association.ledger_import (association_id, id) on delete cascade
);

-- Which statement line and note line an account belongs to, and which row of budget and outcome an account or object belongs to.
create table association.account_mapping (
  association_id uuid not null references association.association (id),
  id uuid not null,
  account_from text not null check (account_from ~ '^[0-9]{1,10}$'),
  account_to text not null check (account_to ~ '^[0-9]{1,10}$'),
  statement_line text not null,
  note_line text not null default '',
  from_year smallint not null check (from_year between 2000 and 2100),
  to_year smallint check (to_year between 2000 and 2100),
  primary key (association_id, id)
);
comment on column association.account_mapping.statement_line is 'Key of a line of the statements, e.g. costs, memberContributions, receivables.';
comment on column association.account_mapping.note_line is 'Heading of the row in the note to that line; empty where it has none.';

create table association.row_mapping (
  association_id uuid not null references association.association (id),
  id uuid not null,
  row_id uuid not null,
  dimension smallint,
  object text,
  account_from text check (account_from ~ '^[0-9]{1,10}$'),
  account_to text check (account_to ~ '^[0-9]{1,10}$'),
  priority smallint not null default 0,
  from_year smallint not null check (from_year between 2000 and 2100),
  to_year smallint check (to_year between 2000 and 2100),
  primary key (association_id, id),
  foreign key (association_id, row_id) references association.finance_row (association_id, id),
  check ((dimension is null) = (object is null)),
  check ((account_from is null) = (account_to is null)),
  check (dimension is not null or account_from is not null)
);
comment on column association.row_mapping.priority is 'The highest wins where several fit; what fits none stands as unmapped and never vanishes.';

do $$
declare t text;
begin
  foreach t in array array['ledger_import', 'ledger_upload', 'ledger_upload_part', 'ledger_account', 'ledger_object', 'voucher', 'voucher_row', 'ledger_sum', 'account_mapping', 'row_mapping'] loop
    call platform.protect_tenant(format('association.%I', t)::regclass);
    call platform.open_to(format('association.%I', t)::regclass, 'samordna_association', array['all']);
    call platform.open_to(format('association.%I', t)::regclass, 'samordna_system', array['all']);
  end loop;
end $$;
