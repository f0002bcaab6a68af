-- The year's steps with their days, and decisions sent to the members so that it can be proved what was sent, when and to whom.
create table association.year_step (
  association_id uuid not null references association.association (id),
  id uuid not null,
  year smallint not null check (year between 2000 and 2100),
  step text not null check (length(step) between 1 and 40),
  label text not null check (length(label) between 1 and 200),
  planned_on date,
  done_on date,
  reference text not null default '',
  note text not null default '',
  changed_at timestamptz not null,
  changed_by uuid not null,
  primary key (association_id, id),
  unique (association_id, year, label)
);
comment on column association.year_step.step is 'A step the product knows (e.g. budgetAdopted), or own for one of the association''s own.';
comment on column association.year_step.year is 'The year that the plan or the accounts are for, whenever the step is taken.';

-- Where a member wants its papers: a shared mailbox or a person's address at work.
create table association.member_address (
  association_id uuid not null references association.association (id),
  id uuid not null,
  member_id uuid not null,
  address text not null check (address ~ '^[^@[:space:]]+@[^@[:space:]]+$'),
  kind text not null check (kind in ('shared', 'personal')),
  ends_on date,
  primary key (association_id, id),
  unique (association_id, member_id, address),
  foreign key (association_id, member_id) references association.member (association_id, id)
);

create table association.dispatch (
  association_id uuid not null references association.association (id),
  id uuid not null,
  year smallint not null check (year between 2000 and 2100),
  subject text not null check (length(subject) between 1 and 200),
  body text not null check (length(body) between 1 and 10000),
  decided_on date not null,
  reference text not null default '',
  warnings jsonb not null default '[]',
  created_at timestamptz not null,
  created_by uuid not null,
  sent_at timestamptz,
  primary key (association_id, id)
);
comment on table association.dispatch is 'Nothing of it is changed once it is sent.';

create table association.dispatch_attachment (
  association_id uuid not null references association.association (id),
  dispatch_id uuid not null,
  sort smallint not null,
  name text not null check (length(name) between 1 and 200),
  media_type text not null,
  content bytea not null,
  content_hash text not null,
  dated_on date,
  primary key (association_id, dispatch_id, sort),
  foreign key (association_id, dispatch_id) references association.dispatch (association_id, id) on delete cascade
);
comment on column association.dispatch_attachment.dated_on is 'The day in the file''s name where there is one.';

create table association.dispatch_recipient (
  association_id uuid not null references association.association (id),
  id uuid not null,
  dispatch_id uuid not null,
  member_id uuid not null,
  address text not null,
  status text not null check (status in ('waiting', 'sending', 'sent', 'failed', 'byHand')),
  tried_at timestamptz,
  answer text not null default '',
  primary key (association_id, id),
  foreign key (association_id, dispatch_id) references association.dispatch (association_id, id) on delete cascade,
  foreign key (association_id, member_id) references association.member (association_id, id)
);
comment on column association.dispatch_recipient.answer is 'What the mail server answered, or how it was sent by hand.';

do $$
declare t text;
begin
  foreach t in array array['year_step', 'member_address', 'dispatch', 'dispatch_attachment', 'dispatch_recipient'] loop
    call platform.protect_tenant(format('association.%I', t)::regclass);
    call platform.open_to(format('association.%I', t)::regclass, 'samordna_association', array['all']);
    call platform.open_to(format('association.%I', t)::regclass, 'samordna_system', array['all']);
  end loop;
end $$;
