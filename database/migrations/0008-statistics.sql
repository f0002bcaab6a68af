-- The gate. Only samordna_counter reads the party zone, through views without name, number or free text, and leaves
-- behind figures: whole ones for the party zone, and a copy with small cells suppressed that the association zone may read.
create view statistics.participation_row with (security_barrier) as
  select p.association_id, p.id, case when p.protected_identity or s.number_index is null then null else p.person_id end as person_id,
         p.intervention_id, p.sex, p.municipality_id, p.referrer, p.referred_on, p.enrolled_on, p.exited_on, p.exit_reason,
         p.education, p.age_at_enrolment, p.protected_identity, p.statistics_consent
  from party.participation p join party.person s on s.association_id = p.association_id and s.id = p.person_id
  where p.association_id = platform.current_association();
create view statistics.income_row with (security_barrier) as
  select association_id, participation_id, occasion, noted_on, source from party.income where association_id = platform.current_association();
create view statistics.activity_row with (security_barrier) as
  select association_id, participation_id, name, kind, starts_on, ends_on from party.activity where association_id = platform.current_association();
create view statistics.consultation_row with (security_barrier) as
  select association_id, id, council_id, held_on, quantity from party.consultation where association_id = platform.current_association();
create view statistics.survey_row with (security_barrier) as
  select association_id, round, respondent_group, intervention_id, question, ordinal, answer from party.survey_answer where association_id = platform.current_association();
create view statistics.anonymous_row with (security_barrier) as
  select association_id, intervention_id, year, sex, quantity, kind from party.anonymous_count where association_id = platform.current_association();
create view statistics.council_matter_row with (security_barrier) as
  select m.association_id, m.council_id, m.decision, m.decided_on, r.sent_at from party.council_matter m
  join party.referral r on r.association_id = m.association_id and r.id = m.referral_id
  where m.association_id = platform.current_association() and m.decision is not null;

grant usage on schema statistics to samordna_counter;
grant select on statistics.participation_row, statistics.income_row, statistics.activity_row, statistics.consultation_row,
  statistics.survey_row, statistics.anonymous_row, statistics.council_matter_row to samordna_counter;

-- A mark per write, so that figures know when they are old. Insert only: writers never wait for each other.
create table statistics.change_mark (
  association_id uuid not null references association.association (id),
  id bigint generated always as identity,
  marked_at timestamptz not null default clock_timestamp(),
  primary key (association_id, id)
);

create function statistics.mark_change() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if tg_op = 'DELETE' then
    insert into statistics.change_mark (association_id) select distinct association_id from old_rows;
  else
    insert into statistics.change_mark (association_id) select distinct association_id from new_rows;
  end if;
  return null;
end $$;
do $$
declare t text;
begin
  foreach t in array array['participation', 'income', 'activity', 'consultation', 'survey_answer', 'anonymous_count', 'council_matter'] loop
    execute format('create trigger mark_insert after insert on party.%I referencing new table as new_rows for each statement execute function statistics.mark_change()', t);
    execute format('create trigger mark_update after update on party.%I referencing new table as new_rows for each statement execute function statistics.mark_change()', t);
    execute format('create trigger mark_delete after delete on party.%I referencing old table as old_rows for each statement execute function statistics.mark_change()', t);
  end loop;
end $$;

create table statistics.year_figures (
  association_id uuid not null references association.association (id),
  year smallint not null,
  whole jsonb not null,
  computed_at timestamptz not null,
  mark bigint not null,
  primary key (association_id, year)
);
comment on table statistics.year_figures is 'Whole figures of a year as counted at computed_at; read by samordna_counter alone.';

create table statistics.published_year (
  association_id uuid not null references association.association (id),
  year smallint not null,
  figures jsonb not null,
  threshold smallint not null,
  computed_at timestamptz not null,
  primary key (association_id, year)
);
comment on table statistics.published_year is 'The same figures with small cells suppressed: all that the association zone sees of the party zone.';

create table statistics.closed_year (
  association_id uuid not null references association.association (id),
  year smallint not null,
  closed_at timestamptz not null,
  closed_by uuid not null,
  published jsonb not null,
  primary key (association_id, year)
);
create table statistics.closed_year_whole (
  association_id uuid not null,
  year smallint not null,
  whole jsonb not null,
  primary key (association_id, year),
  foreign key (association_id, year) references statistics.closed_year (association_id, year)
);

-- Additive totals per association, year and intervention, for the sum of the nation.
create table statistics.year_total (
  association_id uuid not null references association.association (id),
  year smallint not null,
  intervention_id uuid not null,
  participants integer not null,
  participants_excl_errors integer not null,
  new integer not null,
  exited integer not null,
  registration_errors integer not null,
  ongoing_at_year_end integer not null,
  to_work integer not null,
  to_studies integer not null,
  women integer not null,
  men integer not null,
  not_stated integer not null,
  enrolment_days bigint not null,
  primary key (association_id, year, intervention_id)
);
create table statistics.year_total_state (
  association_id uuid primary key references association.association (id),
  mark bigint not null,
  computed_at timestamptz not null,
  through_year smallint not null
);

create table statistics.transfer_receipt (
  association_id uuid not null references association.association (id),
  year smallint not null,
  line text not null,
  value integer not null,
  ticked_by uuid not null,
  ticked_at timestamptz not null,
  primary key (association_id, year, line)
);

do $$
declare t text;
begin
  foreach t in array array['change_mark', 'year_figures', 'published_year', 'closed_year', 'closed_year_whole', 'year_total', 'year_total_state', 'transfer_receipt'] loop
    call platform.protect_tenant(format('statistics.%I', t)::regclass);
    call platform.open_to(format('statistics.%I', t)::regclass, 'samordna_counter', array['all']);
  end loop;
end $$;
call platform.open_to('statistics.published_year', 'samordna_association', array['select']);
call platform.open_to('statistics.published_year', 'samordna_party', array['select']);
call platform.open_to('statistics.closed_year', 'samordna_association', array['select']);
call platform.open_to('statistics.closed_year', 'samordna_party', array['select']);
call platform.open_to('statistics.transfer_receipt', 'samordna_association', array['all']);

-- The nation: sums over associations, never rows of one. Runs as owner because it looks over all.
create function statistics.nation_year(of_year smallint)
  returns table (associations bigint, participants bigint, participants_excl_errors bigint, new bigint, exited bigint,
    registration_errors bigint, ongoing_at_year_end bigint, to_work bigint, to_studies bigint,
    women bigint, men bigint, not_stated bigint, enrolment_days numeric)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select count(distinct association_id), sum(participants), sum(participants_excl_errors), sum(new), sum(exited),
    sum(registration_errors), sum(ongoing_at_year_end), sum(to_work), sum(to_studies), sum(women), sum(men), sum(not_stated), sum(enrolment_days)
  from statistics.year_total where year = of_year
$$;
create function statistics.stale_associations(at_year smallint) returns table (association_id uuid)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select a.id from association.association a
  left join statistics.year_total_state s on s.association_id = a.id
  where s.association_id is null or s.through_year < at_year
     or exists (select 1 from statistics.change_mark m where m.association_id = a.id and m.id > s.mark)
$$;
revoke all on all functions in schema statistics from public;
grant execute on function statistics.nation_year(smallint), statistics.stale_associations(smallint) to samordna_counter, samordna_system;
