-- The way through: referral, consent, council, participation, exit, follow-up.
-- A case is an append-only list of actions; the rows of referral and participation are the state that follows from it.
create table party.referral (
  association_id uuid not null references association.association (id),
  id uuid not null,
  person_id uuid not null,
  created_by uuid not null,
  sender_member_id uuid,
  referrer text not null,
  self_referral boolean not null default false,
  receiver_kind text not null check (receiver_kind in ('council', 'intervention')),
  receiver_id uuid not null,
  state text not null check (state in ('draft', 'sent', 'moreInformationWanted', 'accepted', 'rejected', 'withdrawn')),
  question text not null default '',
  wish text not null default '',
  background text not null default '',
  ground text check (ground in ('consent', 'otherGround')),
  ground_text text not null default '',
  state_reason text,
  state_text text not null default '',
  forwarded_from uuid,
  created_at timestamptz not null,
  sent_at timestamptz,
  answered_at timestamptz,
  version integer not null default 1,
  primary key (association_id, id),
  foreign key (association_id, person_id) references party.person (association_id, id),
  foreign key (association_id, sender_member_id) references association.member (association_id, id),
  foreign key (association_id, forwarded_from) references party.referral (association_id, id),
  constraint sent_needs_ground check (state = 'draft' or state = 'withdrawn' or ground is not null),
  constraint coded_reason check (state not in ('rejected', 'withdrawn') or state_reason is not null)
);
create index on party.referral (association_id, receiver_id, state);
create index on party.referral (association_id, created_by);
create index on party.referral (association_id, person_id);

create table party.referral_action (
  association_id uuid not null,
  id uuid not null,
  referral_id uuid not null,
  sequence integer not null,
  kind text not null check (kind in ('create', 'amend', 'send', 'askForMore', 'answerQuestion', 'accept', 'reject', 'withdraw', 'decideDuplicate', 'forward', 'attach')),
  at timestamptz not null,
  by_user uuid not null,
  reason text not null default '',
  data jsonb not null default '{}',
  primary key (association_id, referral_id, sequence),
  unique (association_id, id),
  foreign key (association_id, referral_id) references party.referral (association_id, id)
);

create table party.consent (
  association_id uuid not null references association.association (id),
  id uuid not null,
  person_id uuid not null,
  referral_id uuid,
  kind text not null check (kind in ('secrecy', 'statistics', 'survey')),
  given_on date not null,
  covers text not null default '',
  parties text[] not null default '{}',
  valid_until date check (valid_until is null or valid_until >= given_on),
  form text not null default 'written' check (form in ('written', 'spoken')),
  withdrawn_on date check (withdrawn_on is null or withdrawn_on >= given_on),
  withdrawn_by uuid,
  registered_by uuid not null,
  registered_at timestamptz not null,
  primary key (association_id, id),
  foreign key (association_id, person_id) references party.person (association_id, id),
  foreign key (association_id, referral_id) references party.referral (association_id, id)
);
create index on party.consent (association_id, person_id);

create table party.attachment (
  association_id uuid not null references association.association (id),
  id uuid not null,
  person_id uuid not null,
  referral_id uuid,
  name text not null,
  media_type text not null,
  size integer not null check (size between 1 and 20971520),
  content bytea not null,
  added_by uuid not null,
  added_at timestamptz not null,
  primary key (association_id, id),
  foreign key (association_id, person_id) references party.person (association_id, id),
  foreign key (association_id, referral_id) references party.referral (association_id, id)
);

create table party.council_meeting (
  association_id uuid not null references association.association (id),
  id uuid not null,
  council_id uuid not null,
  held_on date not null,
  starts_at text not null default '',
  place text not null default '',
  state text not null default 'planned' check (state in ('planned', 'held', 'cancelled')),
  created_by uuid not null,
  created_at timestamptz not null,
  primary key (association_id, id),
  foreign key (association_id, council_id) references association.council (association_id, id)
);

