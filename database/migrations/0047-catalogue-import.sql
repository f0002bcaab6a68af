-- Files that an association moves in with: what was read stands here until somebody says what becomes of it, and afterwards
-- so that it can be undone. Nothing of a file is seen by readers; it makes drafts and never publishes.

create table association.catalogue_import (
  association_id uuid not null references association.association (id),
  id uuid not null,
  file_name text not null check (length(file_name) <= 200),
  format text not null check (format in ('table', 'hsds')),
  unread text[] not null default '{}',
  state text not null default 'checked' check (state in ('checked', 'confirmed', 'done', 'undone')),
  job_id uuid,
  created_at timestamptz not null,
  created_by uuid not null,
  done_at timestamptz,
  primary key (association_id, id)
);
comment on column association.catalogue_import.unread is 'Headings of the file that nothing is read from.';
comment on column association.catalogue_import.done_at is 'When its drafts were made; also their changed_at, until somebody changes them.';

create table association.catalogue_import_row (
  association_id uuid not null references association.association (id),
  import_id uuid not null,
  line integer not null check (line > 0),
  name text not null,
  external_id text not null default '',
  patch jsonb,
  findings jsonb not null default '[]',
  choice text not null default '' check (choice in ('', 'new', 'update', 'skip')),
  outcome text not null default '' check (outcome in ('', 'made', 'updated', 'skipped', 'faulty', 'kept', 'removed', 'restored')),
  entry_id uuid,
  before jsonb,
  revision integer,
  primary key (association_id, import_id, line),
  foreign key (association_id, import_id) references association.catalogue_import (association_id, id) on delete cascade
);
comment on column association.catalogue_import_row.line is 'The row of the sheet, or which service of the file.';
comment on column association.catalogue_import_row.patch is 'EntryPatch (catalogue/model/import): what the row says. Null where it has a fault.';
comment on column association.catalogue_import_row.outcome is 'kept, removed and restored: what the undoing did.';
comment on column association.catalogue_import_row.before is 'The draft as it was before an update, for undoing.';
comment on column association.catalogue_import_row.revision is 'Of the draft just after; another one says that somebody has changed it since.';

call platform.protect_tenant('association.catalogue_import');
call platform.protect_tenant('association.catalogue_import_row');
call platform.open_to('association.catalogue_import', 'samordna_association', array['all']);
call platform.open_to('association.catalogue_import_row', 'samordna_association', array['all']);
