-- Group roles, one per zone. None may log in, none owns a table, none bypasses row security.
-- A request takes exactly one of them for one transaction. Roles are shared by all databases of a server; grants are not.
do $$
declare r text;
begin
  foreach r in array array['samordna_public', 'samordna_association', 'samordna_party', 'samordna_system', 'samordna_counter'] loop
    begin
      execute format('create role %I nologin nosuperuser nobypassrls noinherit', r);
    exception when duplicate_object or unique_violation then null;
    end;
  end loop;
end $$;
