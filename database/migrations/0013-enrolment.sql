-- Enrolment: what a team must know of other units to enrol rightly, one yes or no at a time.

-- A sub-intervention has only persons who are also counted in its parent: is this person there on the day?
-- Answers only for the parents of the caller's own interventions and for persons the caller sees.
create function party.enrolled_in_parent(person uuid, intervention uuid, on_day date) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select exists (select 1
    from association.intervention i
    join party.participation p on p.association_id = i.association_id and p.intervention_id = i.parent_id
    where i.association_id = platform.current_association() and i.id = intervention and i.id = any (platform.current_units())
      and p.person_id = person and p.enrolled_on <= on_day and (p.exited_on is null or p.exited_on >= on_day)
      and party.sees_person(platform.current_association(), person))
$$;

-- Did a council hand this referral on? The team sees the referral it got, never the one the council got.
create function party.forwarded_by_council(referral uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select exists (select 1 from party.referral r
    join party.referral o on o.association_id = r.association_id and o.id = r.forwarded_from
    where r.association_id = platform.current_association() and r.id = referral and o.receiver_kind = 'council'
      and party.sees_referral(platform.current_association(), referral))
$$;

-- Tells everyone who sent the referral on its way here, the first official included, what became of it.
create function party.notify_senders(referral uuid, notice_kind text, subject uuid) returns bigint
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare told bigint;
begin
  if not party.sees_referral(platform.current_association(), referral) then
    raise exception 'not allowed to tell of this referral' using errcode = 'insufficient_privilege';
  end if;
  with recursive way as (
    select r.id, r.created_by, r.forwarded_from from party.referral r
    where r.association_id = platform.current_association() and r.id = referral
    union
    select o.id, o.created_by, o.forwarded_from from party.referral o
    join way w on o.association_id = platform.current_association() and o.id = w.forwarded_from)
  insert into party.notice (association_id, id, user_id, kind, subject_id, at)
  select platform.current_association(), gen_random_uuid(), w.created_by, notice_kind, w.id, platform.current_instant()
  from way w where w.created_by <> platform.current_user_id();
  get diagnostics told = row_count;
  return told;
end $$;

revoke all on function party.enrolled_in_parent(uuid, uuid, date), party.forwarded_by_council(uuid), party.notify_senders(uuid, text, uuid) from public;
grant execute on function party.enrolled_in_parent(uuid, uuid, date), party.forwarded_by_council(uuid), party.notify_senders(uuid, text, uuid) to samordna_party;

-- The list of a unit's participations in order of person, and who is mine, without reading the whole unit.
create index participation_contact_user on party.participation_contact (association_id, user_id, participation_id) where until is null;
create index plan_step_due on party.plan_step (association_id, due_on) where done_on is null and due_on is not null;
create index note_of_participation on party.note (association_id, participation_id);
create index plan_step_of_participation on party.plan_step (association_id, participation_id);
create index contact_of_participation on party.participation_contact (association_id, participation_id);
create index joint_date_of_participation on party.joint_date (association_id, participation_id);
create index attempt_of_follow_up on party.follow_up_attempt (association_id, participation_id);
create index participation_of_referral on party.participation (association_id, referral_id) where referral_id is not null;
alter table party.plan_step add column version integer not null default 1;
alter table party.activity add column version integer not null default 1;
