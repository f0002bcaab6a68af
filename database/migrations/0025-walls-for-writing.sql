-- Writing is held by the same walls as reading: what a unit may not see it may not change, fill in or tell others of.

-- A member of a council reads what it has a seat for (RR01), whatever page asks: the unit holds the whole queue.
create function party.seated_for(person uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select exists (select 1 from party.referral r
    join party.council_matter m on m.association_id = r.association_id and m.referral_id = r.id
    join party.council_meeting k on k.association_id = m.association_id and k.id = m.meeting_id
    join party.council_attendance a on a.association_id = k.association_id and a.meeting_id = k.id
    where r.association_id = platform.current_association() and r.person_id = $1 and r.sent_at is not null
      and m.council_id = any (platform.current_units()) and k.state <> 'cancelled' and a.user_id = platform.current_user_id())
$$;

create or replace function party.sees_person(association uuid, person uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select association = platform.current_association()
    and ( exists (select 1 from party.person_unit u
                  where u.association_id = association and u.person_id = person and u.unit_id = any (platform.current_units())
                    and (platform.current_duty() <> 'councilMember' or party.seated_for(person)))
       or exists (select 1 from party.emergency_access e
                  where e.association_id = association and e.person_id = person and e.user_id = platform.current_user_id()
                    and e.from_at <= platform.current_instant() and e.until_at > platform.current_instant()))
    and ( not exists (select 1 from party.person p where p.association_id = association and p.id = person and p.protected_identity)
       or exists (select 1 from party.protected_access a
                  where a.association_id = association and a.person_id = person and a.user_id = platform.current_user_id()))
$$;

drop policy seen on party.person;
create policy seen on party.person as permissive for select to samordna_party
  using ((not protected_identity and (select platform.current_duty()) <> 'councilMember' and exists (
           select 1 from party.person_unit u
           where u.association_id = person.association_id and u.person_id = person.id
             and u.unit_id = any ((select platform.current_units())::uuid[])))
         or ((protected_identity or (select platform.current_duty()) = 'councilMember' or (select party.emergency_running()))
             and party.sees_person(association_id, id)));

create policy seat on party.council_matter as restrictive for select to samordna_party
  using ((select platform.current_duty()) <> 'councilMember' or exists (select 1 from party.council_attendance a
    where a.association_id = council_matter.association_id and a.meeting_id = council_matter.meeting_id
      and a.user_id = (select platform.current_user_id())));

-- Reading is all that a seat gives: a member writes drafts of its own and marks notices as seen.
do $$
declare t text; command text;
begin
  for t in select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
           where n.nspname = 'party' and c.relkind in ('r', 'p') and c.relname not in ('draft', 'notice') loop
    execute format('create policy member_adds_nothing on party.%I as restrictive for insert to samordna_party
      with check ((select platform.current_duty()) <> ''councilMember'')', t);
    foreach command in array array['update', 'delete'] loop
      execute format('create policy member_%ss_nothing on party.%I as restrictive for %s to samordna_party
        using ((select platform.current_duty()) <> ''councilMember'')', command, t, command);
    end loop;
  end loop;
  -- Only the coordinator plans and decides; others with the council among their units (a registrar) read.
  foreach t in array array['council_meeting', 'council_attendance'] loop
    execute format('create policy coordinator_adds on party.%I as restrictive for insert to samordna_party
      with check ((select platform.current_duty()) = ''councilCoordinator'')', t);
  end loop;
  foreach t in array array['council_meeting', 'council_attendance', 'council_matter'] loop
    foreach command in array array['update', 'delete'] loop
      execute format('create policy coordinator_%ss on party.%I as restrictive for %s to samordna_party
        using ((select platform.current_duty()) = ''councilCoordinator'')', command, t, command);
    end loop;
  end loop;
  -- A registrar sees the coded facts of a protected person. What a team has written in words is not among them.
  foreach t in array array['note', 'joint_date', 'plan_step', 'participation_contact', 'follow_up_attempt'] loop
    execute format('create policy words_of_protected on party.%I as restrictive for all to samordna_party
      using ((select platform.current_duty()) <> ''registrar'' or exists (select 1 from party.participation p
        where p.association_id = %I.association_id and p.id = participation_id and not p.protected_identity))', t, t);
  end loop;
end $$;

-- A matter is about a referral to this very council, and stays so.
create policy of_this_council on party.council_matter as restrictive for insert to samordna_party
  with check (exists (select 1 from party.referral r where r.association_id = council_matter.association_id and r.id = referral_id
    and r.receiver_kind = 'council' and r.receiver_id = council_id));
revoke update on party.council_matter, party.council_meeting from samordna_party;
grant update (meeting_id, position, decision, intervention_id, summary, recommendation, decided_on, decided_by, version)
  on party.council_matter to samordna_party;
grant update (held_on, starts_at, place, state, version) on party.council_meeting to samordna_party;

-- A person's row keeps who made it, and protection is given by party.protect_person alone and never taken back.
revoke update on party.person from samordna_party;
grant update (number_cipher, number_index, key_version, given_name, family_name, search_given, search_family, sex,
  municipality_id, phone, email, interpreter_language) on party.person to samordna_party;

-- Units are linked by party.link_person; only a register's import links in bulk.
drop policy link on party.person_unit;
create policy link on party.person_unit as permissive for insert to samordna_party
  with check ((select platform.current_duty()) = 'registrar' and unit_id = any ((select platform.current_units())::uuid[]));

-- An own unit gets a person that it made, that it sees, or whose number it had (party.person_by_number): a protected person
-- has none. Others are handed over to units of the association, never to a user.
create or replace function party.link_person(person uuid, unit uuid, at timestamptz) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not (
    party.sees_person(platform.current_association(), link_person.person) and (unit = any (platform.current_units())
      or exists (select 1 from association.intervention i where i.association_id = platform.current_association() and i.id = unit)
      or exists (select 1 from association.council c where c.association_id = platform.current_association() and c.id = unit))
    or unit = any (platform.current_units()) and platform.current_duty() <> 'councilMember'
      and exists (select 1 from party.person p where p.association_id = platform.current_association() and p.id = link_person.person
        and (p.number_index is not null or p.created_by = platform.current_user_id()))) then
    raise exception 'not allowed to link this person' using errcode = 'insufficient_privilege';
  end if;
  insert into party.person_unit (association_id, person_id, unit_id, since)
  values (platform.current_association(), link_person.person, unit, at) on conflict do nothing;
end $$;

-- Who names: a leader of a unit that holds the person, whoever is named already, and the maker of a new row for itself.
create or replace function party.name_for_protected(person uuid, named_user uuid, at timestamptz) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not (
    exists (select 1 from party.protected_in_my_units() u where u.person_id = name_for_protected.person)
    or exists (select 1 from party.protected_access a where a.association_id = platform.current_association()
      and a.person_id = name_for_protected.person and a.user_id = platform.current_user_id())
    or named_user = platform.current_user_id() and exists (select 1 from party.person p
      where p.association_id = platform.current_association() and p.id = name_for_protected.person and p.protected_identity
        and p.created_by = platform.current_user_id() and platform.current_duty() <> 'registrar'
        and not exists (select 1 from party.protected_access a where a.association_id = p.association_id and a.person_id = p.id))) then
    raise exception 'not allowed to name users for this person' using errcode = 'insufficient_privilege';
  end if;
  if not exists (select 1 from platform.assignment s
      where s.association_id = platform.current_association() and s.user_id = named_user) then
    raise exception 'not a user of this association' using errcode = 'insufficient_privilege';
  end if;
  insert into party.protected_access (association_id, person_id, user_id, granted_by, granted_at)
  values (platform.current_association(), name_for_protected.person, named_user, platform.current_user_id(), at) on conflict do nothing;
end $$;

-- A referral: its sender writes what it says while it is a draft or answers a question; its receiver answers. Neither changes
-- whom it is about, or to whom it went, once it has been sent.
drop policy create_own on party.referral;
create policy create_own on party.referral as permissive for insert to samordna_party
  with check (created_by = (select platform.current_user_id()) and party.sees_person(association_id, person_id));
drop policy change_seen on party.referral;
create policy change_seen on party.referral as permissive for update to samordna_party
  using (created_by = (select platform.current_user_id()) or (receiver_id = any ((select platform.current_units())::uuid[]) and sent_at is not null))
  with check (created_by = (select platform.current_user_id()) or (receiver_id = any ((select platform.current_units())::uuid[]) and sent_at is not null));
create function party.keep_referral() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if current_user <> 'samordna_party' then return new; end if;
  if row(old.id, old.created_by, old.created_at, old.sender_member_id, old.referrer, old.self_referral, old.forwarded_from)
     is distinct from row(new.id, new.created_by, new.created_at, new.sender_member_id, new.referrer, new.self_referral, new.forwarded_from)
    or (old.sent_at is not null and row(old.person_id, old.receiver_kind, old.receiver_id) is distinct from row(new.person_id, new.receiver_kind, new.receiver_id))
    or (old.created_by <> platform.current_user_id() and row(old.person_id, old.question, old.wish, old.background, old.ground, old.ground_text)
     is distinct from row(new.person_id, new.question, new.wish, new.background, new.ground, new.ground_text))
    or (old.person_id <> new.person_id and not party.sees_person(new.association_id, new.person_id)) then
    raise exception 'this part of a referral is fixed' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger keep_referral before update on party.referral for each row execute function party.keep_referral();

drop policy append on party.referral_action;
create policy append on party.referral_action as permissive for insert to samordna_party
  with check (by_user = (select platform.current_user_id()) and party.sees_referral(association_id, referral_id));

drop policy append on party.consent;
create policy append on party.consent as permissive for insert to samordna_party
  with check (registered_by = (select platform.current_user_id()) and party.sees_person(association_id, person_id)
    and (referral_id is null or party.sees_referral(association_id, referral_id)));
drop policy withdraw on party.consent;
create policy withdraw on party.consent as permissive for update to samordna_party
  using (party.sees_person(association_id, person_id)) with check (withdrawn_by = (select platform.current_user_id()));

drop policy append on party.attachment;
create policy append on party.attachment as permissive for insert to samordna_party
  with check (added_by = (select platform.current_user_id()) and party.sees_person(association_id, person_id)
    and (referral_id is null or party.sees_referral(association_id, referral_id)));

-- A participation is of a person that the unit has, and stays that person's. Only an import corrects a whole row.
drop policy enrol on party.participation;
create policy enrol on party.participation as permissive for insert to samordna_party
  with check (intervention_id = any ((select platform.current_units())::uuid[])
    and ((select platform.current_duty()) = 'registrar' or party.sees_person(association_id, person_id)));
create function party.keep_participation() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if current_user = 'samordna_party' and platform.current_duty() <> 'registrar' then
    raise exception 'whose participation it is, and in what, is fixed' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger keep_participation before update on party.participation for each row
  when (row(old.id, old.person_id, old.intervention_id, old.referral_id, old.external_id, old.created_at)
    is distinct from row(new.id, new.person_id, new.intervention_id, new.referral_id, new.external_id, new.created_at))
  execute function party.keep_participation();

drop policy append on party.participation_action;
create policy append on party.participation_action as permissive for insert to samordna_party
  with check (by_user = (select platform.current_user_id())
    and ((select platform.current_duty()) = 'registrar' or party.sees_participation(association_id, participation_id)));

-- Whoever takes emergency access is no reviewer of it, and a seat at a council or a register gives none.
drop policy take on party.emergency_access;
create policy take on party.emergency_access as permissive for insert to samordna_party
  with check (user_id = (select platform.current_user_id()) and reviewed_by is null and reviewed_at is null and review_note is null
    and (select platform.current_duty()) in ('teamMember', 'teamLeader', 'councilCoordinator'));
drop policy review on party.emergency_access;
create policy review on party.emergency_access as permissive for update to samordna_party
  using ((select platform.current_duty()) in ('teamLeader', 'councilCoordinator') and party.sees_person(association_id, person_id)
         and user_id <> (select platform.current_user_id()))
  with check (reviewed_by = (select platform.current_user_id()));

-- A notice goes to those whom the referral concerns: its receiver, those who work there, and its sender. All else that is
-- told is told by functions of this schema.
create function party.concerns(referral uuid, unit uuid, named_user uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select exists (select 1 from party.referral r
    where r.association_id = platform.current_association() and r.id = referral
      and party.sees_referral(platform.current_association(), referral)
      and (unit is null or unit = r.receiver_id)
      and (named_user is null or named_user = r.created_by or exists (select 1 from platform.assignment s
        where s.association_id = r.association_id and s.user_id = named_user and s.unit_id = r.receiver_id)))
$$;
drop policy send on party.notice;
create policy send on party.notice as permissive for insert to samordna_party
  with check (text = '' and seen_at is null and party.concerns(subject_id, unit_id, user_id));

-- Identity is taken away for good by those who work with the person, not by whoever may read.
create or replace function party.protect_person(person uuid) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if platform.current_duty() not in ('teamLeader', 'teamMember', 'councilCoordinator', 'referringOfficial')
     or not party.sees_person(platform.current_association(), protect_person.person) then
    raise exception 'not allowed to protect this person' using errcode = 'insufficient_privilege';
  end if;
  insert into party.protected_access (association_id, person_id, user_id, granted_by, granted_at)
  values (platform.current_association(), protect_person.person, platform.current_user_id(), platform.current_user_id(), platform.current_instant())
  on conflict do nothing;
  update party.person p set protected_identity = true, number_cipher = null, number_index = null, key_version = null,
    given_name = null, family_name = null, search_given = null, search_family = null, phone = null, email = null
  where p.association_id = platform.current_association() and p.id = protect_person.person;
  update party.participation p set protected_identity = true, version = p.version + 1
  where p.association_id = platform.current_association() and p.person_id = protect_person.person and not p.protected_identity;
end $$;

-- A team's receipts are whole counts of that team: its line begins with the intervention.
create policy own_team on statistics.team_receipt as restrictive for all to samordna_party
  using ((select platform.current_duty()) = 'registrar'
    or split_part(line, ':', 1) = any ((select platform.current_units())::text[]));

-- Nothing is anyone's to run unless it is granted: neither what is here nor what comes.
revoke all on all functions in schema platform, association, party, statistics, audit from public;
alter default privileges revoke execute on functions from public;
grant execute on function platform.current_association(), platform.current_user_id(), platform.current_duty(),
  platform.current_units(), platform.current_instant()
  to samordna_public, samordna_association, samordna_party, samordna_system, samordna_counter;
grant execute on function party.seated_for(uuid), party.concerns(uuid, uuid, uuid) to samordna_party;