create table party.council_attendance (
  association_id uuid not null,
  meeting_id uuid not null,
  position smallint not null,
  name text not null,
  agency text not null,
  user_id uuid,
  present boolean,
  primary key (association_id, meeting_id, position),
  foreign key (association_id, meeting_id) references party.council_meeting (association_id, id) on delete cascade
);

create table party.council_matter (
  association_id uuid not null references association.association (id),
  id uuid not null,
  council_id uuid not null,
  meeting_id uuid,
  referral_id uuid not null,
  position smallint not null default 0,
  decision text check (decision in ('intervention', 'ordinaryServices', 'moreMapping', 'no')),
  intervention_id uuid,
  summary text not null default '',
  recommendation text not null default '',
  decided_on date,
  decided_by uuid,
  version integer not null default 1,
  primary key (association_id, id),
  foreign key (association_id, council_id) references association.council (association_id, id),
  foreign key (association_id, meeting_id) references party.council_meeting (association_id, id),
  foreign key (association_id, referral_id) references party.referral (association_id, id),
  foreign key (association_id, intervention_id) references association.intervention (association_id, id),
  check ((decision is null) = (decided_on is null)),
  check (decision is distinct from 'intervention' or intervention_id is not null)
);
create index on party.council_matter (association_id, council_id, meeting_id);
create index on party.council_matter (association_id, referral_id);

create table party.consultation (
  association_id uuid not null references association.association (id),
  id uuid not null,
  external_id text,
  council_id uuid not null,
  held_on date not null,
  quantity integer not null check (quantity between 1 and 1000),
  asked_by text,
  registered_by uuid,
  registered_at timestamptz not null,
  primary key (association_id, id),
  foreign key (association_id, council_id) references association.council (association_id, id)
);
create unique index consultation_external on party.consultation (association_id, external_id) where external_id is not null;
create index on party.consultation (association_id, held_on);
comment on table party.consultation is 'Advice without enrolment: counted, never any person data (ST08).';

create table party.participation (
  association_id uuid not null references association.association (id),
  id uuid not null,
  external_id text,
  person_id uuid not null,
  intervention_id uuid not null,
  referral_id uuid,
  sex text not null,
  municipality_id uuid not null,
  referrer text not null,
  referred_on date,
  enrolled_on date not null,
  exited_on date,
  exit_reason text,
  education text not null,
  age_at_enrolment smallint check (age_at_enrolment between 0 and 130),
  protected_identity boolean not null default false,
  statistics_consent boolean not null,
  occupation_before text,
  occupation_after text,
  work_percent_before smallint check (work_percent_before between 0 and 100),
  work_percent_after smallint check (work_percent_after between 0 and 100),
  study_percent_before smallint check (study_percent_before between 0 and 100),
  study_percent_after smallint check (study_percent_after between 0 and 100),
  step_progress text,
  import_hash bytea,
  created_at timestamptz not null,
  version integer not null default 1,
  primary key (association_id, id),
  foreign key (association_id, person_id) references party.person (association_id, id),
  foreign key (association_id, intervention_id) references association.intervention (association_id, id),
  foreign key (association_id, referral_id) references party.referral (association_id, id),
  foreign key (association_id, municipality_id) references association.municipality (association_id, id),
  check (exited_on is null or exited_on >= enrolled_on),
  check ((exited_on is null) = (exit_reason is null))
);
create unique index participation_external on party.participation (association_id, external_id) where external_id is not null;
create index participation_unit on party.participation (association_id, intervention_id, enrolled_on desc);
create index participation_person on party.participation (association_id, person_id);
create index participation_years on party.participation (association_id, enrolled_on, exited_on);
comment on table party.participation is 'One entry, and later exit, of one person in one intervention: the unit of counting.';
comment on column party.participation.age_at_enrolment is 'Whole years on the day of enrolment; null where the number is not known.';

