-- One catalogue over several associations, and one entry offered by several. Each association owns its entries all the same.
create table catalogue.common (
  id uuid primary key,
  slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 80),
  name text not null check (length(name) between 1 and 120),
  about text not null default '' check (length(about) <= 1000),
  association_id uuid not null references association.association (id),
  created_at timestamptz not null
);
comment on column catalogue.common.association_id is 'Who keeps its name and text. The members come and go by themselves.';

create table catalogue.common_member (
  common_id uuid not null references catalogue.common (id) on delete cascade,
  association_id uuid not null references association.association (id),
  joined_at timestamptz not null,
  primary key (common_id, association_id)
);
create index on catalogue.common_member (association_id);

-- An association that offers another's entry to those who live in its own area; the owner agrees before anybody sees it.
create table catalogue.offer (
  association_id uuid not null references association.association (id),
  owner_id uuid not null,
  entry_id uuid not null,
  municipalities text[] not null check (cardinality(municipalities) > 0),
  contact text not null default '' check (length(contact) <= 300),
  state text not null default 'asked' check (state in ('asked', 'accepted', 'declined')),
  asked_at timestamptz not null,
  answered_at timestamptz,
  primary key (association_id, owner_id, entry_id),
  foreign key (owner_id, entry_id) references association.catalogue_entry (association_id, id),
  check (association_id <> owner_id)
);
create index on catalogue.offer (owner_id, entry_id);
comment on column catalogue.offer.municipalities is 'SCB''s codes: where the offering association lets people come from.';

call catalogue.shelve('catalogue.common');
call catalogue.shelve('catalogue.common_member');
call catalogue.shelve('catalogue.offer');

-- An association may not say yes on the owner's behalf: it asks, and it is the owner who answers.
drop policy owner_insert on catalogue.offer;
create policy asks on catalogue.offer for insert to samordna_association
  with check (association_id = (select platform.current_association()) and state = 'asked' and answered_at is null);
drop policy owner_update on catalogue.offer;
create policy owner_answers on catalogue.offer for update to samordna_association
  using (owner_id = (select platform.current_association()))
  with check (owner_id = (select platform.current_association()));
revoke update on catalogue.offer from samordna_association;
grant update (state, answered_at) on catalogue.offer to samordna_association;
