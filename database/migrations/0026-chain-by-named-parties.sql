-- The chain over interventions asks which parties the consent names, not only whether one is running: the member that
-- runs the other intervention must be named as one that may tell, and so must the one that runs the reader's own
-- (a council has no host: it is the parties themselves). OSL 10 kap. 1 §: consent lifts secrecy towards those it names.
create or replace function party.chain_of(person uuid, today date)
  returns table (participation_id uuid, intervention_id uuid, enrolled_on date, exited_on date, own boolean)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select p.id, p.intervention_id, p.enrolled_on, p.exited_on, p.intervention_id = any (platform.current_units())
  from party.participation p
  where p.association_id = platform.current_association() and p.person_id = person
    and party.sees_person(platform.current_association(), person)
    and (p.intervention_id = any (platform.current_units())
      or exists (select 1 from party.consent c
        join association.intervention i on i.association_id = p.association_id and i.id = p.intervention_id
        join association.member teller on teller.association_id = i.association_id and teller.id = i.host_member_id
        where c.association_id = p.association_id and c.person_id = person and c.kind = 'secrecy'
          and c.withdrawn_on is null and c.given_on <= today and coalesce(c.valid_until, today) >= today
          and teller.name = any (c.parties)
          and (exists (select 1 from association.council r where r.association_id = p.association_id and r.id = any (platform.current_units()))
            or exists (select 1 from association.intervention mine
                 join association.member hearer on hearer.association_id = mine.association_id and hearer.id = mine.host_member_id
                 where mine.association_id = p.association_id and mine.id = any (platform.current_units()) and hearer.name = any (c.parties)))))
  order by p.enrolled_on
$$;
