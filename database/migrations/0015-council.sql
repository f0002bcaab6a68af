-- Councils: two tabs on one meeting, the history of a decision, lead times that do not depend on who asks.
alter table party.council_meeting add column version integer not null default 1;
alter table party.consultation add column version integer not null default 1;
alter table party.council_meeting add constraint starts_at_clock check (starts_at = '' or starts_at ~ '^[0-2][0-9]:[0-5][0-9]$');

-- A decided matter is corrected, never overwritten unseen: each action keeps what stood before.
create table party.council_matter_action (
  association_id uuid not null,
  id uuid not null,
  matter_id uuid not null,
  sequence integer not null,
  kind text not null check (kind in ('decide', 'correct')),
  at timestamptz not null,
  by_user uuid not null,
  reason text not null default '',
  data jsonb not null default '{}',
  primary key (association_id, matter_id, sequence),
  unique (association_id, id),
  foreign key (association_id, matter_id) references party.council_matter (association_id, id)
);
call platform.protect_tenant('party.council_matter_action');
create policy own_council on party.council_matter_action as permissive for select to samordna_party
  using (exists (select 1 from party.council_matter m where m.association_id = council_matter_action.association_id and m.id = matter_id
    and m.council_id = any ((select platform.current_units())::uuid[])));
create policy append on party.council_matter_action as permissive for insert to samordna_party
  with check (by_user = (select platform.current_user_id()) and exists (select 1 from party.council_matter m
    where m.association_id = council_matter_action.association_id and m.id = matter_id and m.council_id = any ((select platform.current_units())::uuid[])));
grant select, insert on party.council_matter_action to samordna_party;

-- A corrected decision opens an answered referral again; it is an action of its own, so that the list tells what came about.
alter table party.referral_action drop constraint referral_action_kind_check;
alter table party.referral_action add constraint referral_action_kind_check check (kind in
  ('create', 'amend', 'send', 'askForMore', 'answerQuestion', 'accept', 'reject', 'withdraw', 'decideDuplicate', 'forward', 'attach', 'reopen'));

-- Days of each matter since a day, without a word of whom it is about: the council's lead times are the same for everyone
-- in it, also where a matter is about a protected person that the reader is not named for.
create function party.council_times(council uuid, since date)
  returns table (sent_at timestamptz, decided_on date, decision text)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select r.sent_at, m.decided_on, m.decision
  from party.council_matter m
  join party.referral r on r.association_id = m.association_id and r.id = m.referral_id
  where m.association_id = platform.current_association() and m.council_id = council and council = any (platform.current_units())
    and r.sent_at is not null
    and (m.decided_on >= since or (m.decision is null and r.state in ('sent', 'moreInformationWanted', 'accepted')))
$$;

-- Takes back what the council handed on, while nobody has answered it: whoever coordinates the council may, also when a
-- colleague sent it. Gives the state it then has; 'withdrawn' means that it was taken back (now or before).
create function party.take_back_forwarded(council_referral uuid, forwarded uuid, action uuid, notice uuid, why text) returns text
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare onward party.referral;
begin
  if platform.current_duty() <> 'councilCoordinator' or not exists (select 1 from party.referral o
      where o.association_id = platform.current_association() and o.id = council_referral
        and o.receiver_kind = 'council' and o.receiver_id = any (platform.current_units())
        and party.sees_person(o.association_id, o.person_id)) then
    raise exception 'not allowed to take back this referral' using errcode = 'insufficient_privilege';
  end if;
  select * into onward from party.referral r where r.association_id = platform.current_association()
    and r.id = forwarded and r.forwarded_from = council_referral for update;
  if not found then return null; end if;
  if onward.state not in ('sent', 'moreInformationWanted') then return onward.state; end if;
  update party.referral set state = 'withdrawn', state_reason = 'situationChanged', state_text = '', version = version + 1
  where association_id = onward.association_id and id = onward.id;
  insert into party.referral_action (association_id, id, referral_id, sequence, kind, at, by_user, reason, data)
  values (onward.association_id, action, onward.id, onward.version + 1, 'withdraw', platform.current_instant(), platform.current_user_id(), why,
    '{"byCouncil": true, "reasonCode": "situationChanged"}');
  insert into party.notice (association_id, id, unit_id, kind, subject_id, at)
  values (onward.association_id, notice, onward.receiver_id, 'referralWithdrawn', onward.id, platform.current_instant());
  return 'withdrawn';
end $$;
revoke all on function party.council_times(uuid, date), party.take_back_forwarded(uuid, uuid, uuid, uuid, text) from public;
grant execute on function party.council_times(uuid, date), party.take_back_forwarded(uuid, uuid, uuid, uuid, text) to samordna_party;
