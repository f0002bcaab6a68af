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
  copied_from smallint,
  primary key (association_id, id),
  foreign key (association_id, report_id) references association.report (association_id, id)
);
comment on column association.report_block.body is 'Simple Markdown. A figure is written {{key}} and printed from the data; a reference [[block or table]].';
comment on column association.report_block.copied_from is 'Year of the document whose text stands here until somebody has gone through it; null for text of the own year.';
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
  motive text not null default '',
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

comment on column association.report_publication.content is 'The whole document as it was printed, figures as text.';
comment on column association.report_publication.motive is 'Why it was published although the checks warned.';

do $$
declare t text;
begin
  foreach t in array array['report', 'report_block', 'report_comment', 'report_signature'] loop
    call platform.protect_tenant(format('association.%I', t)::regclass);
    call platform.open_to(format('association.%I', t)::regclass, 'samordna_association', array['all']);
    call platform.open_to(format('association.%I', t)::regclass, 'samordna_system', array['all']);
  end loop;
  foreach t in array array['report_block_version', 'report_publication'] loop
    call platform.protect_tenant(format('association.%I', t)::regclass);
    call platform.open_to(format('association.%I', t)::regclass, 'samordna_association', array['select', 'insert']);
    call platform.open_to(format('association.%I', t)::regclass, 'samordna_system', array['select', 'insert']);
  end loop;
end $$;

-- What is published never changes. It can only be withdrawn, and then it is there for the association alone.
create policy samordna_association_withdraw on association.report_publication as permissive for update to samordna_association
  using (withdrawn_at is null) with check (withdrawn_at is not null);
grant update (withdrawn_at) on association.report_publication to samordna_association;
create policy open_document on association.report_publication as permissive for select to samordna_public
  using (withdrawn_at is null);
grant select (association_id, id, version, content, pdf, pdf_hash, word, workbook, published_at, withdrawn_at)
  on association.report_publication to samordna_public;