create table party.participation_action (
  association_id uuid not null,
  id uuid not null,
  participation_id uuid not null,
  sequence integer not null,
  kind text not null check (kind in ('enrol', 'amend', 'exit', 'reopen', 'markRegistrationError', 'import', 'anonymise')),
  at timestamptz not null,
  by_user uuid not null,
  reason text not null default '',
  data jsonb not null default '{}',
  primary key (association_id, participation_id, sequence),
  foreign key (association_id, participation_id) references party.participation (association_id, id)
);

create table party.participation_contact (
  association_id uuid not null,
  id uuid not null,
  participation_id uuid not null,
  user_id uuid,
  name text not null,
  employer text not null default '',
  role text not null default '',
  since date not null,
  until date,
  primary key (association_id, id),
  foreign key (association_id, participation_id) references party.participation (association_id, id)
);

create table party.plan_step (
  association_id uuid not null,
  id uuid not null,
  participation_id uuid not null,
  kind text not null default 'step' check (kind in ('goal', 'step')),
  text text not null check (length(text) between 1 and 2000),
  agreed_on date not null,
  due_on date,
  done_on date,
  outcome text check (outcome in ('reached', 'partly', 'notReached')),
  position smallint not null default 0,
  primary key (association_id, id),
  foreign key (association_id, participation_id) references party.participation (association_id, id)
);

create table party.activity (
  association_id uuid not null,
  id uuid not null,
  participation_id uuid not null,
  name text not null check (length(name) between 1 and 300),
  kind text not null,
  starts_on date not null,
  ends_on date check (ends_on is null or ends_on >= starts_on),
  hours_per_week numeric(4,1) check (hours_per_week between 0 and 80),
  primary key (association_id, id),
  foreign key (association_id, participation_id) references party.participation (association_id, id)
);
create index on party.activity (association_id, participation_id);
create index on party.activity (association_id, starts_on);

create table party.income (
  association_id uuid not null,
  id uuid not null,
  participation_id uuid not null,
  occasion text not null check (occasion in ('enrolment', 'exit', 'oneYearFollowUp')),
  noted_on date not null,
  source text not null,
  primary key (association_id, id),
  foreign key (association_id, participation_id) references party.participation (association_id, id)
);
create index on party.income (association_id, participation_id);
create index on party.income (association_id, occasion, noted_on);

create table party.follow_up (
  association_id uuid not null,
  participation_id uuid not null,
  due_on date not null,
  done_on date,
  outcome text check (outcome in ('reached', 'notReached', 'declined')),
  occupation text,
  work_percent smallint check (work_percent between 0 and 100),
  study_percent smallint check (study_percent between 0 and 100),
  note text not null default '',
  primary key (association_id, participation_id),
  foreign key (association_id, participation_id) references party.participation (association_id, id),
  check ((done_on is null) = (outcome is null))
);
create index on party.follow_up (association_id, due_on) where done_on is null;

create table party.follow_up_attempt (
  association_id uuid not null,
  id uuid not null,
  participation_id uuid not null,
  at timestamptz not null,
  by_user uuid not null,
  way text not null check (way in ('phone', 'sms', 'letter', 'email')),
  note text not null default '',
  primary key (association_id, id),
  foreign key (association_id, participation_id) references party.follow_up (association_id, participation_id)
);

create table party.note (
  association_id uuid not null,
  id uuid not null,
  participation_id uuid not null,
  text text not null check (length(text) between 1 and 20000),
  at timestamptz not null,
  by_user uuid not null,
  corrects uuid,
  primary key (association_id, id),
  foreign key (association_id, participation_id) references party.participation (association_id, id)
);

create table party.joint_date (
  association_id uuid not null,
  id uuid not null,
  participation_id uuid not null,
  kind text not null check (kind in ('individualPlan', 'jointAssessment')),
  held_on date not null,
  note text not null default '',
  by_user uuid not null,
  primary key (association_id, id),
  foreign key (association_id, participation_id) references party.participation (association_id, id)
);

