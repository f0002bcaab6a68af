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
comment on column catalogue.search_document.texts is 'Name, summary and whether a machine made them per language, the host and the first contact: what a list of results shows.';
comment on column catalogue.search_document.keys is 'The words it stands under in search_posting, each after its language: what to take away when it goes.';

-- What the filters need of all of an association's documents, in one value that is read whole.
create table catalogue.search_shard (
  association_id uuid not null references association.association (id),
  codes text not null check (codes !~ '[\n\r]'),
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
  deletions integer[] not null check (cardinality(deletions) between 1 and 40)
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

-- The statements of a search stand in functions, since PostgreSQL keeps the plan of a statement within one: making it anew takes
-- longer than answering. They run as whoever calls them. Their tables of common catalogues come in migration 0045.

-- Associations with something in a scope: its own, and those whose entries its own offer. Null is every association.
create function catalogue.search_reach(scope text, scope_id uuid) returns uuid[] language plpgsql stable parallel safe as $$
begin
  if scope = 'national' then return null; end if;
  return (
    with member as (
      select scope_id as id where scope = 'association'
      union select association_id from catalogue.common_member where scope = 'common' and common_id = scope_id)
    select coalesce(array_agg(id), '{}') from (
      select id from member union select owner_id from catalogue.offer where state = 'accepted' and association_id in (select id from member)) reached);
end $$;

-- What is known of a question's words: own synonyms of phrases, words that exist, and longer words that begin or end so.
create function catalogue.search_words(scope text, scope_id uuid, phrases text[], keys text[], beginnings text[], endings text[], most integer)
returns table (what text, asked text, key text, words text[]) language plpgsql stable parallel safe as $$
declare reach uuid[] := catalogue.search_reach(scope, scope_id);
begin
  return query
    select 'own', s.phrase, s.language, s.leads_to from catalogue.synonym s
      where s.phrase = any (phrases) and (reach is null or s.association_id = any (reach))
    union all select 'known', '', w.key, null from catalogue.search_word w where w.key = any (keys collate "C")
    union all select 'beginning', b.asked, w.key, null from unnest(beginnings) b (asked) cross join lateral (
      select v.key from catalogue.search_word v
      where v.key > b.asked collate "C" and v.key < (b.asked || chr(1114111)) collate "C" limit most) w
    union all select 'ending', reverse(e.asked), w.key, null from unnest(endings) e (asked) cross join lateral (
      select v.key from catalogue.search_word v
      where v.reversed > e.asked collate "C" and v.reversed < (e.asked || chr(1114111)) collate "C"
        and length(v.key) >= length(e.asked) + 3 limit most) w;
end $$;

-- Where keys stand within a reach, in one value: for each list the place of its key in `keys` and of its association among those
-- of the reach in order of id (from 1, two bytes each), its length in four, high byte first, and the list.
create function catalogue.search_standing(reach uuid[], languages text[], keys text[]) returns bytea
language plpgsql stable parallel safe as $$
begin
  if cardinality(keys) = 0 then return ''::bytea; end if;
  return (
    with numbered as materialized (
      select s.association_id, row_number() over (order by s.association_id)::int2 as number from catalogue.search_shard s
      where reach is null or s.association_id = any (reach))
    select coalesce(string_agg(int2send(array_position(keys, p.key)::int2) || int2send(numbered.number)
      || int4send(length(p.documents)) || p.documents, ''::bytea), ''::bytea)
    from catalogue.search_posting p join numbered on numbered.association_id = p.association_id
    where p.key = any (keys collate "C") and p.language = any (languages));
end $$;

-- The shards of a scope and where keys stand among them, as few and large values: a row costs more than what is in it. The stamp
-- changes whenever a shard of the scope is written, appears or leaves (every writing of documents and lists writes the shard). Who
-- knows the shards of that stamp gets nothing but where `missing` stand; others get the shards and where `keys` do. `associations`,
-- `codes`, `documents` and `free` have one value per association, in order of id, the last two each after its length in four bytes.
create function catalogue.search_material(scope text, scope_id uuid, languages text[], keys text[], known text, missing text[])
returns table (stamp text, associations text, codes text, documents bytea, free bytea, postings bytea)
language plpgsql stable parallel safe as $$
declare
  reach uuid[] := catalogue.search_reach(scope, scope_id);
  -- The transaction that wrote a row, and where in the table: no two editions of a row share both.
  current text := (
    select encode(sha256(convert_to(coalesce(string_agg(format('%s %s %s', s.association_id, s.xmin, s.ctid), ',' order by s.association_id),
      ''), 'UTF8')), 'base64')
    from catalogue.search_shard s where reach is null or s.association_id = any (reach));
begin
  if current = known then
    return query select current, null::text, null::text, null::bytea, null::bytea, catalogue.search_standing(reach, languages, missing);
    return;
  end if;
  return query
    select current, string_agg(s.association_id::text, ' ' order by s.association_id),
      string_agg(s.codes, e'\n' order by s.association_id),
      string_agg(int4send(length(s.documents)) || s.documents, ''::bytea order by s.association_id),
      string_agg(int4send(length(s.free)) || s.free, ''::bytea order by s.association_id),
      catalogue.search_standing(reach, languages, keys)
    from catalogue.search_shard s where reach is null or s.association_id = any (reach);
end $$;

-- What a list shows of documents, in the order asked for.
create function catalogue.search_hits(associations uuid[], positions smallint[], language text, today date)
returns table ("associationId" uuid, "position" smallint, "associationSlug" text, "associationName" text, "entryId" uuid, slug text,
  translated jsonb, swedish jsonb, kinds text[], "targetGroups" text[], municipalities text[], ways text[], "ageFrom" smallint,
  "ageTo" smallint, "freePlaces" smallint, "waitingWeeks" smallint, "verifiedOn" date, host text, contact jsonb, funding text, unverified boolean)
language plpgsql stable parallel safe as $$
begin
  return query
    select entry.association_id, document.position, publisher.slug, publisher.name, entry.entry_id, entry.slug,
      document.texts -> language, document.texts -> 'sv', entry.kinds, entry.target_groups, entry.municipalities, entry.ways,
      entry.age_from, entry.age_to, entry.free_places, entry.waiting_weeks, entry.verified_on, document.texts ->> 'host', nullif(document.texts -> 'contact', 'null'),
      entry.funding,
      entry.verified_on is null
        or (entry.verified_on + make_interval(months => publisher.verify_months))::date + publisher.grace_days < today
    from unnest(associations, positions) with ordinality as wanted (association_id, position, place)
    join catalogue.search_document document
      on document.association_id = wanted.association_id and document.position = wanted.position
    join catalogue.published entry on entry.association_id = document.association_id and entry.entry_id = document.entry_id
      and entry.edition = document.edition
    join catalogue.publisher publisher on publisher.association_id = entry.association_id
    order by wanted.place;
end $$;

do $$
declare f regprocedure;
begin
  foreach f in array array['catalogue.search_reach(text, uuid)', 'catalogue.search_standing(uuid[], text[], text[])',
    'catalogue.search_material(text, uuid, text[], text[], text, text[])',
    'catalogue.search_words(text, uuid, text[], text[], text[], text[], integer)',
    'catalogue.search_hits(uuid[], smallint[], text, date)']::regprocedure[] loop
    execute format('revoke all on function %s from public', f);
    execute format('grant execute on function %s to samordna_public, samordna_association, samordna_party, samordna_system', f);
  end loop;
end $$;
