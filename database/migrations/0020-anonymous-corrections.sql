-- A correction of a count is a row of its own that takes away, with its reason; no row is ever changed.
alter table party.anonymous_count drop constraint anonymous_count_quantity_check;
alter table party.anonymous_count add constraint anonymous_count_quantity_check check (quantity <> 0 and quantity between -100000 and 100000);
alter table party.anonymous_count add constraint correction_has_reason check (quantity > 0 or length(btrim(reason)) > 0);
create index anonymous_count_year on party.anonymous_count (association_id, intervention_id, year);

-- One registration at a time of an intervention, so that two corrections together never take away more than there is.
create function party.lock_counts(intervention uuid) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not (intervention = any (platform.current_units())) then
    raise exception 'not allowed to count for this intervention' using errcode = 'insufficient_privilege';
  end if;
  perform 1 from association.intervention i where i.association_id = platform.current_association() and i.id = intervention for update;
end $$;
revoke all on function party.lock_counts(uuid) from public;
grant execute on function party.lock_counts(uuid) to samordna_party;
