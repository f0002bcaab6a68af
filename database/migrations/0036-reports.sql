-- Documents that are assembled from data and text: operational plan with budget, annual report, interim report.
create table association.report (
  association_id uuid not null references association.association (id),
  id uuid not null,
  kind text not null check (kind in ('operationalPlan', 'annualReport', 'interimReport')),
  year smallint not null check (year between 2000 and 2100),
  title text not null check (length(title) between 1 and 200),
  adopted_on date,
  adopted_reference text not null default '',
  created_at timestamptz not null,
  created_by uuid not null,
  primary key (association_id, id),
  unique (association_id, kind, year)
);

create table association.report_block (
  association_id uuid not null references association.association (id),
  id uuid not null,
  report_id uuid not null,
  sort integer not null default 0,
  kind text not null check (kind in ('heading', 'text', 'data', 'pageBreak')),
  level smallint not null default 1 check (level between 1 and 3),
  heading text not null default '',
  data_key text not null default '',
  required boolean not null default false,
  guidance text not null default '',
  body text not null default '',
  edition integer not null default 1,
  changed_at timestamptz not null,
  changed_by uuid not null,
  removed boolean not null default false,
  primary key (association_id, id),
  foreign key (association_id, report_id) references association.report (association_id, id)
);
comment on column association.report_block.body is 'Simple Markdown. A figure is written {{key}} and printed from the data; a reference [[block or table]].';
comment on column association.report_block.data_key is 'Which table or picture the data gives, e.g. incomeStatement, contributions.';

create table association.report_block_version (
  association_id uuid not null references association.association (id),
  block_id uuid not null,
  edition integer not null,
  heading text not null,
  body text not null,
  written_at timestamptz not null,
  written_by uuid not null,
  primary key (association_id, block_id, edition),
  foreign key (association_id, block_id) references association.report_block (association_id, id)
);

create table association.report_comment (
  association_id uuid not null references association.association (id),
  id uuid not null,
  block_id uuid not null,
  body text not null check (length(body) between 1 and 4000),
  written_at timestamptz not null,
  written_by uuid not null,
  resolved_at timestamptz,
  resolved_by uuid,
  primary key (association_id, id),
  foreign key (association_id, block_id) references association.report_block (association_id, id)
);

create table association.report_signature (
  association_id uuid not null references association.association (id),
  report_id uuid not null,
  sort smallint not null,
  role text not null,
  name text not null default '',
  member_id uuid,
  signed_on date,
  primary key (association_id, report_id, sort),
  foreign key (association_id, report_id) references association.report (association_id, id),
  foreign key (association_id, member_id) references association.member (association_id, id)
);

-- What was published stays as it was: content, figures and files of that moment.
create table association.report_publication (
  association_id uuid not null references association.association (id),
  id uuid not null,
  report_id uuid not null,
  version smallint not null check (version >= 1),
  content jsonb not null,
  findings jsonb not null default '[]',
  pdf bytea not null,
  pdf_hash text not null,
  word bytea not null,
  workbook bytea not null,
  published_at timestamptz not null,
  published_by uuid not null,
  withdrawn_at timestamptz,
  primary key (association_id, id),
  unique (association_id, report_id, version),
  foreign key (association_id, report_id) references association.report (association_id, id)
);

do $$
declare t text;
begin
  foreach t in array array['report', 'report_block', 'report_block_version', 'report_comment', 'report_signature', 'report_publication'] loop
    call platform.protect_tenant(format('association.%I', t)::regclass);
    call platform.open_to(format('association.%I', t)::regclass, 'samordna_association', array['all']);
    call platform.open_to(format('association.%I', t)::regclass, 'samordna_system', array['all']);
  end loop;
end $$;
