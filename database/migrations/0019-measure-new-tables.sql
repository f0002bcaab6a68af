-- A large import into tables that have never been measured: halfway through, the server believes them to be empty still and
-- looks references up through any index that begins with the association, which takes time by the square. Measured inside
-- the import they are looked up by their keys. The lock that ANALYZE holds until commit also keeps autovacuum from measuring
-- them as empty meanwhile. A table that has been measured with rows in it is left alone.
create function party.measure_new_tables() returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare t regclass;
begin
  foreach t in array array['party.person', 'party.participation']::regclass[] loop
    if (select c.reltuples < 1000 from pg_class c where c.oid = t) then
      execute format('analyze %s', t);
    end if;
  end loop;
end $$;
revoke all on function party.measure_new_tables() from public;
grant execute on function party.measure_new_tables() to samordna_party;