-- Anonymous participants (year and sex only) and count-only interventions, as the national follow-up knows them.
create table party.anonymous_count (
  association_id uuid not null references association.association (id),
  id uuid not null,
  intervention_id uuid not null,
  year smallint not null check (year between 2000 and 2100),
  sex text not null,
  quantity integer not null check (quantity between 1 and 100000),
  kind text not null check (kind in ('anonymous', 'countOnly')),
  registered_by uuid not null,
  registered_at timestamptz not null,
  reason text not null default '',
  primary key (association_id, id),
  foreign key (association_id, intervention_id) references association.intervention (association_id, id)
);

create table party.survey_answer (
  association_id uuid not null references association.association (id),
  round text not null,
  respondent_group text not null,
  intervention_id uuid,
  question text not null,
  ordinal integer not null,
  answer smallint check (answer between 1 and 7),
  id uuid not null,
  primary key (association_id, id),
  foreign key (association_id, intervention_id) references association.intervention (association_id, id)
);
create unique index survey_answer_place on party.survey_answer
  (association_id, round, respondent_group, coalesce(intervention_id, '00000000-0000-0000-0000-000000000000'::uuid), question, ordinal);

create table party.import_batch (
  association_id uuid not null references association.association (id),
  id uuid not null,
  created_by uuid not null,
  created_at timestamptz not null,
  state text not null check (state in ('uploaded', 'checked', 'confirmed', 'done', 'failed', 'cancelled')),
  mapping jsonb not null default '{}',
  summary jsonb,
  findings jsonb,
  done_at timestamptz,
  primary key (association_id, id)
);
create table party.import_file (
  association_id uuid not null,
  batch_id uuid not null,
  name text not null,
  content bytea not null,
  primary key (association_id, batch_id, name),
  foreign key (association_id, batch_id) references party.import_batch (association_id, id) on delete cascade
);

create table party.draft (
  association_id uuid not null references association.association (id),
  user_id uuid not null,
  key text not null check (length(key) <= 200),
  fields jsonb not null,
  saved_at timestamptz not null,
  primary key (association_id, user_id, key)
);

create table party.notice (
  association_id uuid not null references association.association (id),
  id uuid not null,
  unit_id uuid,
  user_id uuid,
  kind text not null,
  subject_id uuid,
  text text not null default '',
  at timestamptz not null,
  seen_at timestamptz,
  primary key (association_id, id),
  check (unit_id is not null or user_id is not null)
);
create index on party.notice (association_id, user_id, at);
create index on party.notice (association_id, unit_id, at);

create table party.outbox (
  association_id uuid not null references association.association (id),
  id uuid not null,
  topic text not null,
  data jsonb not null,
  at timestamptz not null,
  handled_at timestamptz,
  primary key (association_id, id)
);

