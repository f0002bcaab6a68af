-- Intake: what a referral may tell, who is told of it, and how a person's identity is taken away.
alter table party.consent add column covered_facts text[] not null default '{}'
  check (covered_facts <@ array['question', 'background', 'contact', 'attachments']);
comment on column party.consent.covered_facts is 'Which facts of the referral the consent lets out; empty for kinds that let nothing out.';

-- A receiver meets a referral first when it has been sent: a draft that is withdrawn was never told to anyone.
drop policy sender_or_receiver on party.referral;
create policy sender_or_receiver on party.referral as permissive for select to samordna_party
  using ((created_by = (select platform.current_user_id()) or (receiver_id = any ((select platform.current_units())::uuid[]) and sent_at is not null))
         and party.sees_person(association_id, person_id));
drop policy change_seen on party.referral;
create policy change_seen on party.referral as permissive for update to samordna_party
  using (created_by = (select platform.current_user_id()) or (receiver_id = any ((select platform.current_units())::uuid[]) and sent_at is not null))
  with check (true);
create or replace function party.sees_referral(association uuid, referral uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select exists (select 1 from party.referral r
    where r.association_id = association and r.id = referral and r.association_id = platform.current_association()
      and (r.created_by = platform.current_user_id() or (r.receiver_id = any (platform.current_units()) and r.sent_at is not null))
      and party.sees_person(r.association_id, r.person_id))
$$;

-- Whoever sends a referral to a council puts it in the council's queue, and does no more there.
create policy from_sender on party.council_matter as permissive for insert to samordna_party
  with check (decision is null and meeting_id is null and exists (
    select 1 from party.referral r where r.association_id = council_matter.association_id and r.id = referral_id
      and r.created_by = (select platform.current_user_id()) and r.receiver_kind = 'council' and r.receiver_id = council_id));

-- Tells every unit that holds the person, without telling the caller which they are.
create function party.notify_holders(person uuid, notice_kind text, subject uuid) returns bigint
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare told bigint;
begin
  if not party.sees_person(platform.current_association(), person) then
    raise exception 'not allowed to tell of this person' using errcode = 'insufficient_privilege';
  end if;
  insert into party.notice (association_id, id, unit_id, kind, subject_id, at)
  select u.association_id, gen_random_uuid(), u.unit_id, notice_kind, subject, platform.current_instant()
  from party.person_unit u where u.association_id = platform.current_association() and u.person_id = person;
  get diagnostics told = row_count;
  return told;
end $$;

-- Protected identity from now on: name, number and contact leave the register, in every team that has the person.
-- The caller is named first; the row could otherwise be seen by nobody.
create function party.protect_person(person uuid) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not party.sees_person(platform.current_association(), person) then
    raise exception 'not allowed to protect this person' using errcode = 'insufficient_privilege';
  end if;
  insert into party.protected_access (association_id, person_id, user_id, granted_by, granted_at)
  values (platform.current_association(), person, platform.current_user_id(), platform.current_user_id(), platform.current_instant())
  on conflict do nothing;
  update party.person set protected_identity = true, number_cipher = null, number_index = null, key_version = null,
    given_name = null, family_name = null, search_given = null, search_family = null, phone = null, email = null
  where association_id = platform.current_association() and id = person;
  update party.participation set protected_identity = true, version = version + 1
  where association_id = platform.current_association() and person_id = person and not protected_identity;
end $$;

-- A withdrawn consent to statistics counts from the moment it is withdrawn: for every participation still running.
create function party.end_statistics_consent(person uuid) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not party.sees_person(platform.current_association(), person) then
    raise exception 'not allowed to change this person' using errcode = 'insufficient_privilege';
  end if;
  update party.participation set statistics_consent = false, version = version + 1
  where association_id = platform.current_association() and person_id = person and exited_on is null and statistics_consent;
end $$;

-- What became of a referral after the council handed it on: where and in what state, for the one who first sent it.
create function party.onward_of(referral uuid)
  returns table (receiver_id uuid, state text, sent_at timestamptz, answered_at timestamptz)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select n.receiver_id, n.state, n.sent_at, n.answered_at from party.referral n
  where n.association_id = platform.current_association() and n.forwarded_from = referral
    and party.sees_referral(platform.current_association(), referral)
  order by n.sent_at
$$;

revoke all on all functions in schema party from public;
grant execute on all functions in schema party to samordna_party;
