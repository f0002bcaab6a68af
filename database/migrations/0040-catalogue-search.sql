-- What a search in the catalogue reads. Everything here is made from catalogue.published when an entry is published, and can be
-- made again from it. The texts are cut into words by the program (model/search/analysis); PostgreSQL keeps lists of where
-- each word stands, one list per association, so that an association writes its own rows and nobody else's.

-- One row per edition that is or will be shown.
create table catalogue.search_document (
  association_id uuid not null references association.association (id),
  entry_id uuid not null,
  edition integer not null,
  position smallint not null check (position >= 0),
  texts jsonb not null,
  keys text[] not null,
  primary key (association_id, entry_id, edition),
  unique (association_id, position)
);
comment on column catalogue.search_document.position is 'Its place in the association''s lists; taken again when it is free.';
comment on column catalogue.search_document.texts is 'Name and summary per language, and the host: what a list of results shows.';
comment on column catalogue.search_document.keys is 'The words it stands under in search_posting, each after its language: what to take away when it goes.';

-- What the filters need of all of an association's documents, in one value that is read whole.
create table catalogue.search_shard (
  association_id uuid not null references association.association (id),
  codes text not null,
  documents bytea not null,
  free bytea not null,
  primary key (association_id)
);
comment on column catalogue.search_shard.codes is 'Values of filters that the documents refer to by place, apart by spaces: one string is read faster than a list.';
comment on column catalogue.search_shard.documents is 'In order of position; the shape is in model/search/shard.ts.';
comment on column catalogue.search_shard.free is 'One byte per position: free places, 255 where there are that many or more. Apart, since they change without an edition.';

create table catalogue.search_posting (
  association_id uuid not null references association.association (id),
  language text not null check (language ~ '^[a-z]{2}$'),
  key text collate "C" not null,
  documents bytea not null,
  primary key (key, language, association_id)
);
create index on catalogue.search_posting (association_id);
comment on column catalogue.search_posting.documents is 'Four bytes for each document: its position, and how much the word says of it (1–65535), high byte first.';

-- Words beside the shipped ones, which an association has added: from what people write to what the entries say.
create table catalogue.synonym (
  association_id uuid not null references association.association (id),
  id uuid not null,
  language text not null check (language in ('sv', 'en', 'ar', 'so', 'ti', 'fa', 'uk', 'fi')),
  words text not null check (length(words) between 1 and 100),
  phrase text not null check (length(phrase) <= 200),
  leads_to text[] not null,
  changed_at timestamptz not null,
  changed_by uuid not null,
  primary key (association_id, id),
  unique (association_id, language, phrase)
);
create index on catalogue.synonym (phrase);
comment on column catalogue.synonym.phrase is 'The same words as the search compares them.';
comment on column catalogue.synonym.leads_to is 'Swedish words; none where a shipped synonym is switched off.';

call catalogue.shelve('catalogue.search_document');
call catalogue.shelve('catalogue.search_shard');
call catalogue.shelve('catalogue.search_posting');
call catalogue.shelve('catalogue.synonym');

-- Every word that was ever published, whoever did. It belongs to nobody, names nobody and is only added to.
create table catalogue.search_word (
  key text collate "C" primary key check (length(key) between 1 and 60),
  reversed text collate "C" not null generated always as (reverse(key)) stored,
  word text not null check (length(word) <= 60),
  deletions integer[] not null
);
create index on catalogue.search_word (reversed);
create index on catalogue.search_word using gin (deletions) with (fastupdate = off);
comment on column catalogue.search_word.word is 'A way of writing it, to be shown where it is what a misspelt word is taken for.';
comment on column catalogue.search_word.deletions is 'The word with one or two letters left out, as numbers: two words that are nearly spelt alike share one.';
do $$
declare reader text;
begin
  alter table catalogue.search_word enable row level security;
  foreach reader in array array['samordna_public', 'samordna_association', 'samordna_party', 'samordna_system'] loop
    execute format('create policy %I on catalogue.search_word for select to %I using (true)', reader || '_read', reader);
    execute format('grant select on catalogue.search_word to %I', reader);
  end loop;
end $$;
create policy published_word on catalogue.search_word for insert to samordna_association with check (true);
grant insert on catalogue.search_word to samordna_association;

-- A list without one document.
create function catalogue.without_position(documents bytea, position_bytes bytea) returns bytea
language sql immutable parallel safe as $$
  select coalesce(string_agg(substr(documents, at, 4), ''::bytea order by at), ''::bytea)
  from generate_series(1, length(documents), 4) at
  where substr(documents, at, 2) <> position_bytes
$$;
revoke all on function catalogue.without_position(bytea, bytea) from public;
grant execute on function catalogue.without_position(bytea, bytea) to samordna_association;
grant execute on function catalogue.without_position(bytea, bytea) to samordna_association;

-- Places change without an edition and from several hands; what the search counts follows by itself.
create function catalogue.follow_free_places() returns trigger language plpgsql as $$
begin
  update catalogue.search_shard shard
  set free = set_byte(shard.free, document.position, least(coalesce(new.free_places, 0), 255))
  from catalogue.search_document document
  where shard.association_id = new.association_id and document.association_id = new.association_id
    and document.entry_id = new.entry_id and document.edition = new.edition and document.position < length(shard.free);
  return null;
end $$;
create trigger follow_free_places after update of free_places on catalogue.published
  for each row when (old.free_places is distinct from new.free_places) execute function catalogue.follow_free_places();
