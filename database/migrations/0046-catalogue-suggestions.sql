-- What readers say is wrong in an entry. Anyone may leave one, nobody but the association reads it, and nothing of who left it
-- is kept: no name, no address.

create table association.catalogue_suggestion (
  association_id uuid not null references association.association (id),
  id uuid not null,
  entry_id uuid not null,
  text text not null check (length(text) between 1 and 1000),
  language text not null check (language in ('sv', 'en', 'ar', 'so', 'ti', 'fa', 'uk', 'fi')),
  received_at timestamptz not null,
  handled_at timestamptz,
  handled_by uuid,
  handled_as text not null default '' check (handled_as in ('', 'changed', 'unchanged')),
  primary key (association_id, id),
  foreign key (association_id, entry_id) references association.catalogue_entry (association_id, id)
);
create index on association.catalogue_suggestion (association_id, received_at);
create index on association.catalogue_suggestion (association_id) where handled_at is null;
comment on column association.catalogue_suggestion.language is 'Of the page where it was written.';
comment on column association.catalogue_suggestion.handled_as is 'Empty until somebody has handled it.';

call platform.protect_tenant('association.catalogue_suggestion');
call platform.open_to('association.catalogue_suggestion', 'samordna_association', array['select', 'update']);
revoke update on association.catalogue_suggestion from samordna_association;
grant update (handled_at, handled_by, handled_as) on association.catalogue_suggestion to samordna_association;

-- Only of what is shown today, and never with a word about its handling.
create policy anyone_of_the_shown on association.catalogue_suggestion as permissive for insert to samordna_public
  with check (handled_at is null and handled_by is null and handled_as = '' and exists (
    select 1 from catalogue.published p
    where p.association_id = catalogue_suggestion.association_id and p.entry_id = catalogue_suggestion.entry_id
      and p.visible_from <= (platform.current_instant() at time zone 'Europe/Stockholm')::date
      and (p.visible_until is null or p.visible_until > (platform.current_instant() at time zone 'Europe/Stockholm')::date)));
grant insert (association_id, id, entry_id, text, language, received_at) on association.catalogue_suggestion to samordna_public;

-- At most 20 an hour for one entry, and 100 for an entry and 1000 for an association that nobody has handled. Counted by what was
-- received, so that no address need be kept; what is too much is not saved and the insert says that it saved nothing. Those who
-- write of the same association at once wait for each other, so that none slips by.
create function association.limit_suggestions() returns trigger language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  perform 1 from catalogue.publisher p where p.association_id = new.association_id for no key update;
  new.received_at := platform.current_instant();
  if (select count(*) filter (where s.entry_id = new.entry_id and s.received_at > new.received_at - interval '1 hour') >= 20
        or count(*) filter (where s.entry_id = new.entry_id and s.handled_at is null) >= 100
        or count(*) filter (where s.handled_at is null) >= 1000
      from association.catalogue_suggestion s
      where s.association_id = new.association_id
        and (s.handled_at is null or s.received_at > new.received_at - interval '1 hour')) then
    return null;
  end if;
  return new;
end $$;
revoke all on function association.limit_suggestions() from public;
create trigger limited before insert on association.catalogue_suggestion
  for each row execute function association.limit_suggestions();
