-- When the figures of an association were counted, up to which write and with which settings. The row is also what two
-- who want to count at the same time queue at.
create table statistics.figures_state (
  association_id uuid primary key references association.association (id),
  mark bigint not null,
  threshold smallint not null,
  hide_zero boolean not null,
  computed_at timestamptz not null
);
call platform.protect_tenant('statistics.figures_state');
call platform.open_to('statistics.figures_state', 'samordna_counter', array['all']);
call platform.open_to('statistics.figures_state', 'samordna_association', array['select']);
call platform.open_to('statistics.figures_state', 'samordna_party', array['select']);

-- A closed year keeps who closed it as the name was then, and the rule by which its small cells were hidden.
alter table statistics.closed_year add column closed_by_name text not null default '';
alter table statistics.closed_year add column threshold smallint not null default 5;
alter table statistics.closed_year add column hide_zero boolean not null default false;

-- Closing runs as owner, since the whole copy may be read by no role of the association zone. There is no way to open again.
create function statistics.close_year(of_year smallint, by_name text) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  insert into statistics.closed_year (association_id, year, closed_at, closed_by, closed_by_name, published, threshold, hide_zero)
    select p.association_id, p.year, platform.current_instant(), platform.current_user_id(), by_name, p.figures, s.threshold, s.hide_zero
    from statistics.published_year p
    join statistics.figures_state s on s.association_id = p.association_id
    join statistics.year_figures f on f.association_id = p.association_id and f.year = p.year
    where p.association_id = platform.current_association() and p.year = of_year
    on conflict do nothing;
  if not found then return false; end if;
  insert into statistics.closed_year_whole (association_id, year, whole)
    select association_id, year, whole from statistics.year_figures
    where association_id = platform.current_association() and year = of_year;
  return true;
end $$;
revoke all on function statistics.close_year(smallint, text) from public;
grant execute on function statistics.close_year(smallint, text) to samordna_association;

-- Values that a team itself has entered in Uppföljning Finsam: whole counts, so they stay in the party zone.
create table statistics.team_receipt (
  association_id uuid not null references association.association (id),
  year smallint not null,
  line text not null,
  value integer not null,
  ticked_by uuid not null,
  ticked_at timestamptz not null,
  primary key (association_id, year, line)
);
call platform.protect_tenant('statistics.team_receipt');
call platform.open_to('statistics.team_receipt', 'samordna_party', array['all']);

-- How fresh the sum of the nation is: the latest count, and how many associations wait for theirs.
create function statistics.nation_freshness(at_year smallint, out counted_at timestamptz, out waiting bigint)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select (select max(computed_at) from statistics.year_total_state), (select count(*) from statistics.stale_associations(at_year))
$$;
revoke all on function statistics.nation_freshness(smallint) from public;
grant execute on function statistics.nation_freshness(smallint) to samordna_counter, samordna_system;