-- Does the present assignment's unit run this participation (and, for a protected person, is the user named)?
create function party.sees_participation(association uuid, participation uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select exists (select 1 from party.participation p
    where p.association_id = association and p.id = participation
      and p.association_id = platform.current_association()
      and (p.intervention_id = any (platform.current_units())
        or exists (select 1 from party.emergency_access e where e.association_id = association and e.person_id = p.person_id
             and e.user_id = platform.current_user_id() and e.from_at <= platform.current_instant() and e.until_at > platform.current_instant()))
      and (not p.protected_identity or platform.current_duty() = 'registrar' or exists (select 1 from party.protected_access a
             where a.association_id = association and a.person_id = p.person_id and a.user_id = platform.current_user_id())))
$$;
comment on function party.sees_participation is 'A registrar sees the coded facts of a protected participation (it holds no identity), never the person.';

create function party.sees_referral(association uuid, referral uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select exists (select 1 from party.referral r
    where r.association_id = association and r.id = referral and r.association_id = platform.current_association()
      and (r.created_by = platform.current_user_id() or (r.receiver_id = any (platform.current_units()) and r.state <> 'draft'))
      and party.sees_person(r.association_id, r.person_id))
$$;

-- The chain over interventions: other teams' periods of a person one sees, only where a running secrecy consent
-- of that person covers the parties (OSL 10 kap. 1 §). Name of intervention and dates; nothing else.
create function party.chain_of(person uuid, today date)
  returns table (participation_id uuid, intervention_id uuid, enrolled_on date, exited_on date, own boolean)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select p.id, p.intervention_id, p.enrolled_on, p.exited_on, p.intervention_id = any (platform.current_units())
  from party.participation p
  where p.association_id = platform.current_association() and p.person_id = person
    and party.sees_person(platform.current_association(), person)
    and (p.intervention_id = any (platform.current_units())
      or exists (select 1 from party.consent c where c.association_id = p.association_id and c.person_id = person
           and c.kind = 'secrecy' and c.withdrawn_on is null and c.given_on <= today and coalesce(c.valid_until, today) >= today))
  order by p.enrolled_on
$$;
revoke all on all functions in schema party from public;
grant execute on all functions in schema party to samordna_party;

do $$
declare t text;
begin
  foreach t in array array['referral', 'referral_action', 'consent', 'attachment', 'council_meeting', 'council_attendance', 'council_matter',
    'consultation', 'participation', 'participation_action', 'participation_contact', 'plan_step', 'activity', 'income', 'follow_up',
    'follow_up_attempt', 'note', 'joint_date', 'anonymous_count', 'survey_answer', 'import_batch', 'import_file', 'draft', 'notice', 'outbox'] loop
    call platform.protect_tenant(format('party.%I', t)::regclass);
  end loop;
end $$;

create policy sender_or_receiver on party.referral as permissive for select to samordna_party
  using ((created_by = (select platform.current_user_id()) or (receiver_id = any ((select platform.current_units())::uuid[]) and state <> 'draft'))
         and party.sees_person(association_id, person_id));
create policy create_own on party.referral as permissive for insert to samordna_party with check (created_by = (select platform.current_user_id()));
create policy change_seen on party.referral as permissive for update to samordna_party
  using (created_by = (select platform.current_user_id()) or (receiver_id = any ((select platform.current_units())::uuid[]) and state <> 'draft'))
  with check (true);
grant select, insert, update on party.referral to samordna_party;

create policy seen on party.referral_action as permissive for select to samordna_party using (party.sees_referral(association_id, referral_id));
create policy append on party.referral_action as permissive for insert to samordna_party with check (by_user = (select platform.current_user_id()));
grant select, insert on party.referral_action to samordna_party;

create policy seen on party.consent as permissive for select to samordna_party using (party.sees_person(association_id, person_id));
create policy append on party.consent as permissive for insert to samordna_party with check (party.sees_person(association_id, person_id));
create policy withdraw on party.consent as permissive for update to samordna_party using (party.sees_person(association_id, person_id)) with check (true);
grant select, insert on party.consent to samordna_party;
grant update (withdrawn_on, withdrawn_by) on party.consent to samordna_party;

create policy seen on party.attachment as permissive for select to samordna_party
  using (party.sees_person(association_id, person_id) and (referral_id is null or party.sees_referral(association_id, referral_id)));
create policy append on party.attachment as permissive for insert to samordna_party with check (added_by = (select platform.current_user_id()) and party.sees_person(association_id, person_id));
create policy remove_own on party.attachment as permissive for delete to samordna_party using (added_by = (select platform.current_user_id()));
grant select, insert, delete on party.attachment to samordna_party;

do $$
declare t text;
begin
  foreach t in array array['council_meeting', 'council_matter', 'consultation'] loop
    execute format('create policy own_council on party.%I as permissive for all to samordna_party
      using (council_id = any ((select platform.current_units())::uuid[])) with check (council_id = any ((select platform.current_units())::uuid[]))', t);
    execute format('grant select, insert, update on party.%I to samordna_party', t);
  end loop;
  grant delete on party.consultation to samordna_party;
end $$;
create policy own_council on party.council_attendance as permissive for all to samordna_party
  using (exists (select 1 from party.council_meeting m where m.association_id = council_attendance.association_id and m.id = meeting_id))
  with check (exists (select 1 from party.council_meeting m where m.association_id = council_attendance.association_id and m.id = meeting_id));
grant select, insert, update, delete on party.council_attendance to samordna_party;
-- The sender of a referral reads the council's answer to it, and no more of the meeting.
create policy answer_to_sender on party.council_matter as permissive for select to samordna_party
  using (decision is not null and party.sees_referral(association_id, referral_id));

create policy own_unit on party.participation as permissive for select to samordna_party
  using (((intervention_id = any ((select platform.current_units())::uuid[])) and not protected_identity)
         or party.sees_participation(association_id, id));
create policy enrol on party.participation as permissive for insert to samordna_party
  with check (intervention_id = any ((select platform.current_units())::uuid[]));
create policy change on party.participation as permissive for update to samordna_party
  using (intervention_id = any ((select platform.current_units())::uuid[]) and (not protected_identity or party.sees_participation(association_id, id)))
  with check (intervention_id = any ((select platform.current_units())::uuid[]));
grant select, insert, update on party.participation to samordna_party;

create policy seen on party.participation_action as permissive for select to samordna_party using (party.sees_participation(association_id, participation_id));
create policy append on party.participation_action as permissive for insert to samordna_party with check (by_user = (select platform.current_user_id()));
grant select, insert on party.participation_action to samordna_party;

do $$
declare t text;
begin
  foreach t in array array['participation_contact', 'plan_step', 'activity', 'income', 'follow_up', 'follow_up_attempt', 'note', 'joint_date'] loop
    execute format('create policy of_participation on party.%I as permissive for all to samordna_party
      using ((select platform.current_duty()) = ''registrar'' or party.sees_participation(association_id, participation_id))
      with check ((select platform.current_duty()) = ''registrar'' or party.sees_participation(association_id, participation_id))', t);
    execute format('grant select, insert on party.%I to samordna_party', t);
  end loop;
  grant update, delete on party.participation_contact, party.plan_step, party.activity, party.income to samordna_party;
  grant update on party.follow_up to samordna_party;
end $$;

create policy own_unit on party.anonymous_count as permissive for all to samordna_party
  using (intervention_id = any ((select platform.current_units())::uuid[])) with check (intervention_id = any ((select platform.current_units())::uuid[]));
grant select, insert on party.anonymous_count to samordna_party;

-- Survey answers of one's own intervention; whole results come through the gate.
create policy own_unit on party.survey_answer as permissive for all to samordna_party
  using (intervention_id = any ((select platform.current_units())::uuid[]) or (select platform.current_duty()) = 'registrar')
  with check ((select platform.current_duty()) = 'registrar');
grant select, insert on party.survey_answer to samordna_party;

create policy own on party.import_batch as permissive for all to samordna_party
  using (created_by = (select platform.current_user_id())) with check (created_by = (select platform.current_user_id()));
grant select, insert, update on party.import_batch to samordna_party;
create policy own on party.import_file as permissive for all to samordna_party
  using (exists (select 1 from party.import_batch b where b.association_id = import_file.association_id and b.id = batch_id))
  with check (exists (select 1 from party.import_batch b where b.association_id = import_file.association_id and b.id = batch_id));
grant select, insert, delete on party.import_file to samordna_party;

create policy own on party.draft as permissive for all to samordna_party
  using (user_id = (select platform.current_user_id())) with check (user_id = (select platform.current_user_id()));
grant select, insert, update, delete on party.draft to samordna_party;

create policy mine on party.notice as permissive for select to samordna_party
  using (user_id = (select platform.current_user_id()) or unit_id = any ((select platform.current_units())::uuid[]));
create policy see on party.notice as permissive for update to samordna_party
  using (user_id = (select platform.current_user_id()) or unit_id = any ((select platform.current_units())::uuid[])) with check (true);
create policy send on party.notice as permissive for insert to samordna_party with check (true);
grant select, insert on party.notice to samordna_party;
grant update (seen_at) on party.notice to samordna_party;

create policy append on party.outbox as permissive for insert to samordna_party with check (true);
grant insert on party.outbox to samordna_party;
