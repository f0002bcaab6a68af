-- The map of the database, made from the migrations by tools/schema.ts. For reading only.

table association.account_mapping
  association_id uuid not null
  id uuid not null
  account_from text not null
  account_to text not null
  statement_line text not null  -- Key of a line of the statements, e.g. costs, memberContributions, receivables.
  note_line text not null default ''::text  -- Heading of the row in the note to that line; empty where it has none.
  from_year smallint not null
  to_year smallint
  PRIMARY KEY (association_id, id)
  FOREIGN KEY (association_id) REFERENCES association.association(id)
  CHECK ((account_from ~ '^[0-9]{1,10}$'::text))
  CHECK ((account_to ~ '^[0-9]{1,10}$'::text))
  CHECK (((from_year >= 2000) AND (from_year <= 2100)))
  CHECK (((to_year >= 2000) AND (to_year <= 2100)))
  policy samordna_association_all for all to samordna_association using true with check true
  policy samordna_system_all for all to samordna_system using true with check true
  policy tenant for all to public using (association_id = ( SELECT platform.current_association() AS current_association)) with check (association_id = ( SELECT platform.current_association() AS current_association))
  grant delete, insert, select, update to samordna_association
  grant delete, insert, select, update to samordna_system

-- What the estimate of a year builds on; the result is computed anew. Never a decision.
table association.allocation_estimate
  association_id uuid not null
  year smallint not null
  pool bigint not null
  associations smallint not null
  support_share integer not null
  inhabitant_share integer not null
  previous bigint
  communicated bigint  -- The model's amount as someone else has computed and communicated it, where it is known.
  note text not null default ''::text
  changed_at timestamp with time zone not null
  changed_by uuid not null
  PRIMARY KEY (association_id, year)
  FOREIGN KEY (association_id) REFERENCES association.association(id)
  CHECK (((associations >= 1) AND (associations <= 290)))
  CHECK ((communicated >= 0))
  CHECK (((inhabitant_share >= 0) AND (inhabitant_share <= 1000000)))
  CHECK ((pool >= 0))
  CHECK ((previous >= 0))
  CHECK (((support_share >= 0) AND (support_share <= 1000000)))
  CHECK (((year >= 2000) AND (year <= 2100)))
  policy samordna_association_all for all to samordna_association using true with check true
  policy samordna_system_all for all to samordna_system using true with check true
  policy tenant for all to public using (association_id = ( SELECT platform.current_association() AS current_association)) with check (association_id = ( SELECT platform.current_association() AS current_association))
  grant delete, insert, select, update to samordna_association
  grant delete, insert, select, update to samordna_system

table association.allocation_model
  association_id uuid not null
  id uuid not null
  name text not null
  valid_from_year smallint not null
  base_grant bigint not null
  support_rate integer not null  -- Weight of the public support measure, parts per million; inhabitants have the rest.
  decrease_lock integer  -- Largest decrease from one year to the next, parts per million; null where no lock is in force.
  source text not null
  verified boolean not null default false
  added_at timestamp with time zone not null
  added_by uuid not null
  PRIMARY KEY (association_id, id)
  FOREIGN KEY (association_id) REFERENCES association.association(id)
  CHECK ((base_grant >= 0))
  CHECK (((decrease_lock >= 0) AND (decrease_lock <= 1000000)))
  CHECK (((length(name) >= 1) AND (length(name) <= 200)))
  CHECK (((support_rate >= 0) AND (support_rate <= 1000000)))
  CHECK (((valid_from_year >= 2000) AND (valid_from_year <= 2100)))
  policy samordna_association_all for all to samordna_association using true with check true
  policy samordna_system_all for all to samordna_system using true with check true
  policy tenant for all to public using (association_id = ( SELECT platform.current_association() AS current_association)) with check (association_id = ( SELECT platform.current_association() AS current_association))
  grant delete, insert, select, update to samordna_association
  grant delete, insert, select, update to samordna_system

table association.allocation_scenario
  association_id uuid not null
  id uuid not null
  name text not null
  first_year smallint not null
  assumptions jsonb not null  -- What the user supposes for the three coming years; every result is computed from it anew. Amounts are öre as text.
  removed_at timestamp with time zone
  changed_at timestamp with time zone not null
  changed_by uuid not null
  PRIMARY KEY (association_id, id)
  FOREIGN KEY (association_id) REFERENCES association.association(id)
  CHECK (((first_year >= 2000) AND (first_year <= 2100)))
  CHECK (((length(name) >= 1) AND (length(name) <= 100)))
  CREATE UNIQUE INDEX allocation_scenario_name ON association.allocation_scenario USING btree (association_id, first_year, name) WHERE (removed_at IS NULL)
  policy samordna_association_all for all to samordna_association using true with check true
  policy samordna_system_all for all to samordna_system using true with check true
  policy tenant for all to public using (association_id = ( SELECT platform.current_association() AS current_association)) with check (association_id = ( SELECT platform.current_association() AS current_association))
  grant delete, insert, select, update to samordna_association
  grant delete, insert, select, update to samordna_system

table association.association
  id uuid not null
  slug text not null
  name text not null
  organisation_number text
  small_cell_threshold smallint not null default 5
  hide_zero_cells boolean not null default false
  reference_date date  -- Demo only: the day the registered facts are known to; null means today.
  settings jsonb not null default '{}'::jsonb
  UNIQUE (slug)
  PRIMARY KEY (id)
  CHECK (((length(name) >= 2) AND (length(name) <= 200)))
  CHECK ((slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text))
  CHECK (((small_cell_threshold >= 1) AND (small_cell_threshold <= 50)))
  policy change for update to samordna_association using (id = ( SELECT platform.current_association() AS current_association)) with check (id = ( SELECT platform.current_association() AS current_association))
  policy everything for all to samordna_system using true with check true
  policy open_door for select to samordna_public using (id = ( SELECT platform.current_association() AS current_association))
  policy own for select to samordna_association, samordna_counter, samordna_party using (id = ( SELECT platform.current_association() AS current_association))
  grant select to samordna_association
  grant select to samordna_counter
  grant select to samordna_party
  grant select to samordna_public
  grant insert, select, update to samordna_system

table association.budget
  association_id uuid not null
  id uuid not null
  year smallint not null
  version smallint not null
  status text not null default 'proposal'::text
  state_amount_id uuid  -- The stage of the state's amount that the budget builds on.
  contributions_version smallint  -- The version of the year's contributions that the income row was fetched from.
  deficit_motive text not null default ''::text
  comment text not null default ''::text
  consulted_on date
  consulted_edition integer  -- The edition the members were consulted on; a later one has been changed since.
  adopted_on date
  reference text not null default ''::text
  edition integer not null default 1  -- Counts changes, so that two who edit at once do not overwrite each other.
  before_last_save jsonb  -- The content before the last save, so that it can be undone; amounts are öre as text.
  saved_at timestamp with time zone not null
  saved_by uuid not null
  created_at timestamp with time zone not null
  created_by uuid not null
  UNIQUE (association_id, year, version)
  PRIMARY KEY (association_id, id)
  FOREIGN KEY (association_id) REFERENCES association.association(id)
  FOREIGN KEY (association_id, state_amount_id) REFERENCES association.state_amount(association_id, id)
  CHECK ((status = ANY (ARRAY['proposal'::text, 'consulted'::text, 'adopted'::text])))
  CHECK ((version >= 1))
  CHECK (((year >= 2000) AND (year <= 2100)))
  policy samordna_association_all for all to samordna_association using true with check true
  policy samordna_system_all for all to samordna_system using true with check true
  policy tenant for all to public using (association_id = ( SELECT platform.current_association() AS current_association)) with check (association_id = ( SELECT platform.current_association() AS current_association))
  grant delete, insert, select, update to samordna_association
  grant delete, insert, select, update to samordna_system

-- A decision during the year on more or less money to a row; it must say how it is financed (KL 11:15).
table association.budget_addition
  association_id uuid not null
  id uuid not null
  year smallint not null
  row_id uuid not null
  amount bigint not null
  decided_on date not null
  reference text not null
  financing text not null
  added_at timestamp with time zone not null
  added_by uuid not null
  PRIMARY KEY (association_id, id)
  FOREIGN KEY (association_id) REFERENCES association.association(id)
  FOREIGN KEY (association_id, row_id) REFERENCES association.finance_row(association_id, id)
  CHECK (((length(financing) >= 1) AND (length(financing) <= 500)))
  CHECK (((length(reference) >= 1) AND (length(reference) <= 200)))
  CHECK (((year >= 2000) AND (year <= 2100)))
  policy samordna_association_all for all to samordna_association using true with check true
  policy samordna_system_all for all to samordna_system using true with check true
  policy tenant for all to public using (association_id = ( SELECT platform.current_association() AS current_association)) with check (association_id = ( SELECT platform.current_association() AS current_association))
  grant delete, insert, select, update to samordna_association
  grant delete, insert, select, update to samordna_system

table association.budget_line
  association_id uuid not null
  budget_id uuid not null
  row_id uuid not null
  amount bigint not null default 0
  second_year bigint  -- Indicative amounts of the two years after the budget's (three-year plan, KL 11:6), öre.
  third_year bigint
  individual_percent smallint  -- How much of the row is individual; the rest is structural. Null: as the row's orientation says.
  financing text not null default ''::text
  comment text not null default ''::text
  sort integer not null default 0
  PRIMARY KEY (association_id, budget_id, row_id)
  FOREIGN KEY (association_id, budget_id) REFERENCES association.budget(association_id, id) ON DELETE CASCADE
  FOREIGN KEY (association_id) REFERENCES association.association(id)
  FOREIGN KEY (association_id, row_id) REFERENCES association.finance_row(association_id, id)
  CHECK (((individual_percent >= 0) AND (individual_percent <= 100)))
  policy samordna_association_all for all to samordna_association using true with check true
  policy samordna_system_all for all to samordna_system using true with check true
  policy tenant for all to public using (association_id = ( SELECT platform.current_association() AS current_association)) with check (association_id = ( SELECT platform.current_association() AS current_association))
  grant delete, insert, select, update to samordna_association
  grant delete, insert, select, update to samordna_system

table association.catalogue_edition
  association_id uuid not null
  entry_id uuid not null
  edition integer not null
  content jsonb not null
  visible_from date not null
  visible_until date  -- The first day it is no longer shown.
  note text not null default ''::text
  published_at timestamp with time zone not null
  published_by uuid not null
  PRIMARY KEY (association_id, entry_id, edition)
  FOREIGN KEY (association_id, entry_id) REFERENCES association.catalogue_entry(association_id, id)
  FOREIGN KEY (association_id) REFERENCES association.association(id)
  CHECK (((visible_until IS NULL) OR (visible_until >= visible_from)))
  CHECK ((edition > 0))
  CHECK ((length(note) <= 500))
  policy samordna_association_all for all to samordna_association using true with check true
  policy tenant for all to public using (association_id = ( SELECT platform.current_association() AS current_association)) with check (association_id = ( SELECT platform.current_association() AS current_association))
  grant insert, select to samordna_association

table association.catalogue_entry
  association_id uuid not null
  id uuid not null
  slug text not null
  name text not null
  intervention_id uuid
  draft jsonb not null  -- EntryContent (catalogue/model/content): what the next edition will say. Never about a participant, money or internal notes.
  revision integer not null default 1  -- Counts every change of the draft, so that two who write at once are told.
  contact_address text not null default ''::text  -- Where the host is reminded. Never published.
  verified_on date  -- Changes only when somebody says that what stands is true; saving and publishing leave it.
  verified_by text not null default ''::text
  places smallint
  free_places smallint
  waiting_weeks smallint
  places_on date
  paused boolean not null default false  -- Taken away for a time, to come back with the same address.
  removed_at timestamp with time zone
  created_at timestamp with time zone not null
  changed_at timestamp with time zone not null
  changed_by uuid not null
  UNIQUE (association_id, slug)
  PRIMARY KEY (association_id, id)
  FOREIGN KEY (association_id) REFERENCES association.association(id)
  FOREIGN KEY (association_id, intervention_id) REFERENCES association.intervention(association_id, id)
  CHECK (((contact_address = ''::text) OR (contact_address ~ '^[^@[:space:]]+@[^@[:space:]]+$'::text)))
  CHECK (((free_places >= 0) AND (free_places <= 10000)))
  CHECK (((length(name) >= 1) AND (length(name) <= 200)))
  CHECK (((places >= 0) AND (places <= 10000)))
  CHECK ((revision > 0))
  CHECK (((slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text) AND (length(slug) <= 80)))
  CHECK ((verified_by = ANY (ARRAY[''::text, 'host'::text, 'editor'::text])))
  CHECK (((waiting_weeks >= 0) AND (waiting_weeks <= 520)))
  CREATE INDEX catalogue_entry_association_id_intervention_id_idx ON association.catalogue_entry USING btree (association_id, intervention_id)
  policy own_unit for select to samordna_party using ((( SELECT platform.current_duty() AS current_duty) = 'teamLeader'::text) AND (intervention_id = ANY (( SELECT platform.current_units() AS current_units)::uuid[])))
  policy reminders for select to samordna_system using true
  policy samordna_association_all for all to samordna_association using true with check true
  policy tenant for all to public using (association_id = ( SELECT platform.current_association() AS current_association)) with check (association_id = ( SELECT platform.current_association() AS current_association))
  grant delete, insert, select, update to samordna_association

table association.catalogue_host_link
  association_id uuid not null
  token_hash bytea not null
  entry_id uuid not null
  created_at timestamp with time zone not null
  expires_at timestamp with time zone not null
  replaced_at timestamp with time zone
  created_by uuid  -- Null where a reminder carried it.
  UNIQUE (token_hash)
  PRIMARY KEY (association_id, token_hash)
  FOREIGN KEY (association_id, entry_id) REFERENCES association.catalogue_entry(association_id, id)
  FOREIGN KEY (association_id) REFERENCES association.association(id)
  CREATE INDEX catalogue_host_link_association_id_entry_id_idx ON association.catalogue_host_link USING btree (association_id, entry_id)
  policy samordna_association_insert for insert to samordna_association with check true
  policy samordna_association_select for select to samordna_association using true
  policy samordna_association_update for update to samordna_association using true with check true
  policy samordna_system_insert for insert to samordna_system with check true
  policy tenant for all to public using (association_id = ( SELECT platform.current_association() AS current_association)) with check (association_id = ( SELECT platform.current_association() AS current_association))
  grant insert, select, update to samordna_association
  grant insert to samordna_system

table association.catalogue_import
  association_id uuid not null
  id uuid not null
  file_name text not null
  format text not null
  unread text[] not null default '{}'::text[]  -- Headings of the file that nothing is read from.
  state text not null default 'checked'::text
  job_id uuid
  created_at timestamp with time zone not null
  created_by uuid not null
  done_at timestamp with time zone  -- When its drafts were made; also their changed_at, until somebody changes them.
  PRIMARY KEY (association_id, id)
  FOREIGN KEY (association_id) REFERENCES association.association(id)
  CHECK ((length(file_name) <= 200))
  CHECK ((format = ANY (ARRAY['table'::text, 'hsds'::text])))
  CHECK ((state = ANY (ARRAY['checked'::text, 'confirmed'::text, 'done'::text, 'undone'::text])))
  policy samordna_association_all for all to samordna_association using true with check true
  policy tenant for all to public using (association_id = ( SELECT platform.current_association() AS current_association)) with check (association_id = ( SELECT platform.current_association() AS current_association))
  grant delete, insert, select, update to samordna_association

table association.catalogue_import_row
  association_id uuid not null
  import_id uuid not null
  line integer not null  -- The row of the sheet, or which service of the file.
  name text not null
  external_id text not null default ''::text
  patch jsonb  -- EntryPatch (catalogue/model/import): what the row says. Null where it has a fault.
  findings jsonb not null default '[]'::jsonb
  choice text not null default ''::text
  outcome text not null default ''::text  -- kept, removed and restored: what the undoing did.
  entry_id uuid
  before jsonb  -- The draft as it was before an update, for undoing.
  revision integer  -- Of the draft just after; another one says that somebody has changed it since.
  PRIMARY KEY (association_id, import_id, line)
  FOREIGN KEY (association_id) REFERENCES association.association(id)
  FOREIGN KEY (association_id, import_id) REFERENCES association.catalogue_import(association_id, id) ON DELETE CASCADE
  CHECK ((choice = ANY (ARRAY[''::text, 'new'::text, 'update'::text, 'skip'::text])))
  CHECK ((line > 0))
  CHECK ((outcome = ANY (ARRAY[''::text, 'made'::text, 'updated'::text, 'skipped'::text, 'faulty'::text, 'kept'::text, 'removed'::text, 'restored'::text])))
  policy samordna_association_all for all to samordna_association using true with check true
  policy tenant for all to public using (association_id = ( SELECT platform.current_association() AS current_association)) with check (association_id = ( SELECT platform.current_association() AS current_association))
  grant delete, insert, select, update to samordna_association

table association.catalogue_letter
  association_id uuid not null
  id uuid not null
  kind text not null
  entry_id uuid
  recipient text not null
  subject text not null
  body text not null
  status text not null default 'waiting'::text
  attempts smallint not null default 0
  created_at timestamp with time zone not null
  created_by uuid  -- Null where the day made it.
  tried_at timestamp with time zone
  sent_at timestamp with time zone
  answer text not null default ''::text  -- What the mail server answered.
  PRIMARY KEY (association_id, id)
  FOREIGN KEY (association_id, entry_id) REFERENCES association.catalogue_entry(association_id, id)
  FOREIGN KEY (association_id) REFERENCES association.association(id)
  CHECK ((length(answer) <= 500))
  CHECK (((length(body) >= 1) AND (length(body) <= 20000)))
  CHECK ((kind = ANY (ARRAY['before'::text, 'due'::text, 'asked'::text, 'escalated'::text, 'answer'::text])))
  CHECK ((recipient ~ '^[^@[:space:]]+@[^@[:space:]]+$'::text))
  CHECK ((status = ANY (ARRAY['waiting'::text, 'sending'::text, 'sent'::text, 'refused'::text, 'dropped'::text])))
  CHECK (((length(subject) >= 1) AND (length(subject) <= 300)))
  CREATE INDEX catalogue_letter_association_id_status_idx ON association.catalogue_letter USING btree (association_id, status)
  policy samordna_association_insert for insert to samordna_association with check true
  policy samordna_association_select for select to samordna_association using true
  policy samordna_association_update for update to samordna_association using true with check true
  policy samordna_system_insert for insert to samordna_system with check true
  policy samordna_system_select for select to samordna_system using true
  policy samordna_system_update for update to samordna_system using true with check true
  policy tenant for all to public using (association_id = ( SELECT platform.current_association() AS current_association)) with check (association_id = ( SELECT platform.current_association() AS current_association))
  grant insert, select, update to samordna_association
  grant insert, select, update to samordna_system

table association.catalogue_link_check
  association_id uuid not null
  url text not null
  outcome text not null  -- refused: an address that no check may call, such as one within a private network.
  status smallint
  checked_at timestamp with time zone not null
  failing_since date
  PRIMARY KEY (association_id, url)
  FOREIGN KEY (association_id) REFERENCES association.association(id)
  CHECK ((outcome = ANY (ARRAY['answers'::text, 'missing'::text, 'failing'::text, 'unreachable'::text, 'refused'::text])))
  CHECK ((length(url) <= 2000))
  policy samordna_association_insert for insert to samordna_association with check true
  policy samordna_association_select for select to samordna_association using true
  policy samordna_association_update for update to samordna_association using true with check true
  policy samordna_system_insert for insert to samordna_system with check true
  policy samordna_system_select for select to samordna_system using true
  policy samordna_system_update for update to samordna_system using true with check true
  policy tenant for all to public using (association_id = ( SELECT platform.current_association() AS current_association)) with check (association_id = ( SELECT platform.current_association() AS current_association))
  grant insert, select, update to samordna_association
  grant insert, select, update to samordna_system

table association.catalogue_proposal
  association_id uuid not null
  id uuid not null
  entry_id uuid not null
  source text not null
  content jsonb not null
  base jsonb not null  -- The draft as it was when the host wrote: what differs from it is what the host changed.
  message text not null default ''::text
  sender_role text not null default ''::text  -- A function, never a person's name.
  made_at timestamp with time zone not null
  made_by uuid
  state text not null default 'waiting'::text
  decided_at timestamp with time zone
  decided_by uuid
  answer text not null default ''::text
  draft_before jsonb  -- The draft before the proposal was taken, to go back to.
  revision_after integer
  PRIMARY KEY (association_id, id)
  FOREIGN KEY (association_id, entry_id) REFERENCES association.catalogue_entry(association_id, id)
  FOREIGN KEY (association_id) REFERENCES association.association(id)
  CHECK ((length(answer) <= 2000))
  CHECK ((length((base)::text) <= 400000))
  CHECK ((length((content)::text) <= 400000))
  CHECK ((length(message) <= 2000))
  CHECK ((length(sender_role) <= 200))
  CHECK ((source = ANY (ARRAY['link'::text, 'signedIn'::text])))
  CHECK ((state = ANY (ARRAY['waiting'::text, 'taken'::text, 'declined'::text])))
  CREATE INDEX catalogue_proposal_association_id_entry_id_state_idx ON association.catalogue_proposal USING btree (association_id, entry_id, state)
  policy own_unit for select to samordna_party using (EXISTS ( SELECT 1
       FROM association.catalogue_entry e
      WHERE ((e.association_id = catalogue_proposal.association_id) AND (e.id = catalogue_proposal.entry_id))))
  policy own_unit_proposes for insert to samordna_party with check ((source = 'signedIn'::text) AND (state = 'waiting'::text) AND (made_by = ( SELECT platform.current_user_id() AS current_user_id)) AND (EXISTS ( SELECT 1
       FROM association.catalogue_entry e
      WHERE ((e.association_id = catalogue_proposal.association_id) AND (e.id = catalogue_proposal.entry_id) AND (e.removed_at IS NULL)))))
  policy samordna_association_insert for insert to samordna_association with check true
  policy samordna_association_select for select to samordna_association using true
  policy samordna_association_update for update to samordna_association using true with check true
  policy tenant for all to public using (association_id = ( SELECT platform.current_association() AS current_association)) with check (association_id = ( SELECT platform.current_association() AS current_association))
  grant insert, select, update to samordna_association

table association.catalogue_reminder
  association_id uuid not null
  letter_id uuid not null
  entry_id uuid not null
  kind text not null
  verified_on date  -- The verification that has grown old; null where there never was one.
  UNIQUE NULLS NOT DISTINCT (association_id, entry_id, kind, verified_on)
  PRIMARY KEY (association_id, letter_id, entry_id)
  FOREIGN KEY (association_id, entry_id) REFERENCES association.catalogue_entry(association_id, id)
  FOREIGN KEY (association_id) REFERENCES association.association(id)
  FOREIGN KEY (association_id, letter_id) REFERENCES association.catalogue_letter(association_id, id)
  CHECK ((kind = ANY (ARRAY['before'::text, 'due'::text, 'escalated'::text])))
  policy samordna_association_insert for insert to samordna_association with check true
  policy samordna_association_select for select to samordna_association using true
  policy samordna_association_update for update to samordna_association using true with check true
  policy samordna_system_insert for insert to samordna_system with check true
  policy samordna_system_select for select to samordna_system using true
  policy samordna_system_update for update to samordna_system using true with check true
  policy tenant for all to public using (association_id = ( SELECT platform.current_association() AS current_association)) with check (association_id = ( SELECT platform.current_association() AS current_association))
  grant insert, select, update to samordna_association
  grant insert, select, update to samordna_system

table association.catalogue_settings
  association_id uuid not null
  editor_address text not null default ''::text
  verify_months smallint not null default 6
  remind_days_before smallint not null default 14
  grace_days smallint not null default 30  -- Days after the verification was due until the entry is shown as not verified. Half of them pass before the editor is told.
  about jsonb not null default '{}'::jsonb  -- What the association is for, per language: { sv: { purpose, vision, contact } }.
  PRIMARY KEY (association_id)
  FOREIGN KEY (association_id) REFERENCES association.association(id)
  CHECK (((editor_address = ''::text) OR (editor_address ~ '^[^@[:space:]]+@[^@[:space:]]+$'::text)))
  CHECK (((grace_days >= 0) AND (grace_days <= 180)))
  CHECK (((remind_days_before >= 0) AND (remind_days_before <= 90)))
  CHECK (((verify_months >= 1) AND (verify_months <= 36)))
  policy own_association for select to samordna_party using true
  policy reminders for select to samordna_system using true
  policy samordna_association_all for all to samordna_association using true with check true
  policy tenant for all to public using (association_id = ( SELECT platform.current_association() AS current_association)) with check (association_id = ( SELECT platform.current_association() AS current_association))
  grant delete, insert, select, update to samordna_association

table association.catalogue_settled_miss
  association_id uuid not null
  text text not null
  settled_at timestamp with time zone not null
  settled_by uuid not null
  PRIMARY KEY (association_id, text)
  FOREIGN KEY (association_id) REFERENCES association.association(id)
  CHECK (((length(text) >= 1) AND (length(text) <= 80)))
  policy samordna_association_all for all to samordna_association using true with check true
  policy tenant for all to public using (association_id = ( SELECT platform.current_association() AS current_association)) with check (association_id = ( SELECT platform.current_association() AS current_association))
  grant delete, insert, select, update to samordna_association

table association.catalogue_suggestion
  association_id uuid not null
  id uuid not null
  entry_id uuid not null
  text text not null
  language text not null  -- Of the page where it was written.
  received_at timestamp with time zone not null
  handled_at timestamp with time zone
  handled_by uuid
  handled_as text not null default ''::text  -- Empty until somebody has handled it.
  PRIMARY KEY (association_id, id)
  FOREIGN KEY (association_id, entry_id) REFERENCES association.catalogue_entry(association_id, id)
  FOREIGN KEY (association_id) REFERENCES association.association(id)
  CHECK ((handled_as = ANY (ARRAY[''::text, 'changed'::text, 'unchanged'::text])))
  CHECK ((language = ANY (ARRAY['sv'::text, 'en'::text, 'ar'::text, 'so'::text, 'ti'::text, 'fa'::text, 'uk'::text, 'fi'::text])))
  CHECK (((length(text) >= 1) AND (length(text) <= 1000)))
  CREATE INDEX catalogue_suggestion_association_id_idx ON association.catalogue_suggestion USING btree (association_id) WHERE (handled_at IS NULL)
  CREATE INDEX catalogue_suggestion_association_id_received_at_idx ON association.catalogue_suggestion USING btree (association_id, received_at)
  policy anyone_of_the_shown for insert to samordna_public with check ((handled_at IS NULL) AND (handled_by IS NULL) AND (handled_as = ''::text) AND (EXISTS ( SELECT 1
       FROM catalogue.published p
      WHERE ((p.association_id = catalogue_suggestion.association_id) AND (p.entry_id = catalogue_suggestion.entry_id) AND (p.visible_from <= ((platform.current_instant() AT TIME ZONE 'Europe/Stockholm'::text))::date) AND ((p.visible_until IS NULL) OR (p.visible_until > ((platform.current_instant() AT TIME ZONE 'Europe/Stockholm'::text))::date))))))
  policy samordna_association_select for select to samordna_association using true
  policy samordna_association_update for update to samordna_association using true with check true
  policy tenant for all to public using (association_id = ( SELECT platform.current_association() AS current_association)) with check (association_id = ( SELECT platform.current_association() AS current_association))
  grant select to samordna_association

table association.co_financed_project
  association_id uuid not null
  id uuid not null
  name text not null
  funder text not null
  programme text not null
  funder_number text not null default ''::text
  owner text not null default ''::text
  starts_on date not null
  ends_on date not null
  rate integer not null default 0  -- The funder's part of eligible cost, parts per million.
  ledger_dimension text not null default ''::text
  ledger_object text not null default ''::text  -- The object in the books that keeps the project apart (särredovisning), with its dimension.
  note text not null default ''::text
  changed_at timestamp with time zone not null
  changed_by uuid not null
  UNIQUE (association_id, name)
  PRIMARY KEY (association_id, id)
  FOREIGN KEY (association_id) REFERENCES association.association(id)
  CHECK ((ends_on >= starts_on))
  CHECK (((length(funder) >= 1) AND (length(funder) <= 200)))
  CHECK (((length(name) >= 1) AND (length(name) <= 200)))
  CHECK ((programme = ANY (ARRAY['esf2014'::text, 'esf2021'::text, 'other'::text])))
  CHECK (((rate >= 0) AND (rate <= 1000000)))
  policy samordna_association_all for all to samordna_association using true with check true
  policy samordna_system_all for all to samordna_system using true with check true
  policy tenant for all to public using (association_id = ( SELECT platform.current_association() AS current_association)) with check (association_id = ( SELECT platform.current_association() AS current_association))
  grant delete, insert, select, update to samordna_association
  grant delete, insert, select, update to samordna_system

table association.code_value
  association_id uuid not null
  list text not null
  code text not null
  label text not null
  meaning text  -- What counting and rules take the value for, e.g. registrationError, work, studies, wage, incomeSupport, selfReferral, unstated; null where nothing depends on it.
  sort smallint not null default 0
  valid_from date
  valid_to date
  source text not null
  confirmed boolean not null default false
  UNIQUE (association_id, list, label)
  PRIMARY KEY (association_id, list, code)
  FOREIGN KEY (association_id) REFERENCES association.association(id)
  CHECK (((valid_to IS NULL) OR (valid_from IS NULL) OR (valid_to >= valid_from)))
  policy samordna_association_all for all to samordna_association using true with check true
  policy samordna_counter_select for select to samordna_counter using true
  policy samordna_party_select for select to samordna_party using true
  policy samordna_system_all for all to samordna_system using true with check true
  policy tenant for all to public using (association_id = ( SELECT platform.current_association() AS current_association)) with check (association_id = ( SELECT platform.current_association() AS current_association))
  grant delete, insert, select, update to samordna_association
  grant select to samordna_counter
  grant select to samordna_party
  grant delete, insert, select, update to samordna_system

table association.contribution_decision
  association_id uuid not null
  id uuid not null
  year smallint not null
  version smallint not null
  kind text not null  -- entered: amounts as an older decision has them, not computed here.
  state_amount bigint not null  -- The state's whole amount for the year as of this version, öre.
  stated_total bigint  -- The total that an entered decision prints, öre. It may differ from the sum of its parts, and then that is shown.
  decided_on date not null
  reference text not null default ''::text
  reason text not null default ''::text
  added_at timestamp with time zone not null
  added_by uuid not null
  published_at timestamp with time zone
  UNIQUE (association_id, year, version)
  PRIMARY KEY (association_id, id)
  FOREIGN KEY (association_id) REFERENCES association.association(id)
  CHECK ((kind = ANY (ARRAY['ordinary'::text, 'extra'::text, 'entered'::text])))
  CHECK ((state_amount >= 0))
  CHECK ((stated_total >= 0))
  CHECK ((version >= 1))
  CHECK (((year >= 2000) AND (year <= 2100)))
  policy published for select to samordna_public using (published_at IS NOT NULL)
  policy samordna_association_all for all to samordna_association using true with check true
  policy samordna_system_all for all to samordna_system using true with check true
  policy tenant for all to public using (association_id = ( SELECT platform.current_association() AS current_association)) with check (association_id = ( SELECT platform.current_association() AS current_association))
  grant delete, insert, select, update to samordna_association
  grant delete, insert, select, update to samordna_system

-- The ledger per member beside what is decided. Nothing is changed or removed: a wrong entry is reversed by another.
table association.contribution_entry
  association_id uuid not null
  id uuid not null
  year smallint not null
  member_id uuid not null
  kind text not null
  amount bigint not null
  entered_on date not null
  due_on date
  corrects_year smallint  -- The earlier year that a correction belongs to; it is paid in `year` and stands as a row of its own.
  reference text not null default ''::text
  note text not null default ''::text
  added_at timestamp with time zone not null
  added_by uuid not null
  reverses_id uuid
  UNIQUE (association_id, reverses_id)
  PRIMARY KEY (association_id, id)
  FOREIGN KEY (association_id) REFERENCES association.association(id)
  FOREIGN KEY (association_id, member_id) REFERENCES association.member(association_id, id)
  FOREIGN KEY (association_id, reverses_id) REFERENCES association.contribution_entry(association_id, id)
  CHECK (((corrects_year >= 2000) AND (corrects_year <= 2100)))
  CHECK ((kind = ANY (ARRAY['called'::text, 'paid'::text, 'corrected'::text, 'reminded'::text])))
  CHECK (((year >= 2000) AND (year <= 2100)))
  policy samordna_association_all for all to samordna_association using true with check true
  policy samordna_system_all for all to samordna_system using true with check true
  policy tenant for all to public using (association_id = ( SELECT platform.current_association() AS current_association)) with check (association_id = ( SELECT platform.current_association() AS current_association))
  grant delete, insert, select, update to samordna_association
  grant delete, insert, select, update to samordna_system

table association.contribution_part
  association_id uuid not null
  decision_id uuid not null
  member_id uuid not null
  amount bigint not null
  weight bigint
  sort smallint not null default 0  -- The member's place in the fixed order when it was decided, by which ties were broken.
  basis jsonb not null default '{}'::jsonb  -- How it came about: party share, key, population with date and source, exact part before rounding, who took the rest.
  PRIMARY KEY (association_id, decision_id, member_id)
  FOREIGN KEY (association_id, decision_id) REFERENCES association.contribution_decision(association_id, id)
  FOREIGN KEY (association_id) REFERENCES association.association(id)
  FOREIGN KEY (association_id, member_id) REFERENCES association.member(association_id, id)
  policy published for select to samordna_public using (EXISTS ( SELECT
       FROM association.contribution_decision d
      WHERE ((d.association_id = contribution_part.association_id) AND (d.id = contribution_part.decision_id) AND (d.published_at IS NOT NULL))))
  policy samordna_association_all for all to samordna_association using true with check true
  policy samordna_system_all for all to samordna_system using true with check true
  policy tenant for all to public using (association_id = ( SELECT platform.current_association() AS current_association)) with check (association_id = ( SELECT platform.current_association() AS current_association))
  grant delete, insert, select, update to samordna_association
  grant select to samordna_public
  grant delete, insert, select, update to samordna_system

table association.contribution_rule
  association_id uuid not null
  id uuid not null
  party text not null
  valid_from_year smallint not null
  key text not null
  age_from smallint not null default 0
  age_to smallint not null default 120
  population_month smallint
  population_day smallint
  years_before smallint not null default 1
  round_to bigint not null default 100  -- Öre that a part is a multiple of: 1, 100 (krona) or 100 000 (tkr); the rest goes by largest remainder, ties by member order.
  fixed_weights jsonb not null default '{}'::jsonb  -- Member id to whole weight, for fixedShares.
  source text not null
  UNIQUE (association_id, party, valid_from_year)
  PRIMARY KEY (association_id, id)
  FOREIGN KEY (association_id) REFERENCES association.association(id)
  CHECK (((age_from >= 0) AND (age_from <= 120)))
  CHECK (((age_to >= 0) AND (age_to <= 120)))
  CHECK ((key = ANY (ARRAY['population'::text, 'fixedShares'::text, 'equal'::text])))
  CHECK ((party = ANY (ARRAY['region'::text, 'municipality'::text])))
  CHECK (((population_day >= 1) AND (population_day <= 31)))
  CHECK (((population_month >= 1) AND (population_month <= 12)))
  CHECK ((round_to = ANY (ARRAY[(1)::bigint, (100)::bigint, (100000)::bigint])))
  CHECK (((valid_from_year >= 2000) AND (valid_from_year <= 2100)))
  CHECK (((years_before >= 0) AND (years_before <= 5)))
  policy samordna_association_all for all to samordna_association using true with check true
  policy samordna_system_all for all to samordna_system using true with check true
  policy tenant for all to public using (association_id = ( SELECT platform.current_association() AS current_association)) with check (association_id = ( SELECT platform.current_association() AS current_association))
  grant delete, insert, select, update to samordna_association
  grant delete, insert, select, update to samordna_system

table association.council
  association_id uuid not null
  id uuid not null
  name text not null
  municipality_id uuid
  answer_within_days smallint not null default 14
  sort smallint not null default 0
  UNIQUE (association_id, name)
  PRIMARY KEY (association_id, id)
  FOREIGN KEY (association_id) REFERENCES association.association(id)
  FOREIGN KEY (association_id, municipality_id) REFERENCES association.municipality(association_id, id)
  CHECK (((answer_within_days >= 1) AND (answer_within_days <= 365)))
  policy samordna_association_all for all to samordna_association using true with check true
  policy samordna_counter_select for select to samordna_counter using true
  policy samordna_party_select for select to samordna_party using true
  policy samordna_system_all for all to samordna_system using true with check true
  policy tenant for all to public using (association_id = ( SELECT platform.current_association() AS current_association)) with check (association_id = ( SELECT platform.current_association() AS current_association))
  grant delete, insert, select, update to samordna_association
  grant select to samordna_counter
  grant select to samordna_party
  grant delete, insert, select, update to samordna_system

table association.deviation_explanation
  association_id uuid not null
  id uuid not null
  year smallint not null
  row_id uuid not null
  month smallint not null  -- The period the explanation is for: January up to and with this month. 12 is the whole year.
  cause text not null
  measure text not null default ''::text
  decision text not null default ''::text
  parts jsonb not null default '[]'::jsonb  -- What the deviation consists of, e.g. fees, audit: [{"label", "amount"}], öre as text. The rest is shown.
  written_at timestamp with time zone not null
  written_by uuid not null
  UNIQUE (association_id, year, row_id, month)
  PRIMARY KEY (association_id, id)
  FOREIGN KEY (association_id) REFERENCES association.association(id)
  FOREIGN KEY (association_id, row_id) REFERENCES association.finance_row(association_id, id)
  CHECK (((length(cause) >= 1) AND (length(cause) <= 4000)))
  CHECK (((month >= 1) AND (month <= 12)))
  CHECK (((year >= 2000) AND (year <= 2100)))
  policy samordna_association_all for all to samordna_association using true with check true
  policy samordna_system_all for all to samordna_system using true with check true
  policy tenant for all to public using (association_id = ( SELECT platform.current_association() AS current_association)) with check (association_id = ( SELECT platform.current_association() AS current_association))
  grant delete, insert, select, update to samordna_association
  grant delete, insert, select, update to samordna_system

-- Nothing of it is changed once it is sent.
table association.dispatch
  association_id uuid not null
  id uuid not null
  year smallint not null
  subject text not null
  body text not null
  decided_on date not null
  reference text not null default ''::text
  warnings jsonb not null default '[]'::jsonb
  created_at timestamp with time zone not null
  created_by uuid not null
  sent_at timestamp with time zone
  PRIMARY KEY (association_id, id)
  FOREIGN KEY (association_id) REFERENCES association.association(id)
  CHECK (((length(body) >= 1) AND (length(body) <= 10000)))
  CHECK (((length(subject) >= 1) AND (length(subject) <= 200)))
  CHECK (((year >= 2000) AND (year <= 2100)))
  policy samordna_association_all for all to samordna_association using true with check true
  policy samordna_system_all for all to samordna_system using true with check true
  policy tenant for all to public using (association_id = ( SELECT platform.current_association() AS current_association)) with check (association_id = ( SELECT platform.current_association() AS current_association))
  grant delete, insert, select, update to samordna_association
  grant delete, insert, select, update to samordna_system

table association.dispatch_attachment
  association_id uuid not null
  dispatch_id uuid not null
  sort smallint not null
  name text not null
  media_type text not null
  content bytea not null
  content_hash text not null
  dated_on date  -- The day in the file's name where there is one.
  PRIMARY KEY (association_id, dispatch_id, sort)
  FOREIGN KEY (association_id, dispatch_id) REFERENCES association.dispatch(association_id, id) ON DELETE CASCADE
  FOREIGN KEY (association_id) REFERENCES association.association(id)
  CHECK (((length(name) >= 1) AND (length(name) <= 200)))
  policy samordna_association_all for all to samordna_association using true with check true
  policy samordna_system_all for all to samordna_system using true with check true
  policy tenant for all to public using (association_id = ( SELECT platform.current_association() AS current_association)) with check (association_id = ( SELECT platform.current_association() AS current_association))
  grant delete, insert, select, update to samordna_association
  grant delete, insert, select, update to samordna_system

table association.dispatch_recipient
  association_id uuid not null
  id uuid not null
  dispatch_id uuid not null
  member_id uuid not null
  address text not null
  status text not null
  tried_at timestamp with time zone
  answer text not null default ''::text  -- What the mail server answered, or how it was sent by hand.
  PRIMARY KEY (association_id, id)
  FOREIGN KEY (association_id, dispatch_id) REFERENCES association.dispatch(association_id, id) ON DELETE CASCADE
  FOREIGN KEY (association_id) REFERENCES association.association(id)
  FOREIGN KEY (association_id, member_id) REFERENCES association.member(association_id, id)
  CHECK ((status = ANY (ARRAY['waiting'::text, 'sending'::text, 'sent'::text, 'failed'::text, 'byHand'::text])))
  policy samordna_association_all for all to samordna_association using true with check true
  policy samordna_system_all for all to samordna_system using true with check true
  policy tenant for all to public using (association_id = ( SELECT platform.current_association() AS current_association)) with check (association_id = ( SELECT platform.current_association() AS current_association))
  grant delete, insert, select, update to samordna_association
  grant delete, insert, select, update to samordna_system

table association.draft
  association_id uuid not null
  user_id uuid not null
  key text not null
  fields jsonb not null
  saved_at timestamp with time zone not null
  PRIMARY KEY (association_id, user_id, key)
  FOREIGN KEY (association_id) REFERENCES association.association(id)
  CHECK ((length(key) <= 200))
  policy own_drafts for all to samordna_association using (user_id = ( SELECT platform.current_user_id() AS current_user_id)) with check (user_id = ( SELECT platform.current_user_id() AS current_user_id))
  policy tenant for all to public using (association_id = ( SELECT platform.current_association() AS current_association)) with check (association_id = ( SELECT platform.current_association() AS current_association))
  grant delete, insert, select, update to samordna_association

table association.equity_ladder
  association_id uuid not null
  id uuid not null
  name text not null
  valid_from_year smallint not null
  mode text not null
  base text not null
  source text not null
  verified boolean not null default false
  added_at timestamp with time zone not null
  added_by uuid not null
  PRIMARY KEY (association_id, id)
  FOREIGN KEY (association_id) REFERENCES association.association(id)
  CHECK ((base = ANY (ARRAY['contributions'::text, 'stateShare'::text, 'budget'::text])))
  CHECK ((mode = ANY (ARRAY['marginal'::text, 'wholeBase'::text])))
  CHECK (((valid_from_year >= 2000) AND (valid_from_year <= 2100)))
  policy samordna_association_all for all to samordna_association using true with check true
  policy samordna_system_all for all to samordna_system using true with check true
  policy tenant for all to public using (association_id = ( SELECT platform.current_association() AS current_association)) with check (association_id = ( SELECT platform.current_association() AS current_association))
  grant delete, insert, select, update to samordna_association
  grant delete, insert, select, update to samordna_system

table association.equity_ladder_step
  association_id uuid not null
  ladder_id uuid not null
  from_amount bigint not null
  rate integer not null  -- Parts per million of the base above from_amount (marginal) or of the whole base (wholeBase).
  PRIMARY KEY (association_id, ladder_id, from_amount)
  FOREIGN KEY (association_id) REFERENCES association.association(id)
  FOREIGN KEY (association_id, ladder_id) REFERENCES association.equity_ladder(association_id, id)
  CHECK ((from_amount >= 0))
  CHECK (((rate >= 0) AND (rate <= 1000000)))
  policy samordna_association_all for all to samordna_association using true with check true
  policy samordna_system_all for all to samordna_system using true with check true
  policy tenant for all to public using (association_id = ( SELECT platform.current_association() AS current_association)) with check (association_id = ( SELECT platform.current_association() AS current_association))
  grant delete, insert, select, update to samordna_association
  grant delete, insert, select, update to samordna_system

table association.equity_year
  association_id uuid not null
  year smallint not null
  closing bigint  -- Equity at the year's end as a document states it, for years without a ledger; öre.
  allowed bigint  -- Allowed equity as communicated; where null it is computed from the ladder.
  planned_result bigint  -- The plan's result for the year, where no budget says it.
  deficit_motive text not null default ''::text
  source text not null default ''::text
  changed_at timestamp with time zone not null
  changed_by uuid not null
  PRIMARY KEY (association_id, year)
  FOREIGN KEY (association_id) REFERENCES association.association(id)
  CHECK ((allowed >= 0))
  CHECK (((year >= 2000) AND (year <= 2100)))
  policy samordna_association_all for all to samordna_association using true with check true
  policy samordna_system_all for all to samordna_system using true with check true
  policy tenant for all to public using (association_id = ( SELECT platform.current_association() AS current_association)) with check (association_id = ( SELECT platform.current_association() AS current_association))
  grant delete, insert, select, update to samordna_association
  grant delete, insert, select, update to samordna_system

table association.finance_paper
  association_id uuid not null
  id uuid not null
  name text not null
  media_type text not null
  content bytea not null
  added_at timestamp with time zone not null
  added_by uuid not null
  PRIMARY KEY (association_id, id)
  FOREIGN KEY (association_id) REFERENCES association.association(id)
  CHECK (((length(name) >= 1) AND (length(name) <= 200)))
  policy samordna_association_all for all to samordna_association using true with check true
  policy samordna_system_all for all to samordna_system using true with check true
  policy tenant for all to public using (association_id = ( SELECT platform.current_association() AS current_association)) with check (association_id = ( SELECT platform.current_association() AS current_association))
  grant delete, insert, select, update to samordna_association
  grant delete, insert, select, update to samordna_system

-- A line of budget and outcome that lives over the years, e.g. an intervention, the office, a pot or the members' contributions.
table association.finance_row
  association_id uuid not null
  id uuid not null
  label text not null
  kind text not null  -- reserve stands outside the total (förbundsreserv).
  area text not null
  orientation text  -- For the shares individual/structural/administration; null for what has no part in them.
  intervention_id uuid
  project_id uuid  -- The co-financed project whose gross cost the row holds.
  sort integer not null default 0
  ends_year smallint
  UNIQUE (association_id, label)
  PRIMARY KEY (association_id, id)
  FOREIGN KEY (association_id) REFERENCES association.association(id)
  FOREIGN KEY (association_id, intervention_id) REFERENCES association.intervention(association_id, id)
  FOREIGN KEY (association_id, project_id) REFERENCES association.co_financed_project(association_id, id)
  CHECK ((area = ANY (ARRAY['intervention'::text, 'board'::text, 'audit'::text, 'office'::text, 'reserve'::text, 'pot'::text, 'contributions'::text, 'grants'::text, 'ownFunds'::text, 'financial'::text, 'other'::text])))
  CHECK (((ends_year >= 2000) AND (ends_year <= 2100)))
  CHECK ((kind = ANY (ARRAY['cost'::text, 'income'::text, 'reserve'::text])))
  CHECK (((length(label) >= 1) AND (length(label) <= 200)))
  CHECK ((orientation = ANY (ARRAY['individual'::text, 'structural'::text, 'administration'::text])))
  policy samordna_association_all for all to samordna_association using true with check true
  policy samordna_system_all for all to samordna_system using true with check true
  policy tenant for all to public using (association_id = ( SELECT platform.current_association() AS current_association)) with check (association_id = ( SELECT platform.current_association() AS current_association))
  grant delete, insert, select, update to samordna_association
  grant delete, insert, select, update to samordna_system

table association.financial_year
  association_id uuid not null
  year smallint not null
  closed_at timestamp with time zone
  closed_by uuid
  closing_reference text not null default ''::text
  explanation_threshold bigint not null default 5000000  -- Öre. A row whose deviation is at least this much needs an explanation.
  explanation_percent smallint not null default 0  -- And at least this many percent of its budget; 0 asks for none.
  PRIMARY KEY (association_id, year)
  FOREIGN KEY (association_id) REFERENCES association.association(id)
  CHECK (((closed_at IS NULL) = (closed_by IS NULL)))
  CHECK (((explanation_percent >= 0) AND (explanation_percent <= 100)))
  CHECK ((explanation_threshold >= 0))
  CHECK (((year >= 2000) AND (year <= 2100)))
  policy samordna_association_all for all to samordna_association using true with check true
  policy samordna_system_all for all to samordna_system using true with check true
  policy tenant for all to public using (association_id = ( SELECT platform.current_association() AS current_association)) with check (association_id = ( SELECT platform.current_association() AS current_association))
  grant delete, insert, select, update to samordna_association
  grant delete, insert, select, update to samordna_system

table association.goal
  association_id uuid not null
  id uuid not null
  intervention_id uuid
  council_scope boolean not null default false
  year smallint not null
  measure text not null  -- Key of a figure in the counting engine, e.g. participants, new, workOrStudiesPercent.
  target integer
  target_text text not null default ''::text
  direction text not null default 'atLeast'::text
  population text not null default ''::text
  due_on date
  sort smallint not null default 0
  PRIMARY KEY (association_id, id)
  FOREIGN KEY (association_id) REFERENCES association.association(id)
  FOREIGN KEY (association_id, intervention_id) REFERENCES association.intervention(association_id, id)
  CHECK (((target IS NOT NULL) OR (target_text <> ''::text)))
  CHECK ((direction = ANY (ARRAY['atLeast'::text, 'atMost'::text, 'decrease'::text])))
  CHECK (((year >= 2000) AND (year <= 2100)))
  policy samordna_association_all for all to samordna_association using true with check true
  policy samordna_party_select for select to samordna_party using true
  policy samordna_system_all for all to samordna_system using true with check true
  policy tenant for all to public using (association_id = ( SELECT platform.current_association() AS current_association)) with check (association_id = ( SELECT platform.current_association() AS current_association))
  grant delete, insert, select, update to samordna_association
  grant select to samordna_party
  grant delete, insert, select, update to samordna_system

table association.grant_entry
  association_id uuid not null
  id uuid not null
  project_id uuid
  row_id uuid  -- The row of cost that this part of the grant belongs to; null for the project as a whole.
  funder text not null
  year smallint not null
  status text not null  -- earned: booked as income of the year by accrual, whether or not it is claimed yet.
  amount bigint not null
  refused_cost bigint  -- Cost that the funder did not approve, for refused: the amount is the funder's part of it.
  from_on date
  to_on date
  entered_on date not null
  reference text not null default ''::text
  note text not null default ''::text
  removed boolean not null default false
  added_at timestamp with time zone not null
  added_by uuid not null
  PRIMARY KEY (association_id, id)
  FOREIGN KEY (association_id) REFERENCES association.association(id)
  FOREIGN KEY (association_id, project_id) REFERENCES association.co_financed_project(association_id, id)
  FOREIGN KEY (association_id, row_id) REFERENCES association.finance_row(association_id, id)
  CHECK ((amount >= 0))
  CHECK (((length(funder) >= 1) AND (length(funder) <= 200)))
  CHECK ((refused_cost >= 0))
  CHECK ((status = ANY (ARRAY['applied'::text, 'granted'::text, 'claimed'::text, 'paid'::text, 'refused'::text, 'earned'::text])))
  CHECK (((year >= 2000) AND (year <= 2100)))
  policy samordna_association_all for all to samordna_association using true with check true
  policy samordna_system_all for all to samordna_system using true with check true
  policy tenant for all to public using (association_id = ( SELECT platform.current_association() AS current_association)) with check (association_id = ( SELECT platform.current_association() AS current_association))
  grant delete, insert, select, update to samordna_association
  grant delete, insert, select, update to samordna_system

-- Co-financing outside the books, but for ownerCash: never added to the gross outcome.
table association.in_kind_contribution
  association_id uuid not null
  id uuid not null
  project_id uuid not null
  kind text not null
  organisation text not null
  year smallint not null
  month smallint not null
  amount bigint not null
  hours integer
  reference text not null default ''::text
  removed boolean not null default false
  added_at timestamp with time zone not null
  added_by uuid not null
  PRIMARY KEY (association_id, id)
  FOREIGN KEY (association_id) REFERENCES association.association(id)
  FOREIGN KEY (association_id, project_id) REFERENCES association.co_financed_project(association_id, id)
  CHECK ((amount >= 0))
  CHECK ((hours >= 0))
  CHECK ((kind = ANY (ARRAY['ownerCash'::text, 'publicInKind'::text, 'privateInKind'::text, 'participantSupport'::text, 'subsidisedEmployment'::text])))
  CHECK (((month >= 1) AND (month <= 12)))
  CHECK (((year >= 2000) AND (year <= 2100)))
  policy samordna_association_all for all to samordna_association using true with check true
  policy samordna_system_all for all to samordna_system using true with check true
  policy tenant for all to public using (association_id = ( SELECT platform.current_association() AS current_association)) with check (association_id = ( SELECT platform.current_association() AS current_association))
  grant delete, insert, select, update to samordna_association
  grant delete, insert, select, update to samordna_system

table association.intervention
  association_id uuid not null
  id uuid not null
  name text not null
  orientation text not null
  parent_id uuid  -- A sub-intervention has only persons who are also counted in its parent.
  host_member_id uuid
  registration_method text not null default 'identifiedOrAnonymous'::text
  counted boolean not null default true  -- False for one that occurs only in surveys or finance: no participant is registered in it.
  only_through_council boolean not null default false
  follow_up_from text not null default 'enrolment'::text
  follow_up_months smallint not null default 12
  takes_referrals boolean not null default true
  age_from smallint
  age_to smallint
  target_group text not null default ''::text
  description text not null default ''::text
  starts_on date
  ends_on date
  sort smallint not null default 0
  UNIQUE (association_id, name)
  PRIMARY KEY (association_id, id)
  FOREIGN KEY (association_id) REFERENCES association.association(id)
  FOREIGN KEY (association_id, host_member_id) REFERENCES association.member(association_id, id)
  FOREIGN KEY (association_id, parent_id) REFERENCES association.intervention(association_id, id)
  CHECK (((age_from >= 0) AND (age_from <= 120)))
  CHECK (((age_to >= 0) AND (age_to <= 120)))
  CHECK (((ends_on IS NULL) OR (starts_on IS NULL) OR (ends_on >= starts_on)))
  CHECK ((follow_up_from = ANY (ARRAY['enrolment'::text, 'exit'::text])))
  CHECK (((follow_up_months >= 1) AND (follow_up_months <= 60)))
  CHECK (((length(name) >= 1) AND (length(name) <= 200)))
  CHECK ((orientation = ANY (ARRAY['individual'::text, 'structural'::text])))
  CHECK ((registration_method = ANY (ARRAY['identifiedOrAnonymous'::text, 'countOnly'::text])))
  policy samordna_association_all for all to samordna_association using true with check true
  policy samordna_counter_select for select to samordna_counter using true
  policy samordna_party_select for select to samordna_party using true
  policy samordna_system_all for all to samordna_system using true with check true
  policy tenant for all to public using (association_id = ( SELECT platform.current_association() AS current_association)) with check (association_id = ( SELECT platform.current_association() AS current_association))
  grant delete, insert, select, update to samordna_association
  grant select to samordna_counter
  grant select to samordna_party
  grant delete, insert, select, update to samordna_system

table association.ledger_account
  association_id uuid not null
  import_id uuid not null
  account text not null
  name text not null default ''::text
  opening bigint not null default 0
  closing bigint not null default 0
  result bigint not null default 0
  previous_opening bigint
  previous_closing bigint
  previous_result bigint
  PRIMARY KEY (association_id, import_id, account)
  FOREIGN KEY (association_id) REFERENCES association.association(id)
  FOREIGN KEY (association_id, import_id) REFERENCES association.ledger_import(association_id, id) ON DELETE CASCADE
  policy samordna_association_all for all to samordna_association using true with check true
  policy samordna_system_all for all to samordna_system using true with check true
  policy tenant for all to public using (association_id = ( SELECT platform.current_association() AS current_association)) with check (association_id = ( SELECT platform.current_association() AS current_association))
  grant delete, insert, select, update to samordna_association
  grant delete, insert, select, update to samordna_system

table association.ledger_import
  association_id uuid not null
  id uuid not null
  year smallint not null
  status text not null  -- waiting: read and checked, shown as a difference list before it replaces the active one of the year.
  file_name text not null
  file_hash bytea not null
  sie_type text not null
  encoding text not null
  program text not null default ''::text
  generated_on date
  vouchers integer not null default 0
  transactions integer not null default 0
  findings jsonb not null default '[]'::jsonb
  already_read boolean not null default false  -- The file says #FLAGGA 1: some program has read it before, so that using it asks for a confirmation of its own.
  starts_on date
  ends_on date
  imported_at timestamp with time zone not null
  imported_by uuid not null
  activated_at timestamp with time zone
  PRIMARY KEY (association_id, id)
  FOREIGN KEY (association_id) REFERENCES association.association(id)
  CHECK ((status = ANY (ARRAY['waiting'::text, 'active'::text, 'replaced'::text, 'refused'::text])))
  CHECK (((year >= 2000) AND (year <= 2100)))
  CREATE UNIQUE INDEX ledger_import_association_id_year_file_hash_idx ON association.ledger_import USING btree (association_id, year, file_hash) WHERE (status <> 'refused'::text)
  CREATE UNIQUE INDEX ledger_import_association_id_year_idx ON association.ledger_import USING btree (association_id, year) WHERE (status = 'active'::text)
  policy samordna_association_all for all to samordna_association using true with check true
  policy samordna_system_all for all to samordna_system using true with check true
  policy tenant for all to public using (association_id = ( SELECT platform.current_association() AS current_association)) with check (association_id = ( SELECT platform.current_association() AS current_association))
  grant delete, insert, select, update to samordna_association
  grant delete, insert, select, update to samordna_system

table association.ledger_object
  association_id uuid not null
  import_id uuid not null
  dimension smallint not null
  object text not null
  dimension_name text not null default ''::text
  name text not null default ''::text
  PRIMARY KEY (association_id, import_id, dimension, object)
  FOREIGN KEY (association_id) REFERENCES association.association(id)
  FOREIGN KEY (association_id, import_id) REFERENCES association.ledger_import(association_id, id) ON DELETE CASCADE
  policy samordna_association_all for all to samordna_association using true with check true
  policy samordna_system_all for all to samordna_system using true with check true
  policy tenant for all to public using (association_id = ( SELECT platform.current_association() AS current_association)) with check (association_id = ( SELECT platform.current_association() AS current_association))
  grant delete, insert, select, update to samordna_association
  grant delete, insert, select, update to samordna_system

table association.ledger_sum
  association_id uuid not null
  import_id uuid not null
  account text not null
  month smallint not null
  objects jsonb not null default '{}'::jsonb
  objects_key text not null default ''::text
  amount bigint not null
  rows integer not null default 0
  PRIMARY KEY (association_id, import_id, account, month, objects_key)
  FOREIGN KEY (association_id) REFERENCES association.association(id)
  FOREIGN KEY (association_id, import_id) REFERENCES association.ledger_import(association_id, id) ON DELETE CASCADE
  CHECK (((month >= 1) AND (month <= 12)))
  policy samordna_association_all for all to samordna_association using true with check true
  policy samordna_system_all for all to samordna_system using true with check true
  policy tenant for all to public using (association_id = ( SELECT platform.current_association() AS current_association)) with check (association_id = ( SELECT platform.current_association() AS current_association))
  grant delete, insert, select, update to samordna_association
  grant delete, insert, select, update to samordna_system

table association.ledger_upload
  association_id uuid not null
  id uuid not null
  year smallint not null  -- The year whose page it was sent from; what the file says of its year decides.
  file_name text not null
  file_hash bytea not null
  bytes bigint not null
  keeps_employees boolean not null
  uploaded_at timestamp with time zone not null
  uploaded_by uuid not null
  PRIMARY KEY (association_id, id)
  FOREIGN KEY (association_id) REFERENCES association.association(id)
  CHECK (((year >= 2000) AND (year <= 2100)))
  policy samordna_association_all for all to samordna_association using true with check true
  policy samordna_system_all for all to samordna_system using true with check true
  policy tenant for all to public using (association_id = ( SELECT platform.current_association() AS current_association)) with check (association_id = ( SELECT platform.current_association() AS current_association))
  grant delete, insert, select, update to samordna_association
  grant delete, insert, select, update to samordna_system

table association.ledger_upload_part
  association_id uuid not null
  upload_id uuid not null
  part integer not null
  content bytea not null
  PRIMARY KEY (association_id, upload_id, part)
  FOREIGN KEY (association_id) REFERENCES association.association(id)
  FOREIGN KEY (association_id, upload_id) REFERENCES association.ledger_upload(association_id, id) ON DELETE CASCADE
  policy samordna_association_all for all to samordna_association using true with check true
  policy samordna_system_all for all to samordna_system using true with check true
  policy tenant for all to public using (association_id = ( SELECT platform.current_association() AS current_association)) with check (association_id = ( SELECT platform.current_association() AS current_association))
  grant delete, insert, select, update to samordna_association
  grant delete, insert, select, update to samordna_system

table association.member
  association_id uuid not null
  id uuid not null
  kind text not null
  name text not null
  agency text not null  -- Code in the list referrer: which kind of agency its officials refer as.
  UNIQUE (association_id, name)
  PRIMARY KEY (association_id, id)
  FOREIGN KEY (association_id) REFERENCES association.association(id)
  CHECK ((kind = ANY (ARRAY['state'::text, 'region'::text, 'municipality'::text])))
  policy published for select to samordna_public using (EXISTS ( SELECT
       FROM association.contribution_part p
      WHERE ((p.association_id = member.association_id) AND (p.member_id = member.id))))
  policy samordna_association_all for all to samordna_association using true with check true
  policy samordna_counter_select for select to samordna_counter using true
  policy samordna_party_select for select to samordna_party using true
  policy samordna_system_all for all to samordna_system using true with check true
  policy tenant for all to public using (association_id = ( SELECT platform.current_association() AS current_association)) with check (association_id = ( SELECT platform.current_association() AS current_association))
  grant delete, insert, select, update to samordna_association
  grant select to samordna_counter
  grant select to samordna_party
  grant delete, insert, select, update to samordna_system

table association.member_address
  association_id uuid not null
  id uuid not null
  member_id uuid not null
  address text not null
  kind text not null
  ends_on date
  UNIQUE (association_id, member_id, address)
  PRIMARY KEY (association_id, id)
  FOREIGN KEY (association_id) REFERENCES association.association(id)
  FOREIGN KEY (association_id, member_id) REFERENCES association.member(association_id, id)
  CHECK ((address ~ '^[^@[:space:]]+@[^@[:space:]]+$'::text))
  CHECK ((kind = ANY (ARRAY['shared'::text, 'personal'::text])))
  policy samordna_association_all for all to samordna_association using true with check true
  policy samordna_system_all for all to samordna_system using true with check true
  policy tenant for all to public using (association_id = ( SELECT platform.current_association() AS current_association)) with check (association_id = ( SELECT platform.current_association() AS current_association))
  grant delete, insert, select, update to samordna_association
  grant delete, insert, select, update to samordna_system

-- Which years a member pays, and its place in the fixed order; a member without a row pays every year.
table association.member_term
  association_id uuid not null
  member_id uuid not null
  from_year smallint not null
  to_year smallint
  outside_regions boolean not null default false  -- A municipality outside every region, which takes the region's share as well (5 and 5 a §§).
  sort smallint not null default 0
  PRIMARY KEY (association_id, member_id, from_year)
  FOREIGN KEY (association_id) REFERENCES association.association(id)
  FOREIGN KEY (association_id, member_id) REFERENCES association.member(association_id, id)
  CHECK (((from_year >= 2000) AND (from_year <= 2100)))
  CHECK (((to_year >= 2000) AND (to_year <= 2100)))
  policy samordna_association_all for all to samordna_association using true with check true
  policy samordna_system_all for all to samordna_system using true with check true
  policy tenant for all to public using (association_id = ( SELECT platform.current_association() AS current_association)) with check (association_id = ( SELECT platform.current_association() AS current_association))
  grant delete, insert, select, update to samordna_association
  grant delete, insert, select, update to samordna_system

table association.municipality
  association_id uuid not null
  id uuid not null
  code text not null
  name text not null
  member_id uuid
  UNIQUE (association_id, name)
  PRIMARY KEY (association_id, id)
  FOREIGN KEY (association_id) REFERENCES association.association(id)
  FOREIGN KEY (association_id, member_id) REFERENCES association.member(association_id, id)
  policy samordna_association_all for all to samordna_association using true with check true
  policy samordna_counter_select for select to samordna_counter using true
  policy samordna_party_select for select to samordna_party using true
  policy samordna_system_all for all to samordna_system using true with check true
  policy tenant for all to public using (association_id = ( SELECT platform.current_association() AS current_association)) with check (association_id = ( SELECT platform.current_association() AS current_association))
  grant delete, insert, select, update to samordna_association
  grant select to samordna_counter
  grant select to samordna_party
  grant delete, insert, select, update to samordna_system

table association.population_figure
  association_id uuid not null
  municipality_id uuid not null
  on_date date not null
  age_from smallint not null default 0
  age_to smallint not null default 120
  inhabitants integer not null
  source text not null
  added_at timestamp with time zone not null
  added_by uuid not null
  PRIMARY KEY (association_id, municipality_id, on_date, age_from, age_to)
  FOREIGN KEY (association_id) REFERENCES association.association(id)
  FOREIGN KEY (association_id, municipality_id) REFERENCES association.municipality(association_id, id)
  CHECK (((age_from >= 0) AND (age_from <= 120)))
  CHECK (((age_to >= 0) AND (age_to <= 120)))
  CHECK ((inhabitants >= 0))
  policy samordna_association_all for all to samordna_association using true with check true
  policy samordna_system_all for all to samordna_system using true with check true
  policy tenant for all to public using (association_id = ( SELECT platform.current_association() AS current_association)) with check (association_id = ( SELECT platform.current_association() AS current_association))
  grant delete, insert, select, update to samordna_association
  grant delete, insert, select, update to samordna_system

table association.project_activity
  association_id uuid not null
  project_id uuid not null
  code text not null
  name text not null
  PRIMARY KEY (association_id, project_id, code)
  FOREIGN KEY (association_id) REFERENCES association.association(id)
  FOREIGN KEY (association_id, project_id) REFERENCES association.co_financed_project(association_id, id)
  CHECK (((length(code) >= 1) AND (length(code) <= 20)))
  policy samordna_association_all for all to samordna_association using true with check true
  policy samordna_system_all for all to samordna_system using true with check true
  policy tenant for all to public using (association_id = ( SELECT platform.current_association() AS current_association)) with check (association_id = ( SELECT platform.current_association() AS current_association))
  grant delete, insert, select, update to samordna_association
  grant delete, insert, select, update to samordna_system

table association.project_hours
  association_id uuid not null
  id uuid not null
  project_id uuid not null
  employee text not null  -- A number or sign that the employer knows, never a name.
  worked_on date not null
  activity text not null
  minutes integer not null
  paid_by text not null
  unit_cost bigint not null default 0  -- Öre per hour of the funder's table.
  organisation text not null default ''::text
  removed boolean not null default false
  added_at timestamp with time zone not null
  added_by uuid not null
  PRIMARY KEY (association_id, id)
  FOREIGN KEY (association_id) REFERENCES association.association(id)
  FOREIGN KEY (association_id, project_id, activity) REFERENCES association.project_activity(association_id, project_id, code)
  CHECK (((length(employee) >= 1) AND (length(employee) <= 40)))
  CHECK (((minutes >= 1) AND (minutes <= 1440)))
  CHECK ((paid_by = ANY (ARRAY['project'::text, 'publicInKind'::text, 'privateInKind'::text])))
  CHECK ((unit_cost >= 0))
  CREATE INDEX project_hours_by_employee ON association.project_hours USING btree (association_id, employee, worked_on)
  policy samordna_association_all for all to samordna_association using true with check true
  policy samordna_system_all for all to samordna_system using true with check true
  policy tenant for all to public using (association_id = ( SELECT platform.current_association() AS current_association)) with check (association_id = ( SELECT platform.current_association() AS current_association))
  grant delete, insert, select, update to samordna_association
  grant delete, insert, select, update to samordna_system

table association.project_partner
  association_id uuid not null
  project_id uuid not null
  partner text not null
  role text not null
  part_of_budget integer
  PRIMARY KEY (association_id, project_id, partner)
  FOREIGN KEY (association_id) REFERENCES association.association(id)
  FOREIGN KEY (association_id, project_id) REFERENCES association.co_financed_project(association_id, id)
  CHECK (((part_of_budget >= 0) AND (part_of_budget <= 1000000)))
  CHECK (((length(partner) >= 1) AND (length(partner) <= 200)))
  CHECK ((role = ANY (ARRAY['owner'::text, 'partner'::text])))
  policy samordna_association_all for all to samordna_association using true with check true
  policy samordna_system_all for all to samordna_system using true with check true
  policy tenant for all to public using (association_id = ( SELECT platform.current_association() AS current_association)) with check (association_id = ( SELECT platform.current_association() AS current_association))
  grant delete, insert, select, update to samordna_association
  grant delete, insert, select, update to samordna_system

table association.purchase
  association_id uuid not null
  id uuid not null
  kind_id uuid not null
  row_id uuid
  year smallint not null
  bought_on date not null
  supplier text not null
  amount bigint not null
  agreement text not null default ''::text
  note text not null default ''::text
  status text not null default 'bought'::text
  added_at timestamp with time zone not null
  added_by uuid not null
  PRIMARY KEY (association_id, id)
  FOREIGN KEY (association_id) REFERENCES association.association(id)
  FOREIGN KEY (association_id, kind_id) REFERENCES association.purchase_kind(association_id, id)
  FOREIGN KEY (association_id, row_id) REFERENCES association.finance_row(association_id, id)
  CHECK ((status = ANY (ARRAY['planned'::text, 'bought'::text, 'removed'::text])))
  CHECK (((length(supplier) >= 1) AND (length(supplier) <= 200)))
  CHECK (((year >= 2000) AND (year <= 2100)))
  policy samordna_association_all for all to samordna_association using true with check true
  policy samordna_system_all for all to samordna_system using true with check true
  policy tenant for all to public using (association_id = ( SELECT platform.current_association() AS current_association)) with check (association_id = ( SELECT platform.current_association() AS current_association))
  grant delete, insert, select, update to samordna_association
  grant delete, insert, select, update to samordna_system

table association.purchase_kind
  association_id uuid not null
  id uuid not null
  name text not null
  threshold bigint not null  -- The limit of direct procurement for the kind, öre; data with its source.
  source text not null
  valid_from_year smallint not null
  UNIQUE (association_id, name, valid_from_year)
  PRIMARY KEY (association_id, id)
  FOREIGN KEY (association_id) REFERENCES association.association(id)
  CHECK (((length(name) >= 1) AND (length(name) <= 100)))
  CHECK ((threshold > 0))
  CHECK (((valid_from_year >= 2000) AND (valid_from_year <= 2100)))
  policy samordna_association_all for all to samordna_association using true with check true
  policy samordna_system_all for all to samordna_system using true with check true
  policy tenant for all to public using (association_id = ( SELECT platform.current_association() AS current_association)) with check (association_id = ( SELECT platform.current_association() AS current_association))
  grant delete, insert, select, update to samordna_association
  grant delete, insert, select, update to samordna_system

table association.report
  association_id uuid not null
  id uuid not null
  kind text not null
  year smallint not null
  title text not null
  adopted_on date
  adopted_reference text not null default ''::text
  created_at timestamp with time zone not null
  created_by uuid not null
  UNIQUE (association_id, kind, year)
  PRIMARY KEY (association_id, id)
  FOREIGN KEY (association_id) REFERENCES association.association(id)
  CHECK ((kind = ANY (ARRAY['operationalPlan'::text, 'annualReport'::text, 'interimReport'::text])))
  CHECK (((length(title) >= 1) AND (length(title) <= 200)))
  CHECK (((year >= 2000) AND (year <= 2100)))
  policy samordna_association_all for all to samordna_association using true with check true
  policy samordna_system_all for all to samordna_system using true with check true
  policy tenant for all to public using (association_id = ( SELECT platform.current_association() AS current_association)) with check (association_id = ( SELECT platform.current_association() AS current_association))
  grant delete, insert, select, update to samordna_association
  grant delete, insert, select, update to samordna_system

table association.report_block
  association_id uuid not null
  id uuid not null
  report_id uuid not null
  sort integer not null default 0
  kind text not null
  level smallint not null default 1
  heading text not null default ''::text
  data_key text not null default ''::text  -- Which table or picture the data gives, e.g. incomeStatement, contributions.
  required boolean not null default false
  guidance text not null default ''::text
  body text not null default ''::text  -- Simple Markdown. A figure is written {{key}} and printed from the data; a reference [[block or table]].
  edition integer not null default 1
  changed_at timestamp with time zone not null
  changed_by uuid not null
  removed boolean not null default false
  copied_from smallint  -- Year of the document whose text stands here until somebody has gone through it; null for text of the own year.
  PRIMARY KEY (association_id, id)
  FOREIGN KEY (association_id) REFERENCES association.association(id)
  FOREIGN KEY (association_id, report_id) REFERENCES association.report(association_id, id)
  CHECK ((kind = ANY (ARRAY['heading'::text, 'text'::text, 'data'::text, 'pageBreak'::text])))
  CHECK (((level >= 1) AND (level <= 3)))
  policy samordna_association_all for all to samordna_association using true with check true
  policy samordna_system_all for all to samordna_system using true with check true
  policy tenant for all to public using (association_id = ( SELECT platform.current_association() AS current_association)) with check (association_id = ( SELECT platform.current_association() AS current_association))
  grant delete, insert, select, update to samordna_association
  grant delete, insert, select, update to samordna_system

table association.report_block_version
  association_id uuid not null
  block_id uuid not null
  edition integer not null
  heading text not null
  body text not null
  written_at timestamp with time zone not null
  written_by uuid not null
  PRIMARY KEY (association_id, block_id, edition)
  FOREIGN KEY (association_id, block_id) REFERENCES association.report_block(association_id, id)
  FOREIGN KEY (association_id) REFERENCES association.association(id)
  policy samordna_association_insert for insert to samordna_association with check true
  policy samordna_association_select for select to samordna_association using true
  policy samordna_system_insert for insert to samordna_system with check true
  policy samordna_system_select for select to samordna_system using true
  policy tenant for all to public using (association_id = ( SELECT platform.current_association() AS current_association)) with check (association_id = ( SELECT platform.current_association() AS current_association))
  grant insert, select to samordna_association
  grant insert, select to samordna_system

table association.report_comment
  association_id uuid not null
  id uuid not null
  block_id uuid not null
  body text not null
  written_at timestamp with time zone not null
  written_by uuid not null
  resolved_at timestamp with time zone
  resolved_by uuid
  PRIMARY KEY (association_id, id)
  FOREIGN KEY (association_id, block_id) REFERENCES association.report_block(association_id, id)
  FOREIGN KEY (association_id) REFERENCES association.association(id)
  CHECK (((length(body) >= 1) AND (length(body) <= 4000)))
  policy samordna_association_all for all to samordna_association using true with check true
  policy samordna_system_all for all to samordna_system using true with check true
  policy tenant for all to public using (association_id = ( SELECT platform.current_association() AS current_association)) with check (association_id = ( SELECT platform.current_association() AS current_association))
  grant delete, insert, select, update to samordna_association
  grant delete, insert, select, update to samordna_system

table association.report_publication
  association_id uuid not null
  id uuid not null
  report_id uuid not null
  version smallint not null
  content jsonb not null  -- The whole document as it was printed, figures as text.
  findings jsonb not null default '[]'::jsonb
  motive text not null default ''::text  -- Why it was published although the checks warned.
  pdf bytea not null
  pdf_hash text not null
  word bytea not null
  workbook bytea not null
  published_at timestamp with time zone not null
  published_by uuid not null
  withdrawn_at timestamp with time zone
  UNIQUE (association_id, report_id, version)
  PRIMARY KEY (association_id, id)
  FOREIGN KEY (association_id) REFERENCES association.association(id)
  FOREIGN KEY (association_id, report_id) REFERENCES association.report(association_id, id)
  CHECK ((version >= 1))
  policy open_document for select to samordna_public using (withdrawn_at IS NULL)
  policy samordna_association_insert for insert to samordna_association with check true
  policy samordna_association_select for select to samordna_association using true
  policy samordna_association_withdraw for update to samordna_association using (withdrawn_at IS NULL) with check (withdrawn_at IS NOT NULL)
  policy samordna_system_insert for insert to samordna_system with check true
  policy samordna_system_select for select to samordna_system using true
  policy tenant for all to public using (association_id = ( SELECT platform.current_association() AS current_association)) with check (association_id = ( SELECT platform.current_association() AS current_association))
  grant insert, select to samordna_association
  grant insert, select to samordna_system

table association.report_signature
  association_id uuid not null
  report_id uuid not null
  sort smallint not null
  role text not null
  name text not null default ''::text
  member_id uuid
  signed_on date
  PRIMARY KEY (association_id, report_id, sort)
  FOREIGN KEY (association_id) REFERENCES association.association(id)
  FOREIGN KEY (association_id, member_id) REFERENCES association.member(association_id, id)
  FOREIGN KEY (association_id, report_id) REFERENCES association.report(association_id, id)
  policy samordna_association_all for all to samordna_association using true with check true
  policy samordna_system_all for all to samordna_system using true with check true
  policy tenant for all to public using (association_id = ( SELECT platform.current_association() AS current_association)) with check (association_id = ( SELECT platform.current_association() AS current_association))
  grant delete, insert, select, update to samordna_association
  grant delete, insert, select, update to samordna_system

table association.row_forecast
  association_id uuid not null
  id uuid not null
  year smallint not null
  row_id uuid not null
  month smallint not null
  method text not null  -- How the amount came about when it was made; it is kept as it was then.
  amount bigint not null  -- What the whole year is expected to come to, öre, as seen after the month.
  comment text not null default ''::text
  measure text not null default ''::text
  made_at timestamp with time zone not null
  made_by uuid not null
  UNIQUE (association_id, year, row_id, month)
  PRIMARY KEY (association_id, id)
  FOREIGN KEY (association_id) REFERENCES association.association(id)
  FOREIGN KEY (association_id, row_id) REFERENCES association.finance_row(association_id, id)
  CHECK ((method = ANY (ARRAY['straightLine'::text, 'staffing'::text, 'own'::text])))
  CHECK (((month >= 1) AND (month <= 12)))
  CHECK (((year >= 2000) AND (year <= 2100)))
  policy samordna_association_all for all to samordna_association using true with check true
  policy samordna_system_all for all to samordna_system using true with check true
  policy tenant for all to public using (association_id = ( SELECT platform.current_association() AS current_association)) with check (association_id = ( SELECT platform.current_association() AS current_association))
  grant delete, insert, select, update to samordna_association
  grant delete, insert, select, update to samordna_system

table association.row_mapping
  association_id uuid not null
  id uuid not null
  row_id uuid not null
  dimension smallint
  object text
  account_from text
  account_to text
  priority smallint not null default 0  -- The highest wins where several fit; what fits none stands as unmapped and never vanishes.
  from_year smallint not null
  to_year smallint
  PRIMARY KEY (association_id, id)
  FOREIGN KEY (association_id) REFERENCES association.association(id)
  FOREIGN KEY (association_id, row_id) REFERENCES association.finance_row(association_id, id)
  CHECK ((account_from ~ '^[0-9]{1,10}$'::text))
  CHECK ((account_to ~ '^[0-9]{1,10}$'::text))
  CHECK (((dimension IS NULL) = (object IS NULL)))
  CHECK (((account_from IS NULL) = (account_to IS NULL)))
  CHECK (((dimension IS NOT NULL) OR (account_from IS NOT NULL)))
  CHECK (((from_year >= 2000) AND (from_year <= 2100)))
  CHECK (((to_year >= 2000) AND (to_year <= 2100)))
  policy samordna_association_all for all to samordna_association using true with check true
  policy samordna_system_all for all to samordna_system using true with check true
  policy tenant for all to public using (association_id = ( SELECT platform.current_association() AS current_association)) with check (association_id = ( SELECT platform.current_association() AS current_association))
  grant delete, insert, select, update to samordna_association
  grant delete, insert, select, update to samordna_system

table association.staffing
  association_id uuid not null
  id uuid not null
  row_id uuid not null
  role text not null  -- A post, never a person's name.
  employer_member_id uuid
  employer text not null default ''::text
  funder text not null
  scope_percent smallint not null
  full_time_monthly_cost bigint not null
  vacant boolean not null default false
  from_on date not null
  to_on date
  note text not null default ''::text
  changed_at timestamp with time zone not null
  changed_by uuid not null
  PRIMARY KEY (association_id, id)
  FOREIGN KEY (association_id, employer_member_id) REFERENCES association.member(association_id, id)
  FOREIGN KEY (association_id) REFERENCES association.association(id)
  FOREIGN KEY (association_id, row_id) REFERENCES association.finance_row(association_id, id)
  CHECK (((to_on IS NULL) OR (to_on >= from_on)))
  CHECK ((full_time_monthly_cost >= 0))
  CHECK ((funder = ANY (ARRAY['association'::text, 'member'::text, 'project'::text, 'other'::text])))
  CHECK (((length(role) >= 1) AND (length(role) <= 200)))
  CHECK (((scope_percent >= 1) AND (scope_percent <= 100)))
  policy samordna_association_all for all to samordna_association using true with check true
  policy samordna_system_all for all to samordna_system using true with check true
  policy tenant for all to public using (association_id = ( SELECT platform.current_association() AS current_association)) with check (association_id = ( SELECT platform.current_association() AS current_association))
  grant delete, insert, select, update to samordna_association
  grant delete, insert, select, update to samordna_system

table association.state_amount
  association_id uuid not null
  id uuid not null
  year smallint not null
  stage text not null
  amount bigint not null
  dated_on date not null
  reference text not null default ''::text
  note text not null default ''::text
  paper_id uuid
  removed boolean not null default false
  added_at timestamp with time zone not null
  added_by uuid not null
  PRIMARY KEY (association_id, id)
  FOREIGN KEY (association_id) REFERENCES association.association(id)
  FOREIGN KEY (association_id, paper_id) REFERENCES association.finance_paper(association_id, id)
  CHECK ((amount >= 0))
  CHECK ((stage = ANY (ARRAY['requested'::text, 'preliminary'::text, 'revised'::text, 'final'::text, 'accepted'::text])))
  CHECK (((year >= 2000) AND (year <= 2100)))
  policy samordna_association_all for all to samordna_association using true with check true
  policy samordna_system_all for all to samordna_system using true with check true
  policy tenant for all to public using (association_id = ( SELECT platform.current_association() AS current_association)) with check (association_id = ( SELECT platform.current_association() AS current_association))
  grant delete, insert, select, update to samordna_association
  grant delete, insert, select, update to samordna_system

table association.stated_figure
  association_id uuid not null
  document text not null
  year smallint not null
  key text not null
  amount bigint not null  -- In hundredths of the unit: öre for kronor.
  unit text not null
  place text not null default ''::text
  entered_at timestamp with time zone not null
  entered_by uuid not null
  PRIMARY KEY (association_id, document, key)
  FOREIGN KEY (association_id) REFERENCES association.association(id)
  CHECK (((length(document) >= 1) AND (length(document) <= 100)))
  CHECK (((length(key) >= 1) AND (length(key) <= 200)))
  CHECK ((unit = ANY (ARRAY['kronor'::text, 'tkr'::text, 'mnkr'::text, 'count'::text, 'percent'::text])))
  CHECK (((year >= 2000) AND (year <= 2100)))
  policy samordna_association_all for all to samordna_association using true with check true
  policy samordna_system_all for all to samordna_system using true with check true
  policy tenant for all to public using (association_id = ( SELECT platform.current_association() AS current_association)) with check (association_id = ( SELECT platform.current_association() AS current_association))
  grant delete, insert, select, update to samordna_association
  grant delete, insert, select, update to samordna_system

table association.stated_relation
  association_id uuid not null
  document text not null
  "position" smallint not null
  rule text not null
  what text not null
  stated text not null
  terms text[] not null  -- Keys of figures; one that begins with − is drawn off. A share has part and whole, atMost its upper bound.
  entered_at timestamp with time zone not null
  entered_by uuid not null
  PRIMARY KEY (association_id, document, "position")
  FOREIGN KEY (association_id) REFERENCES association.association(id)
  CHECK (((length(document) >= 1) AND (length(document) <= 100)))
  CHECK (("position" >= 0))
  CHECK ((rule = ANY (ARRAY['sum'::text, 'share'::text, 'atMost'::text])))
  CHECK (((length(stated) >= 1) AND (length(stated) <= 200)))
  CHECK (((cardinality(terms) >= 1) AND (cardinality(terms) <= 200)))
  CHECK (((length(what) >= 1) AND (length(what) <= 200)))
  policy samordna_association_all for all to samordna_association using true with check true
  policy samordna_system_all for all to samordna_system using true with check true
  policy tenant for all to public using (association_id = ( SELECT platform.current_association() AS current_association)) with check (association_id = ( SELECT platform.current_association() AS current_association))
  grant delete, insert, select, update to samordna_association
  grant delete, insert, select, update to samordna_system

table association.statement_entry
  association_id uuid not null
  year smallint not null
  key text not null
  amount bigint
  text text not null default ''::text
  source text not null default ''::text
  changed_at timestamp with time zone not null
  changed_by uuid not null
  PRIMARY KEY (association_id, year, key)
  FOREIGN KEY (association_id) REFERENCES association.association(id)
  CHECK (((length(key) >= 1) AND (length(key) <= 100)))
  CHECK (((year >= 2000) AND (year <= 2100)))
  policy samordna_association_all for all to samordna_association using true with check true
  policy samordna_system_all for all to samordna_system using true with check true
  policy tenant for all to public using (association_id = ( SELECT platform.current_association() AS current_association)) with check (association_id = ( SELECT platform.current_association() AS current_association))
  grant delete, insert, select, update to samordna_association
  grant delete, insert, select, update to samordna_system

-- Compensation of VAT (lag 2005:807): a month or three in a row of one year, applied for at latest the second year after.
table association.vat_period
  association_id uuid not null
  id uuid not null
  year smallint not null
  first_month smallint not null
  months smallint not null
  input_vat bigint not null
  standard_amount bigint not null default 0
  applied_on date
  paid_on date
  paid_amount bigint
  note text not null default ''::text
  changed_at timestamp with time zone not null
  changed_by uuid not null
  UNIQUE (association_id, year, first_month)
  PRIMARY KEY (association_id, id)
  FOREIGN KEY (association_id) REFERENCES association.association(id)
  CHECK (((first_month >= 1) AND (first_month <= 12)))
  CHECK ((input_vat >= 0))
  CHECK ((months = ANY (ARRAY[1, 3])))
  CHECK ((standard_amount >= 0))
  CHECK (((year >= 2000) AND (year <= 2100)))
  policy samordna_association_all for all to samordna_association using true with check true
  policy samordna_system_all for all to samordna_system using true with check true
  policy tenant for all to public using (association_id = ( SELECT platform.current_association() AS current_association)) with check (association_id = ( SELECT platform.current_association() AS current_association))
  grant delete, insert, select, update to samordna_association
  grant delete, insert, select, update to samordna_system

-- The yearly statement (årsuppgift), due before the end of June the year after.
table association.vat_statement
  association_id uuid not null
  year smallint not null
  sent_on date not null
  booked_amount bigint not null
  note text not null default ''::text
  changed_at timestamp with time zone not null
  changed_by uuid not null
  PRIMARY KEY (association_id, year)
  FOREIGN KEY (association_id) REFERENCES association.association(id)
  CHECK (((year >= 2000) AND (year <= 2100)))
  policy samordna_association_all for all to samordna_association using true with check true
  policy samordna_system_all for all to samordna_system using true with check true
  policy tenant for all to public using (association_id = ( SELECT platform.current_association() AS current_association)) with check (association_id = ( SELECT platform.current_association() AS current_association))
  grant delete, insert, select, update to samordna_association
  grant delete, insert, select, update to samordna_system

table association.voucher
  association_id uuid not null
  import_id uuid not null
  voucher_index integer not null
  series text not null default ''::text
  number text not null default ''::text
  voucher_on date not null
  text text not null default ''::text
  PRIMARY KEY (association_id, import_id, voucher_index)
  FOREIGN KEY (association_id) REFERENCES association.association(id)
  FOREIGN KEY (association_id, import_id) REFERENCES association.ledger_import(association_id, id) ON DELETE CASCADE
  policy samordna_association_all for all to samordna_association using true with check true
  policy samordna_system_all for all to samordna_system using true with check true
  policy tenant for all to public using (association_id = ( SELECT platform.current_association() AS current_association)) with check (association_id = ( SELECT platform.current_association() AS current_association))
  grant delete, insert, select, update to samordna_association
  grant delete, insert, select, update to samordna_system

table association.voucher_row
  association_id uuid not null
  import_id uuid not null
  voucher_index integer not null
  line integer not null
  account text not null
  amount bigint not null
  transacted_on date not null
  text text not null default ''::text
  objects jsonb not null default '{}'::jsonb  -- Dimension number to object, e.g. {"1":"10","6":"120"}. The dimension of employees (7) is left out unless the association wants it.
  PRIMARY KEY (association_id, import_id, voucher_index, line)
  FOREIGN KEY (association_id) REFERENCES association.association(id)
  FOREIGN KEY (association_id, import_id, voucher_index) REFERENCES association.voucher(association_id, import_id, voucher_index) ON DELETE CASCADE
  CREATE INDEX voucher_row_association_id_import_id_account_transacted_on_idx ON association.voucher_row USING btree (association_id, import_id, account, transacted_on)
  policy samordna_association_all for all to samordna_association using true with check true
  policy samordna_system_all for all to samordna_system using true with check true
  policy tenant for all to public using (association_id = ( SELECT platform.current_association() AS current_association)) with check (association_id = ( SELECT platform.current_association() AS current_association))
  grant delete, insert, select, update to samordna_association
  grant delete, insert, select, update to samordna_system

table association.year_closing
  association_id uuid not null
  id uuid not null
  year smallint not null
  kind text not null
  decided_on date
  reference text not null default ''::text
  reason text not null default ''::text
  failing smallint not null default 0  -- Checks of the level error that did not hold; closing with any of them asks for a reason.
  figures jsonb not null default '{}'::jsonb  -- Key of a statement row to öre as text, as of the closing: what the year is held against afterwards.
  done_at timestamp with time zone not null
  done_by uuid not null
  PRIMARY KEY (association_id, id)
  FOREIGN KEY (association_id) REFERENCES association.association(id)
  CHECK ((failing >= 0))
  CHECK ((kind = ANY (ARRAY['closed'::text, 'reopened'::text])))
  CHECK ((length(reason) <= 2000))
  CHECK ((length(reference) <= 200))
  CHECK (((year >= 2000) AND (year <= 2100)))
  policy samordna_association_all for all to samordna_association using true with check true
  policy samordna_system_all for all to samordna_system using true with check true
  policy tenant for all to public using (association_id = ( SELECT platform.current_association() AS current_association)) with check (association_id = ( SELECT platform.current_association() AS current_association))
  grant delete, insert, select, update to samordna_association
  grant delete, insert, select, update to samordna_system

table association.year_step
  association_id uuid not null
  id uuid not null
  year smallint not null  -- The year that the plan or the accounts are for, whenever the step is taken.
  step text not null  -- A step the product knows (e.g. budgetAdopted), or own for one of the association's own.
  label text not null
  planned_on date
  done_on date
  reference text not null default ''::text
  note text not null default ''::text
  changed_at timestamp with time zone not null
  changed_by uuid not null
  UNIQUE (association_id, year, label)
  PRIMARY KEY (association_id, id)
  FOREIGN KEY (association_id) REFERENCES association.association(id)
  CHECK (((length(label) >= 1) AND (length(label) <= 200)))
  CHECK (((length(step) >= 1) AND (length(step) <= 40)))
  CHECK (((year >= 2000) AND (year <= 2100)))
  policy samordna_association_all for all to samordna_association using true with check true
  policy samordna_system_all for all to samordna_system using true with check true
  policy tenant for all to public using (association_id = ( SELECT platform.current_association() AS current_association)) with check (association_id = ( SELECT platform.current_association() AS current_association))
  grant delete, insert, select, update to samordna_association
  grant delete, insert, select, update to samordna_system

table catalogue.common
  id uuid not null
  slug text not null
  name text not null
  about text not null default ''::text
  association_id uuid not null  -- Who keeps its name and text. The members come and go by themselves.
  created_at timestamp with time zone not null
  UNIQUE (slug)
  PRIMARY KEY (id)
  FOREIGN KEY (association_id) REFERENCES association.association(id)
  CHECK ((length(about) <= 1000))
  CHECK (((length(name) >= 1) AND (length(name) <= 120)))
  CHECK (((slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text) AND (length(slug) <= 80)))
  policy owner_delete for delete to samordna_association using (association_id = ( SELECT platform.current_association() AS current_association))
  policy owner_insert for insert to samordna_association with check (association_id = ( SELECT platform.current_association() AS current_association))
  policy owner_update for update to samordna_association using (association_id = ( SELECT platform.current_association() AS current_association)) with check (association_id = ( SELECT platform.current_association() AS current_association))
  policy samordna_association_read for select to samordna_association using true
  policy samordna_party_read for select to samordna_party using true
  policy samordna_public_read for select to samordna_public using true
  policy samordna_system_read for select to samordna_system using true
  grant delete, insert, select, update to samordna_association
  grant select to samordna_party
  grant select to samordna_public
  grant select to samordna_system

table catalogue.common_member
  common_id uuid not null
  association_id uuid not null
  joined_at timestamp with time zone not null
  PRIMARY KEY (common_id, association_id)
  FOREIGN KEY (association_id) REFERENCES association.association(id)
  FOREIGN KEY (common_id) REFERENCES catalogue.common(id) ON DELETE CASCADE
  CREATE INDEX common_member_association_id_idx ON catalogue.common_member USING btree (association_id)
  policy owner_delete for delete to samordna_association using (association_id = ( SELECT platform.current_association() AS current_association))
  policy owner_insert for insert to samordna_association with check (association_id = ( SELECT platform.current_association() AS current_association))
  policy owner_update for update to samordna_association using (association_id = ( SELECT platform.current_association() AS current_association)) with check (association_id = ( SELECT platform.current_association() AS current_association))
  policy samordna_association_read for select to samordna_association using true
  policy samordna_party_read for select to samordna_party using true
  policy samordna_public_read for select to samordna_public using true
  policy samordna_system_read for select to samordna_system using true
  grant delete, insert, select, update to samordna_association
  grant select to samordna_party
  grant select to samordna_public
  grant select to samordna_system

table catalogue.missed_search
  scope uuid not null
  fingerprint bytea not null  -- Keyed hash of the words, so that they can be counted before they are kept.
  text text
  language text not null default 'sv'::text
  count integer not null
  last_week date not null
  PRIMARY KEY (scope, fingerprint)
  CHECK ((count > 0))
  CHECK ((length(text) <= 80))
  policy counted for all to samordna_system using true with check true
  policy forgets for delete to samordna_system using (text IS NULL)
  policy own_or_national for select to samordna_association using (scope = ANY (ARRAY[( SELECT platform.current_association() AS current_association), '00000000-0000-0000-0000-000000000000'::uuid]))
  grant select to samordna_association
  grant delete, insert, select, update to samordna_system

table catalogue.municipality
  code text not null
  name text not null
  county text not null
  PRIMARY KEY (code)
  CHECK ((code ~ '^[0-9]{4}$'::text))
  policy samordna_association_read for select to samordna_association using true
  policy samordna_party_read for select to samordna_party using true
  policy samordna_public_read for select to samordna_public using true
  policy samordna_system_read for select to samordna_system using true
  grant select to samordna_association
  grant select to samordna_party
  grant select to samordna_public
  grant select to samordna_system

table catalogue.offer
  association_id uuid not null
  owner_id uuid not null
  entry_id uuid not null
  municipalities text[] not null  -- SCB's codes: where the offering association lets people come from.
  contact text not null default ''::text
  state text not null default 'asked'::text
  asked_at timestamp with time zone not null
  answered_at timestamp with time zone
  PRIMARY KEY (association_id, owner_id, entry_id)
  FOREIGN KEY (association_id) REFERENCES association.association(id)
  FOREIGN KEY (owner_id, entry_id) REFERENCES association.catalogue_entry(association_id, id)
  CHECK ((association_id <> owner_id))
  CHECK ((length(contact) <= 300))
  CHECK ((cardinality(municipalities) > 0))
  CHECK ((state = ANY (ARRAY['asked'::text, 'accepted'::text, 'declined'::text])))
  CREATE INDEX offer_owner_id_entry_id_idx ON catalogue.offer USING btree (owner_id, entry_id)
  CREATE INDEX offer_state_answered_at_idx ON catalogue.offer USING btree (state, answered_at)
  policy asks for insert to samordna_association with check ((association_id = ( SELECT platform.current_association() AS current_association)) AND (state = 'asked'::text) AND (answered_at IS NULL))
  policy owner_answers for update to samordna_association using (owner_id = ( SELECT platform.current_association() AS current_association)) with check (owner_id = ( SELECT platform.current_association() AS current_association))
  policy owner_delete for delete to samordna_association using (association_id = ( SELECT platform.current_association() AS current_association))
  policy samordna_association_read for select to samordna_association using true
  policy samordna_party_read for select to samordna_party using true
  policy samordna_public_read for select to samordna_public using true
  policy samordna_system_read for select to samordna_system using true
  grant delete, insert, select to samordna_association
  grant select to samordna_party
  grant select to samordna_public
  grant select to samordna_system

table catalogue.published
  association_id uuid not null
  entry_id uuid not null
  edition integer not null
  slug text not null
  name text not null
  content jsonb not null
  visible_from date not null
  visible_until date
  published_at timestamp with time zone not null
  modified_at timestamp with time zone not null  -- When anything a reader sees last changed: texts, places, verification.
  verified_on date
  places smallint
  free_places smallint
  waiting_weeks smallint
  places_on date
  municipalities text[] not null
  kinds text[] not null
  target_groups text[] not null
  support_languages text[] not null
  ways text[] not null
  agencies text[] not null
  age_from smallint  -- The lowest age any track takes, in whole years; null where one has no lower bound.
  age_to smallint
  funding text not null
  resting boolean not null default false  -- Ended for a time: it comes back with the same address.
  host_name text not null default regexp_replace(COALESCE((content #>> '{host,name}'::text[]), ''::text), '^\s+|\s+$'::text, ''::text, 'g'::text)
  host_number text default "substring"(regexp_replace(COALESCE((content #>> '{host,organisationNumber}'::text[]), ''::text), '-'::text, ''::text), '^\d\d[2-9]\d{7}$'::text)  -- Ten digits of an organisation. Null for a sole trader, whose number is a personal one.
  locations jsonb not null default COALESCE((content -> 'locations'::text), '[]'::jsonb)
  location_count smallint not null default jsonb_array_length(COALESCE((content -> 'locations'::text), '[]'::jsonb))
  PRIMARY KEY (association_id, entry_id, edition)
  FOREIGN KEY (association_id) REFERENCES association.association(id)
  CREATE INDEX published_association_id_slug_idx ON catalogue.published USING btree (association_id, slug)
  CREATE INDEX published_entry_id_idx ON catalogue.published USING btree (entry_id) INCLUDE (association_id, edition, location_count, visible_from, visible_until)
  CREATE INDEX published_host_number_idx ON catalogue.published USING btree (host_number) WHERE (host_number IS NOT NULL)
  CREATE INDEX published_modified_at_entry_id_idx ON catalogue.published USING btree (modified_at, entry_id)
  policy owner_delete for delete to samordna_association using (association_id = ( SELECT platform.current_association() AS current_association))
  policy owner_insert for insert to samordna_association with check (association_id = ( SELECT platform.current_association() AS current_association))
  policy owner_update for update to samordna_association using (association_id = ( SELECT platform.current_association() AS current_association)) with check (association_id = ( SELECT platform.current_association() AS current_association))
  policy samordna_association_read for select to samordna_association using true
  policy samordna_party_read for select to samordna_party using true
  policy samordna_public_read for select to samordna_public using true
  policy samordna_system_read for select to samordna_system using true
  grant delete, insert, select, update to samordna_association
  grant select to samordna_party
  grant select to samordna_public
  grant select to samordna_system

table catalogue.publisher
  association_id uuid not null
  slug text not null
  name text not null
  organisation_number text
  municipalities text[] not null default '{}'::text[]  -- SCB's four-digit codes.
  members text[] not null default '{}'::text[]
  about jsonb not null default '{}'::jsonb
  verify_months smallint not null default 6
  grace_days smallint not null default 30
  changed_at timestamp with time zone not null
  UNIQUE (slug)
  PRIMARY KEY (association_id)
  FOREIGN KEY (association_id) REFERENCES association.association(id)
  policy owner_delete for delete to samordna_association using (association_id = ( SELECT platform.current_association() AS current_association))
  policy owner_insert for insert to samordna_association with check (association_id = ( SELECT platform.current_association() AS current_association))
  policy owner_update for update to samordna_association using (association_id = ( SELECT platform.current_association() AS current_association)) with check (association_id = ( SELECT platform.current_association() AS current_association))
  policy samordna_association_read for select to samordna_association using true
  policy samordna_party_read for select to samordna_party using true
  policy samordna_public_read for select to samordna_public using true
  policy samordna_system_read for select to samordna_system using true
  grant delete, insert, select, update to samordna_association
  grant select to samordna_party
  grant select to samordna_public
  grant select to samordna_system

table catalogue.removed
  association_id uuid not null
  entry_id uuid not null
  slug text not null
  name text not null
  municipalities text[] not null
  kinds text[] not null
  target_groups text[] not null
  removed_at timestamp with time zone not null
  UNIQUE (association_id, slug)
  PRIMARY KEY (association_id, entry_id)
  FOREIGN KEY (association_id) REFERENCES association.association(id)
  policy owner_delete for delete to samordna_association using (association_id = ( SELECT platform.current_association() AS current_association))
  policy owner_insert for insert to samordna_association with check (association_id = ( SELECT platform.current_association() AS current_association))
  policy owner_update for update to samordna_association using (association_id = ( SELECT platform.current_association() AS current_association)) with check (association_id = ( SELECT platform.current_association() AS current_association))
  policy samordna_association_read for select to samordna_association using true
  policy samordna_party_read for select to samordna_party using true
  policy samordna_public_read for select to samordna_public using true
  policy samordna_system_read for select to samordna_system using true
  grant delete, insert, select, update to samordna_association
  grant select to samordna_party
  grant select to samordna_public
  grant select to samordna_system

table catalogue.search_document
  association_id uuid not null
  entry_id uuid not null
  edition integer not null
  "position" smallint not null  -- Its place in the association's lists; taken again when it is free.
  texts jsonb not null  -- Name, summary and whether a machine made them per language, the host and the first contact: what a list of results shows.
  keys text[] not null  -- The words it stands under in search_posting, each after its language: what to take away when it goes.
  UNIQUE (association_id, "position")
  PRIMARY KEY (association_id, entry_id, edition)
  FOREIGN KEY (association_id) REFERENCES association.association(id)
  CHECK (("position" >= 0))
  policy owner_delete for delete to samordna_association using (association_id = ( SELECT platform.current_association() AS current_association))
  policy owner_insert for insert to samordna_association with check (association_id = ( SELECT platform.current_association() AS current_association))
  policy owner_update for update to samordna_association using (association_id = ( SELECT platform.current_association() AS current_association)) with check (association_id = ( SELECT platform.current_association() AS current_association))
  policy samordna_association_read for select to samordna_association using true
  policy samordna_party_read for select to samordna_party using true
  policy samordna_public_read for select to samordna_public using true
  policy samordna_system_read for select to samordna_system using true
  grant delete, insert, select, update to samordna_association
  grant select to samordna_party
  grant select to samordna_public
  grant select to samordna_system

table catalogue.search_posting
  association_id uuid not null
  language text not null
  key text not null
  documents bytea not null  -- Four bytes for each document: its position, and how much the word says of it (1–65535), high byte first.
  PRIMARY KEY (key, language, association_id)
  FOREIGN KEY (association_id) REFERENCES association.association(id)
  CHECK ((language ~ '^[a-z]{2}$'::text))
  CREATE INDEX search_posting_association_id_idx ON catalogue.search_posting USING btree (association_id)
  policy owner_delete for delete to samordna_association using (association_id = ( SELECT platform.current_association() AS current_association))
  policy owner_insert for insert to samordna_association with check (association_id = ( SELECT platform.current_association() AS current_association))
  policy owner_update for update to samordna_association using (association_id = ( SELECT platform.current_association() AS current_association)) with check (association_id = ( SELECT platform.current_association() AS current_association))
  policy samordna_association_read for select to samordna_association using true
  policy samordna_party_read for select to samordna_party using true
  policy samordna_public_read for select to samordna_public using true
  policy samordna_system_read for select to samordna_system using true
  grant delete, insert, select, update to samordna_association
  grant select to samordna_party
  grant select to samordna_public
  grant select to samordna_system

table catalogue.search_shard
  association_id uuid not null
  codes text not null  -- Values of filters that the documents refer to by place, apart by spaces: one string is read faster than a list.
  documents bytea not null  -- In order of position; the shape is in model/search/shard.ts.
  free bytea not null  -- One byte per position: free places, 255 where there are that many or more. Apart, since they change without an edition.
  PRIMARY KEY (association_id)
  FOREIGN KEY (association_id) REFERENCES association.association(id)
  CHECK ((codes !~ '[\n\r]'::text))
  policy owner_delete for delete to samordna_association using (association_id = ( SELECT platform.current_association() AS current_association))
  policy owner_insert for insert to samordna_association with check (association_id = ( SELECT platform.current_association() AS current_association))
  policy owner_update for update to samordna_association using (association_id = ( SELECT platform.current_association() AS current_association)) with check (association_id = ( SELECT platform.current_association() AS current_association))
  policy samordna_association_read for select to samordna_association using true
  policy samordna_party_read for select to samordna_party using true
  policy samordna_public_read for select to samordna_public using true
  policy samordna_system_read for select to samordna_system using true
  grant delete, insert, select, update to samordna_association
  grant select to samordna_party
  grant select to samordna_public
  grant select to samordna_system

table catalogue.search_word
  key text not null
  reversed text not null default reverse(key)
  word text not null  -- A way of writing it, to be shown where it is what a misspelt word is taken for.
  deletions integer[] not null  -- The word with one or two letters left out, as numbers: two words that are nearly spelt alike share one.
  PRIMARY KEY (key)
  CHECK (((cardinality(deletions) >= 1) AND (cardinality(deletions) <= 40)))
  CHECK (((length(key) >= 1) AND (length(key) <= 60)))
  CHECK ((length(word) <= 60))
  CREATE INDEX search_word_deletions_idx ON catalogue.search_word USING gin (deletions) WITH (fastupdate=off)
  CREATE INDEX search_word_reversed_idx ON catalogue.search_word USING btree (reversed)
  policy published_word for insert to samordna_association with check true
  policy samordna_association_read for select to samordna_association using true
  policy samordna_party_read for select to samordna_party using true
  policy samordna_public_read for select to samordna_public using true
  policy samordna_system_read for select to samordna_system using true
  grant insert, select to samordna_association
  grant select to samordna_party
  grant select to samordna_public
  grant select to samordna_system

table catalogue.synonym
  association_id uuid not null
  id uuid not null
  language text not null
  words text not null
  phrase text not null  -- The same words as the search compares them.
  leads_to text[] not null  -- Swedish words; none where a shipped synonym is switched off.
  changed_at timestamp with time zone not null
  changed_by uuid not null
  UNIQUE (association_id, language, phrase)
  PRIMARY KEY (association_id, id)
  FOREIGN KEY (association_id) REFERENCES association.association(id)
  CHECK ((language = ANY (ARRAY['sv'::text, 'en'::text, 'ar'::text, 'so'::text, 'ti'::text, 'fa'::text, 'uk'::text, 'fi'::text])))
  CHECK ((length(phrase) <= 200))
  CHECK (((length(words) >= 1) AND (length(words) <= 100)))
  CREATE INDEX synonym_phrase_idx ON catalogue.synonym USING btree (phrase)
  policy owner_delete for delete to samordna_association using (association_id = ( SELECT platform.current_association() AS current_association))
  policy owner_insert for insert to samordna_association with check (association_id = ( SELECT platform.current_association() AS current_association))
  policy owner_update for update to samordna_association using (association_id = ( SELECT platform.current_association() AS current_association)) with check (association_id = ( SELECT platform.current_association() AS current_association))
  policy samordna_association_read for select to samordna_association using true
  policy samordna_party_read for select to samordna_party using true
  policy samordna_public_read for select to samordna_public using true
  policy samordna_system_read for select to samordna_system using true
  grant delete, insert, select, update to samordna_association
  grant select to samordna_party
  grant select to samordna_public
  grant select to samordna_system

table catalogue.taxonomy
  code text not null
  id uuid not null default gen_random_uuid()
  sort smallint not null
  labels jsonb not null
  UNIQUE (id)
  PRIMARY KEY (code)
  policy samordna_association_read for select to samordna_association using true
  policy samordna_party_read for select to samordna_party using true
  policy samordna_public_read for select to samordna_public using true
  policy samordna_system_read for select to samordna_system using true
  grant select to samordna_association
  grant select to samordna_party
  grant select to samordna_public
  grant select to samordna_system

table catalogue.term
  taxonomy text not null
  code text not null
  id uuid not null default gen_random_uuid()  -- The same in every installation, so that what is exported by one is known by another.
  parent text
  sort smallint not null
  labels jsonb not null
  source text not null
  confirmed boolean not null default false  -- False until somebody of the field has said that the word is right.
  valid_from date not null default '2004-01-01'::date  -- From when the law on coordination associations (2003:1210) took force, where nothing else is known.
  valid_to date
  UNIQUE (id)
  PRIMARY KEY (taxonomy, code)
  FOREIGN KEY (taxonomy) REFERENCES catalogue.taxonomy(code)
  FOREIGN KEY (taxonomy, parent) REFERENCES catalogue.term(taxonomy, code)
  CHECK (((valid_to IS NULL) OR (valid_to >= valid_from)))
  CHECK ((code ~ '^[A-Za-z]+$'::text))
  policy samordna_association_read for select to samordna_association using true
  policy samordna_party_read for select to samordna_party using true
  policy samordna_public_read for select to samordna_public using true
  policy samordna_system_read for select to samordna_system using true
  grant select to samordna_association
  grant select to samordna_party
  grant select to samordna_public
  grant select to samordna_system

table catalogue.use_count
  scope uuid not null  -- The association it concerns, or only zeros for searches in the national catalogue.
  week date not null  -- The Monday of the ISO week.
  kind text not null
  entry_id uuid not null default '00000000-0000-0000-0000-000000000000'::uuid
  subject text not null default ''::text
  municipality text not null default ''::text  -- What the reader had chosen in the search, if anything; SCB's code.
  language text not null default 'sv'::text
  count integer not null
  PRIMARY KEY (scope, week, kind, entry_id, subject, municipality, language)
  CHECK ((count > 0))
  CHECK ((kind = ANY (ARRAY['view'::text, 'contact'::text, 'search'::text, 'miss'::text, 'filter'::text])))
  CHECK (((length(language) >= 2) AND (length(language) <= 3)))
  CHECK ((municipality ~ '^([0-9]{4})?$'::text))
  CHECK ((length(subject) <= 80))
  CHECK ((EXTRACT(isodow FROM week) = (1)::numeric))
  policy counted for all to samordna_system using true with check true
  policy own_or_national for select to samordna_association using (scope = ANY (ARRAY[( SELECT platform.current_association() AS current_association), '00000000-0000-0000-0000-000000000000'::uuid]))
  grant select to samordna_association
  grant insert, select, update to samordna_system

table party.activity
  association_id uuid not null
  id uuid not null
  participation_id uuid not null
  name text not null
  kind text not null
  starts_on date not null
  ends_on date
  hours_per_week numeric(4,1)
  version integer not null default 1
  PRIMARY KEY (association_id, id)
  FOREIGN KEY (association_id, participation_id) REFERENCES party.participation(association_id, id)
  CHECK (((ends_on IS NULL) OR (ends_on >= starts_on)))
  CHECK (((hours_per_week >= (0)::numeric) AND (hours_per_week <= (80)::numeric)))
  CHECK (((length(name) >= 1) AND (length(name) <= 300)))
  CREATE INDEX activity_association_id_participation_id_idx ON party.activity USING btree (association_id, participation_id)
  CREATE INDEX activity_association_id_starts_on_idx ON party.activity USING btree (association_id, starts_on)
  policy member_adds_nothing for insert to samordna_party with check (( SELECT platform.current_duty() AS current_duty) <> 'councilMember'::text)
  policy member_deletes_nothing for delete to samordna_party using (( SELECT platform.current_duty() AS current_duty) <> 'councilMember'::text)
  policy member_updates_nothing for update to samordna_party using (( SELECT platform.current_duty() AS current_duty) <> 'councilMember'::text)
  policy of_participation for all to samordna_party using ((( SELECT platform.current_duty() AS current_duty) = 'registrar'::text) OR party.sees_participation(association_id, participation_id)) with check ((( SELECT platform.current_duty() AS current_duty) = 'registrar'::text) OR party.sees_participation(association_id, participation_id))
  policy tenant for all to public using (association_id = ( SELECT platform.current_association() AS current_association)) with check (association_id = ( SELECT platform.current_association() AS current_association))
  grant delete, insert, select, update to samordna_party

table party.anonymous_count
  association_id uuid not null
  id uuid not null
  intervention_id uuid not null
  year smallint not null
  sex text not null
  quantity integer not null
  kind text not null
  registered_by uuid not null
  registered_at timestamp with time zone not null
  reason text not null default ''::text
  PRIMARY KEY (association_id, id)
  FOREIGN KEY (association_id) REFERENCES association.association(id)
  FOREIGN KEY (association_id, intervention_id) REFERENCES association.intervention(association_id, id)
  CHECK ((kind = ANY (ARRAY['anonymous'::text, 'countOnly'::text])))
  CHECK (((quantity <> 0) AND ((quantity >= '-100000'::integer) AND (quantity <= 100000))))
  CHECK (((year >= 2000) AND (year <= 2100)))
  CHECK (((quantity > 0) OR (length(btrim(reason)) > 0)))
  CREATE INDEX anonymous_count_year ON party.anonymous_count USING btree (association_id, intervention_id, year)
  policy member_adds_nothing for insert to samordna_party with check (( SELECT platform.current_duty() AS current_duty) <> 'councilMember'::text)
  policy member_deletes_nothing for delete to samordna_party using (( SELECT platform.current_duty() AS current_duty) <> 'councilMember'::text)
  policy member_updates_nothing for update to samordna_party using (( SELECT platform.current_duty() AS current_duty) <> 'councilMember'::text)
  policy own_unit for all to samordna_party using (intervention_id = ANY (( SELECT platform.current_units() AS current_units)::uuid[])) with check (intervention_id = ANY (( SELECT platform.current_units() AS current_units)::uuid[]))
  policy tenant for all to public using (association_id = ( SELECT platform.current_association() AS current_association)) with check (association_id = ( SELECT platform.current_association() AS current_association))
  grant insert, select to samordna_party

table party.attachment
  association_id uuid not null
  id uuid not null
  person_id uuid not null
  referral_id uuid
  name text not null
  media_type text not null
  size integer not null
  content bytea not null
  added_by uuid not null
  added_at timestamp with time zone not null
  PRIMARY KEY (association_id, id)
  FOREIGN KEY (association_id) REFERENCES association.association(id)
  FOREIGN KEY (association_id, person_id) REFERENCES party.person(association_id, id)
  FOREIGN KEY (association_id, referral_id) REFERENCES party.referral(association_id, id)
  CHECK (((size >= 1) AND (size <= 20971520)))
  policy append for insert to samordna_party with check ((added_by = ( SELECT platform.current_user_id() AS current_user_id)) AND party.sees_person(association_id, person_id) AND ((referral_id IS NULL) OR party.sees_referral(association_id, referral_id)))
  policy member_adds_nothing for insert to samordna_party with check (( SELECT platform.current_duty() AS current_duty) <> 'councilMember'::text)
  policy member_deletes_nothing for delete to samordna_party using (( SELECT platform.current_duty() AS current_duty) <> 'councilMember'::text)
  policy member_updates_nothing for update to samordna_party using (( SELECT platform.current_duty() AS current_duty) <> 'councilMember'::text)
  policy remove_own for delete to samordna_party using (added_by = ( SELECT platform.current_user_id() AS current_user_id))
  policy seen for select to samordna_party using (party.sees_person(association_id, person_id) AND ((referral_id IS NULL) OR party.sees_referral(association_id, referral_id)))
  policy tenant for all to public using (association_id = ( SELECT platform.current_association() AS current_association)) with check (association_id = ( SELECT platform.current_association() AS current_association))
  grant delete, insert, select to samordna_party

table party.consent
  association_id uuid not null
  id uuid not null
  person_id uuid not null
  referral_id uuid
  kind text not null
  given_on date not null
  covers text not null default ''::text
  parties text[] not null default '{}'::text[]
  valid_until date
  form text not null default 'written'::text
  withdrawn_on date
  withdrawn_by uuid
  registered_by uuid not null
  registered_at timestamp with time zone not null
  covered_facts text[] not null default '{}'::text[]  -- Which facts of the referral the consent lets out; empty for kinds that let nothing out.
  PRIMARY KEY (association_id, id)
  FOREIGN KEY (association_id) REFERENCES association.association(id)
  FOREIGN KEY (association_id, person_id) REFERENCES party.person(association_id, id)
  FOREIGN KEY (association_id, referral_id) REFERENCES party.referral(association_id, id)
  CHECK (((valid_until IS NULL) OR (valid_until >= given_on)))
  CHECK (((withdrawn_on IS NULL) OR (withdrawn_on >= given_on)))
  CHECK ((covered_facts <@ ARRAY['question'::text, 'background'::text, 'contact'::text, 'attachments'::text]))
  CHECK ((form = ANY (ARRAY['written'::text, 'spoken'::text])))
  CHECK ((kind = ANY (ARRAY['secrecy'::text, 'statistics'::text, 'survey'::text])))
  CREATE INDEX consent_association_id_person_id_idx ON party.consent USING btree (association_id, person_id)
  policy append for insert to samordna_party with check ((registered_by = ( SELECT platform.current_user_id() AS current_user_id)) AND party.sees_person(association_id, person_id) AND ((referral_id IS NULL) OR party.sees_referral(association_id, referral_id)))
  policy member_adds_nothing for insert to samordna_party with check (( SELECT platform.current_duty() AS current_duty) <> 'councilMember'::text)
  policy member_deletes_nothing for delete to samordna_party using (( SELECT platform.current_duty() AS current_duty) <> 'councilMember'::text)
  policy member_updates_nothing for update to samordna_party using (( SELECT platform.current_duty() AS current_duty) <> 'councilMember'::text)
  policy seen for select to samordna_party using party.sees_person(association_id, person_id)
  policy tenant for all to public using (association_id = ( SELECT platform.current_association() AS current_association)) with check (association_id = ( SELECT platform.current_association() AS current_association))
  policy withdraw for update to samordna_party using party.sees_person(association_id, person_id) with check (withdrawn_by = ( SELECT platform.current_user_id() AS current_user_id))
  grant insert, select to samordna_party

-- Advice without enrolment: counted, never any person data (ST08).
table party.consultation
  association_id uuid not null
  id uuid not null
  external_id text
  council_id uuid not null
  held_on date not null
  quantity integer not null
  asked_by text
  registered_by uuid
  registered_at timestamp with time zone not null
  version integer not null default 1
  PRIMARY KEY (association_id, id)
  FOREIGN KEY (association_id, council_id) REFERENCES association.council(association_id, id)
  FOREIGN KEY (association_id) REFERENCES association.association(id)
  CHECK (((quantity >= 1) AND (quantity <= 1000)))
  CREATE INDEX consultation_association_id_held_on_idx ON party.consultation USING btree (association_id, held_on)
  CREATE UNIQUE INDEX consultation_external ON party.consultation USING btree (association_id, external_id) WHERE (external_id IS NOT NULL)
  policy member_adds_nothing for insert to samordna_party with check (( SELECT platform.current_duty() AS current_duty) <> 'councilMember'::text)
  policy member_deletes_nothing for delete to samordna_party using (( SELECT platform.current_duty() AS current_duty) <> 'councilMember'::text)
  policy member_updates_nothing for update to samordna_party using (( SELECT platform.current_duty() AS current_duty) <> 'councilMember'::text)
  policy own_council for all to samordna_party using (council_id = ANY (( SELECT platform.current_units() AS current_units)::uuid[])) with check (council_id = ANY (( SELECT platform.current_units() AS current_units)::uuid[]))
  policy tenant for all to public using (association_id = ( SELECT platform.current_association() AS current_association)) with check (association_id = ( SELECT platform.current_association() AS current_association))
  grant delete, insert, select, update to samordna_party

table party.council_attendance
  association_id uuid not null
  meeting_id uuid not null
  "position" smallint not null
  name text not null
  agency text not null
  user_id uuid
  present boolean
  PRIMARY KEY (association_id, meeting_id, "position")
  FOREIGN KEY (association_id, meeting_id) REFERENCES party.council_meeting(association_id, id) ON DELETE CASCADE
  policy coordinator_adds for insert to samordna_party with check (( SELECT platform.current_duty() AS current_duty) = 'councilCoordinator'::text)
  policy coordinator_deletes for delete to samordna_party using (( SELECT platform.current_duty() AS current_duty) = 'councilCoordinator'::text)
  policy coordinator_updates for update to samordna_party using (( SELECT platform.current_duty() AS current_duty) = 'councilCoordinator'::text)
  policy member_adds_nothing for insert to samordna_party with check (( SELECT platform.current_duty() AS current_duty) <> 'councilMember'::text)
  policy member_deletes_nothing for delete to samordna_party using (( SELECT platform.current_duty() AS current_duty) <> 'councilMember'::text)
  policy member_updates_nothing for update to samordna_party using (( SELECT platform.current_duty() AS current_duty) <> 'councilMember'::text)
  policy own_council for all to samordna_party using (EXISTS ( SELECT 1
       FROM party.council_meeting m
      WHERE ((m.association_id = council_attendance.association_id) AND (m.id = council_attendance.meeting_id)))) with check (EXISTS ( SELECT 1
       FROM party.council_meeting m
      WHERE ((m.association_id = council_attendance.association_id) AND (m.id = council_attendance.meeting_id))))
  policy tenant for all to public using (association_id = ( SELECT platform.current_association() AS current_association)) with check (association_id = ( SELECT platform.current_association() AS current_association))
  grant delete, insert, select, update to samordna_party

table party.council_matter
  association_id uuid not null
  id uuid not null
  council_id uuid not null
  meeting_id uuid
  referral_id uuid not null
  "position" smallint not null default 0
  decision text
  intervention_id uuid
  summary text not null default ''::text
  recommendation text not null default ''::text
  decided_on date
  decided_by uuid
  version integer not null default 1
  PRIMARY KEY (association_id, id)
  FOREIGN KEY (association_id, council_id) REFERENCES association.council(association_id, id)
  FOREIGN KEY (association_id) REFERENCES association.association(id)
  FOREIGN KEY (association_id, intervention_id) REFERENCES association.intervention(association_id, id)
  FOREIGN KEY (association_id, meeting_id) REFERENCES party.council_meeting(association_id, id)
  FOREIGN KEY (association_id, referral_id) REFERENCES party.referral(association_id, id)
  CHECK (((decision IS NULL) = (decided_on IS NULL)))
  CHECK (((decision IS DISTINCT FROM 'intervention'::text) OR (intervention_id IS NOT NULL)))
  CHECK ((decision = ANY (ARRAY['intervention'::text, 'ordinaryServices'::text, 'moreMapping'::text, 'no'::text])))
  CREATE INDEX council_matter_association_id_council_id_meeting_id_idx ON party.council_matter USING btree (association_id, council_id, meeting_id)
  CREATE INDEX council_matter_association_id_referral_id_idx ON party.council_matter USING btree (association_id, referral_id)
  policy answer_to_sender for select to samordna_party using ((decision IS NOT NULL) AND party.sees_referral(association_id, referral_id))
  policy coordinator_deletes for delete to samordna_party using (( SELECT platform.current_duty() AS current_duty) = 'councilCoordinator'::text)
  policy coordinator_updates for update to samordna_party using (( SELECT platform.current_duty() AS current_duty) = 'councilCoordinator'::text)
  policy from_sender for insert to samordna_party with check ((decision IS NULL) AND (meeting_id IS NULL) AND (EXISTS ( SELECT 1
       FROM party.referral r
      WHERE ((r.association_id = council_matter.association_id) AND (r.id = council_matter.referral_id) AND (r.created_by = ( SELECT platform.current_user_id() AS current_user_id)) AND (r.receiver_kind = 'council'::text) AND (r.receiver_id = council_matter.council_id)))))
  policy member_adds_nothing for insert to samordna_party with check (( SELECT platform.current_duty() AS current_duty) <> 'councilMember'::text)
  policy member_deletes_nothing for delete to samordna_party using (( SELECT platform.current_duty() AS current_duty) <> 'councilMember'::text)
  policy member_updates_nothing for update to samordna_party using (( SELECT platform.current_duty() AS current_duty) <> 'councilMember'::text)
  policy of_this_council for insert to samordna_party with check (EXISTS ( SELECT 1
       FROM party.referral r
      WHERE ((r.association_id = council_matter.association_id) AND (r.id = council_matter.referral_id) AND (r.receiver_kind = 'council'::text) AND (r.receiver_id = council_matter.council_id))))
  policy own_council for all to samordna_party using (council_id = ANY (( SELECT platform.current_units() AS current_units)::uuid[])) with check (council_id = ANY (( SELECT platform.current_units() AS current_units)::uuid[]))
  policy seat for select to samordna_party using ((( SELECT platform.current_duty() AS current_duty) <> 'councilMember'::text) OR (EXISTS ( SELECT 1
       FROM party.council_attendance a
      WHERE ((a.association_id = council_matter.association_id) AND (a.meeting_id = council_matter.meeting_id) AND (a.user_id = ( SELECT platform.current_user_id() AS current_user_id))))))
  policy tenant for all to public using (association_id = ( SELECT platform.current_association() AS current_association)) with check (association_id = ( SELECT platform.current_association() AS current_association))
  grant insert, select to samordna_party

table party.council_matter_action
  association_id uuid not null
  id uuid not null
  matter_id uuid not null
  sequence integer not null
  kind text not null
  at timestamp with time zone not null
  by_user uuid not null
  reason text not null default ''::text
  data jsonb not null default '{}'::jsonb
  UNIQUE (association_id, id)
  PRIMARY KEY (association_id, matter_id, sequence)
  FOREIGN KEY (association_id, matter_id) REFERENCES party.council_matter(association_id, id)
  CHECK ((kind = ANY (ARRAY['decide'::text, 'correct'::text])))
  policy append for insert to samordna_party with check ((by_user = ( SELECT platform.current_user_id() AS current_user_id)) AND (EXISTS ( SELECT 1
       FROM party.council_matter m
      WHERE ((m.association_id = council_matter_action.association_id) AND (m.id = council_matter_action.matter_id) AND (m.council_id = ANY (( SELECT platform.current_units() AS current_units)::uuid[]))))))
  policy member_adds_nothing for insert to samordna_party with check (( SELECT platform.current_duty() AS current_duty) <> 'councilMember'::text)
  policy member_deletes_nothing for delete to samordna_party using (( SELECT platform.current_duty() AS current_duty) <> 'councilMember'::text)
  policy member_updates_nothing for update to samordna_party using (( SELECT platform.current_duty() AS current_duty) <> 'councilMember'::text)
  policy own_council for select to samordna_party using (EXISTS ( SELECT 1
       FROM party.council_matter m
      WHERE ((m.association_id = council_matter_action.association_id) AND (m.id = council_matter_action.matter_id) AND (m.council_id = ANY (( SELECT platform.current_units() AS current_units)::uuid[])))))
  policy tenant for all to public using (association_id = ( SELECT platform.current_association() AS current_association)) with check (association_id = ( SELECT platform.current_association() AS current_association))
  grant insert, select to samordna_party

table party.council_meeting
  association_id uuid not null
  id uuid not null
  council_id uuid not null
  held_on date not null
  starts_at text not null default ''::text
  place text not null default ''::text
  state text not null default 'planned'::text
  created_by uuid not null
  created_at timestamp with time zone not null
  version integer not null default 1
  PRIMARY KEY (association_id, id)
  FOREIGN KEY (association_id, council_id) REFERENCES association.council(association_id, id)
  FOREIGN KEY (association_id) REFERENCES association.association(id)
  CHECK ((state = ANY (ARRAY['planned'::text, 'held'::text, 'cancelled'::text])))
  CHECK (((starts_at = ''::text) OR (starts_at ~ '^[0-2][0-9]:[0-5][0-9]$'::text)))
  policy coordinator_adds for insert to samordna_party with check (( SELECT platform.current_duty() AS current_duty) = 'councilCoordinator'::text)
  policy coordinator_deletes for delete to samordna_party using (( SELECT platform.current_duty() AS current_duty) = 'councilCoordinator'::text)
  policy coordinator_updates for update to samordna_party using (( SELECT platform.current_duty() AS current_duty) = 'councilCoordinator'::text)
  policy member_adds_nothing for insert to samordna_party with check (( SELECT platform.current_duty() AS current_duty) <> 'councilMember'::text)
  policy member_deletes_nothing for delete to samordna_party using (( SELECT platform.current_duty() AS current_duty) <> 'councilMember'::text)
  policy member_updates_nothing for update to samordna_party using (( SELECT platform.current_duty() AS current_duty) <> 'councilMember'::text)
  policy own_council for all to samordna_party using (council_id = ANY (( SELECT platform.current_units() AS current_units)::uuid[])) with check (council_id = ANY (( SELECT platform.current_units() AS current_units)::uuid[]))
  policy tenant for all to public using (association_id = ( SELECT platform.current_association() AS current_association)) with check (association_id = ( SELECT platform.current_association() AS current_association))
  grant insert, select to samordna_party

table party.draft
  association_id uuid not null
  user_id uuid not null
  key text not null
  fields jsonb not null
  saved_at timestamp with time zone not null
  PRIMARY KEY (association_id, user_id, key)
  FOREIGN KEY (association_id) REFERENCES association.association(id)
  CHECK ((length(key) <= 200))
  policy own for all to samordna_party using (user_id = ( SELECT platform.current_user_id() AS current_user_id)) with check (user_id = ( SELECT platform.current_user_id() AS current_user_id))
  policy tenant for all to public using (association_id = ( SELECT platform.current_association() AS current_association)) with check (association_id = ( SELECT platform.current_association() AS current_association))
  grant delete, insert, select, update to samordna_party

table party.emergency_access
  association_id uuid not null
  id uuid not null
  person_id uuid not null
  user_id uuid not null
  reason text not null
  from_at timestamp with time zone not null
  until_at timestamp with time zone not null
  reviewed_by uuid
  reviewed_at timestamp with time zone
  review_note text
  PRIMARY KEY (association_id, id)
  FOREIGN KEY (association_id, person_id) REFERENCES party.person(association_id, id) ON DELETE CASCADE
  CHECK (((until_at > from_at) AND (until_at <= (from_at + '24:00:00'::interval))))
  CHECK ((length(btrim(reason)) >= 20))
  CREATE INDEX emergency_access_user ON party.emergency_access USING btree (association_id, user_id, until_at)
  policy member_adds_nothing for insert to samordna_party with check (( SELECT platform.current_duty() AS current_duty) <> 'councilMember'::text)
  policy member_deletes_nothing for delete to samordna_party using (( SELECT platform.current_duty() AS current_duty) <> 'councilMember'::text)
  policy member_updates_nothing for update to samordna_party using (( SELECT platform.current_duty() AS current_duty) <> 'councilMember'::text)
  policy own_or_leader for select to samordna_party using ((user_id = ( SELECT platform.current_user_id() AS current_user_id)) OR ((( SELECT platform.current_duty() AS current_duty) = ANY (ARRAY['teamLeader'::text, 'councilCoordinator'::text])) AND party.sees_person(association_id, person_id)))
  policy review for update to samordna_party using ((( SELECT platform.current_duty() AS current_duty) = ANY (ARRAY['teamLeader'::text, 'councilCoordinator'::text])) AND party.sees_person(association_id, person_id) AND (user_id <> ( SELECT platform.current_user_id() AS current_user_id))) with check (reviewed_by = ( SELECT platform.current_user_id() AS current_user_id))
  policy take for insert to samordna_party with check ((user_id = ( SELECT platform.current_user_id() AS current_user_id)) AND (reviewed_by IS NULL) AND (reviewed_at IS NULL) AND (review_note IS NULL) AND (( SELECT platform.current_duty() AS current_duty) = ANY (ARRAY['teamMember'::text, 'teamLeader'::text, 'councilCoordinator'::text])))
  policy tenant for all to public using (association_id = ( SELECT platform.current_association() AS current_association)) with check (association_id = ( SELECT platform.current_association() AS current_association))
  grant insert, select to samordna_party

table party.follow_up
  association_id uuid not null
  participation_id uuid not null
  due_on date not null
  done_on date
  outcome text
  occupation text
  work_percent smallint
  study_percent smallint
  note text not null default ''::text
  PRIMARY KEY (association_id, participation_id)
  FOREIGN KEY (association_id, participation_id) REFERENCES party.participation(association_id, id)
  CHECK (((done_on IS NULL) = (outcome IS NULL)))
  CHECK ((outcome = ANY (ARRAY['reached'::text, 'notReached'::text, 'declined'::text])))
  CHECK (((study_percent >= 0) AND (study_percent <= 100)))
  CHECK (((work_percent >= 0) AND (work_percent <= 100)))
  CREATE INDEX follow_up_association_id_due_on_idx ON party.follow_up USING btree (association_id, due_on) WHERE (done_on IS NULL)
  policy member_adds_nothing for insert to samordna_party with check (( SELECT platform.current_duty() AS current_duty) <> 'councilMember'::text)
  policy member_deletes_nothing for delete to samordna_party using (( SELECT platform.current_duty() AS current_duty) <> 'councilMember'::text)
  policy member_updates_nothing for update to samordna_party using (( SELECT platform.current_duty() AS current_duty) <> 'councilMember'::text)
  policy of_participation for all to samordna_party using ((( SELECT platform.current_duty() AS current_duty) = 'registrar'::text) OR (EXISTS ( SELECT 1
       FROM party.participation p
      WHERE ((p.association_id = follow_up.association_id) AND (p.id = follow_up.participation_id) AND (p.intervention_id = ANY (( SELECT platform.current_units() AS current_units)::uuid[])) AND (NOT p.protected_identity)))) OR party.sees_participation(association_id, participation_id)) with check ((( SELECT platform.current_duty() AS current_duty) = 'registrar'::text) OR party.sees_participation(association_id, participation_id))
  policy tenant for all to public using (association_id = ( SELECT platform.current_association() AS current_association)) with check (association_id = ( SELECT platform.current_association() AS current_association))
  grant insert, select, update to samordna_party

table party.follow_up_attempt
  association_id uuid not null
  id uuid not null
  participation_id uuid not null
  at timestamp with time zone not null
  by_user uuid not null
  way text not null
  note text not null default ''::text
  PRIMARY KEY (association_id, id)
  FOREIGN KEY (association_id, participation_id) REFERENCES party.follow_up(association_id, participation_id)
  CHECK ((way = ANY (ARRAY['phone'::text, 'sms'::text, 'letter'::text, 'email'::text])))
  CREATE INDEX attempt_of_follow_up ON party.follow_up_attempt USING btree (association_id, participation_id)
  policy member_adds_nothing for insert to samordna_party with check (( SELECT platform.current_duty() AS current_duty) <> 'councilMember'::text)
  policy member_deletes_nothing for delete to samordna_party using (( SELECT platform.current_duty() AS current_duty) <> 'councilMember'::text)
  policy member_updates_nothing for update to samordna_party using (( SELECT platform.current_duty() AS current_duty) <> 'councilMember'::text)
  policy of_participation for all to samordna_party using ((( SELECT platform.current_duty() AS current_duty) = 'registrar'::text) OR party.sees_participation(association_id, participation_id)) with check ((( SELECT platform.current_duty() AS current_duty) = 'registrar'::text) OR party.sees_participation(association_id, participation_id))
  policy tenant for all to public using (association_id = ( SELECT platform.current_association() AS current_association)) with check (association_id = ( SELECT platform.current_association() AS current_association))
  policy words_of_protected for all to samordna_party using ((( SELECT platform.current_duty() AS current_duty) <> 'registrar'::text) OR (EXISTS ( SELECT 1
       FROM party.participation p
      WHERE ((p.association_id = follow_up_attempt.association_id) AND (p.id = follow_up_attempt.participation_id) AND (NOT p.protected_identity)))))
  grant insert, select to samordna_party

table party.import_batch
  association_id uuid not null
  id uuid not null
  created_by uuid not null
  created_at timestamp with time zone not null
  state text not null
  mapping jsonb not null default '{}'::jsonb
  summary jsonb
  findings jsonb
  done_at timestamp with time zone
  PRIMARY KEY (association_id, id)
  FOREIGN KEY (association_id) REFERENCES association.association(id)
  CHECK ((state = ANY (ARRAY['uploaded'::text, 'checked'::text, 'confirmed'::text, 'done'::text, 'failed'::text, 'cancelled'::text])))
  policy member_adds_nothing for insert to samordna_party with check (( SELECT platform.current_duty() AS current_duty) <> 'councilMember'::text)
  policy member_deletes_nothing for delete to samordna_party using (( SELECT platform.current_duty() AS current_duty) <> 'councilMember'::text)
  policy member_updates_nothing for update to samordna_party using (( SELECT platform.current_duty() AS current_duty) <> 'councilMember'::text)
  policy own for all to samordna_party using (created_by = ( SELECT platform.current_user_id() AS current_user_id)) with check (created_by = ( SELECT platform.current_user_id() AS current_user_id))
  policy tenant for all to public using (association_id = ( SELECT platform.current_association() AS current_association)) with check (association_id = ( SELECT platform.current_association() AS current_association))
  grant insert, select, update to samordna_party

table party.import_file
  association_id uuid not null
  batch_id uuid not null
  name text not null
  content bytea not null
  PRIMARY KEY (association_id, batch_id, name)
  FOREIGN KEY (association_id, batch_id) REFERENCES party.import_batch(association_id, id) ON DELETE CASCADE
  policy member_adds_nothing for insert to samordna_party with check (( SELECT platform.current_duty() AS current_duty) <> 'councilMember'::text)
  policy member_deletes_nothing for delete to samordna_party using (( SELECT platform.current_duty() AS current_duty) <> 'councilMember'::text)
  policy member_updates_nothing for update to samordna_party using (( SELECT platform.current_duty() AS current_duty) <> 'councilMember'::text)
  policy own for all to samordna_party using (EXISTS ( SELECT 1
       FROM party.import_batch b
      WHERE ((b.association_id = import_file.association_id) AND (b.id = import_file.batch_id)))) with check (EXISTS ( SELECT 1
       FROM party.import_batch b
      WHERE ((b.association_id = import_file.association_id) AND (b.id = import_file.batch_id))))
  policy tenant for all to public using (association_id = ( SELECT platform.current_association() AS current_association)) with check (association_id = ( SELECT platform.current_association() AS current_association))
  grant delete, insert, select to samordna_party

table party.income
  association_id uuid not null
  id uuid not null
  participation_id uuid not null
  occasion text not null
  noted_on date not null
  source text not null
  PRIMARY KEY (association_id, id)
  FOREIGN KEY (association_id, participation_id) REFERENCES party.participation(association_id, id)
  CHECK ((occasion = ANY (ARRAY['enrolment'::text, 'exit'::text, 'oneYearFollowUp'::text])))
  CREATE INDEX income_association_id_occasion_noted_on_idx ON party.income USING btree (association_id, occasion, noted_on)
  CREATE INDEX income_association_id_participation_id_idx ON party.income USING btree (association_id, participation_id)
  policy member_adds_nothing for insert to samordna_party with check (( SELECT platform.current_duty() AS current_duty) <> 'councilMember'::text)
  policy member_deletes_nothing for delete to samordna_party using (( SELECT platform.current_duty() AS current_duty) <> 'councilMember'::text)
  policy member_updates_nothing for update to samordna_party using (( SELECT platform.current_duty() AS current_duty) <> 'councilMember'::text)
  policy of_participation for all to samordna_party using ((( SELECT platform.current_duty() AS current_duty) = 'registrar'::text) OR party.sees_participation(association_id, participation_id)) with check ((( SELECT platform.current_duty() AS current_duty) = 'registrar'::text) OR party.sees_participation(association_id, participation_id))
  policy tenant for all to public using (association_id = ( SELECT platform.current_association() AS current_association)) with check (association_id = ( SELECT platform.current_association() AS current_association))
  grant delete, insert, select, update to samordna_party

table party.joint_date
  association_id uuid not null
  id uuid not null
  participation_id uuid not null
  kind text not null
  held_on date not null
  note text not null default ''::text
  by_user uuid not null
  PRIMARY KEY (association_id, id)
  FOREIGN KEY (association_id, participation_id) REFERENCES party.participation(association_id, id)
  CHECK ((kind = ANY (ARRAY['individualPlan'::text, 'jointAssessment'::text])))
  CREATE INDEX joint_date_of_participation ON party.joint_date USING btree (association_id, participation_id)
  policy member_adds_nothing for insert to samordna_party with check (( SELECT platform.current_duty() AS current_duty) <> 'councilMember'::text)
  policy member_deletes_nothing for delete to samordna_party using (( SELECT platform.current_duty() AS current_duty) <> 'councilMember'::text)
  policy member_updates_nothing for update to samordna_party using (( SELECT platform.current_duty() AS current_duty) <> 'councilMember'::text)
  policy of_participation for all to samordna_party using ((( SELECT platform.current_duty() AS current_duty) = 'registrar'::text) OR party.sees_participation(association_id, participation_id)) with check ((( SELECT platform.current_duty() AS current_duty) = 'registrar'::text) OR party.sees_participation(association_id, participation_id))
  policy tenant for all to public using (association_id = ( SELECT platform.current_association() AS current_association)) with check (association_id = ( SELECT platform.current_association() AS current_association))
  policy words_of_protected for all to samordna_party using ((( SELECT platform.current_duty() AS current_duty) <> 'registrar'::text) OR (EXISTS ( SELECT 1
       FROM party.participation p
      WHERE ((p.association_id = joint_date.association_id) AND (p.id = joint_date.participation_id) AND (NOT p.protected_identity)))))
  grant insert, select to samordna_party

table party.note
  association_id uuid not null
  id uuid not null
  participation_id uuid not null
  text text not null
  at timestamp with time zone not null
  by_user uuid not null
  corrects uuid
  PRIMARY KEY (association_id, id)
  FOREIGN KEY (association_id, participation_id) REFERENCES party.participation(association_id, id)
  CHECK (((length(text) >= 1) AND (length(text) <= 20000)))
  CREATE INDEX note_of_participation ON party.note USING btree (association_id, participation_id)
  policy member_adds_nothing for insert to samordna_party with check (( SELECT platform.current_duty() AS current_duty) <> 'councilMember'::text)
  policy member_deletes_nothing for delete to samordna_party using (( SELECT platform.current_duty() AS current_duty) <> 'councilMember'::text)
  policy member_updates_nothing for update to samordna_party using (( SELECT platform.current_duty() AS current_duty) <> 'councilMember'::text)
  policy of_participation for all to samordna_party using ((( SELECT platform.current_duty() AS current_duty) = 'registrar'::text) OR party.sees_participation(association_id, participation_id)) with check ((( SELECT platform.current_duty() AS current_duty) = 'registrar'::text) OR party.sees_participation(association_id, participation_id))
  policy tenant for all to public using (association_id = ( SELECT platform.current_association() AS current_association)) with check (association_id = ( SELECT platform.current_association() AS current_association))
  policy words_of_protected for all to samordna_party using ((( SELECT platform.current_duty() AS current_duty) <> 'registrar'::text) OR (EXISTS ( SELECT 1
       FROM party.participation p
      WHERE ((p.association_id = note.association_id) AND (p.id = note.participation_id) AND (NOT p.protected_identity)))))
  grant insert, select to samordna_party

table party.notice
  association_id uuid not null
  id uuid not null
  unit_id uuid
  user_id uuid
  kind text not null
  subject_id uuid
  text text not null default ''::text
  at timestamp with time zone not null
  seen_at timestamp with time zone
  PRIMARY KEY (association_id, id)
  FOREIGN KEY (association_id) REFERENCES association.association(id)
  CHECK (((unit_id IS NOT NULL) OR (user_id IS NOT NULL)))
  CREATE INDEX notice_association_id_unit_id_at_idx ON party.notice USING btree (association_id, unit_id, at)
  CREATE INDEX notice_association_id_user_id_at_idx ON party.notice USING btree (association_id, user_id, at)
  policy mine for select to samordna_party using ((user_id = ( SELECT platform.current_user_id() AS current_user_id)) OR (unit_id = ANY (( SELECT platform.current_units() AS current_units)::uuid[])))
  policy see for update to samordna_party using ((user_id = ( SELECT platform.current_user_id() AS current_user_id)) OR (unit_id = ANY (( SELECT platform.current_units() AS current_units)::uuid[]))) with check true
  policy send for insert to samordna_party with check ((text = ''::text) AND (seen_at IS NULL) AND party.concerns(subject_id, unit_id, user_id))
  policy tenant for all to public using (association_id = ( SELECT platform.current_association() AS current_association)) with check (association_id = ( SELECT platform.current_association() AS current_association))
  grant insert, select to samordna_party

table party.outbox
  association_id uuid not null
  id uuid not null
  topic text not null
  data jsonb not null
  at timestamp with time zone not null
  handled_at timestamp with time zone
  PRIMARY KEY (association_id, id)
  FOREIGN KEY (association_id) REFERENCES association.association(id)
  policy append for insert to samordna_party with check true
  policy member_adds_nothing for insert to samordna_party with check (( SELECT platform.current_duty() AS current_duty) <> 'councilMember'::text)
  policy member_deletes_nothing for delete to samordna_party using (( SELECT platform.current_duty() AS current_duty) <> 'councilMember'::text)
  policy member_updates_nothing for update to samordna_party using (( SELECT platform.current_duty() AS current_duty) <> 'councilMember'::text)
  policy tenant for all to public using (association_id = ( SELECT platform.current_association() AS current_association)) with check (association_id = ( SELECT platform.current_association() AS current_association))
  grant insert to samordna_party

-- One entry, and later exit, of one person in one intervention: the unit of counting.
table party.participation
  association_id uuid not null
  id uuid not null
  external_id text
  person_id uuid not null
  intervention_id uuid not null
  referral_id uuid
  sex text not null
  municipality_id uuid not null
  referrer text not null
  referred_on date
  enrolled_on date not null
  exited_on date
  exit_reason text
  education text not null
  age_at_enrolment smallint  -- Whole years on the day of enrolment; null where the number is not known.
  protected_identity boolean not null default false
  statistics_consent boolean not null
  occupation_before text
  occupation_after text
  work_percent_before smallint
  work_percent_after smallint
  study_percent_before smallint
  study_percent_after smallint
  step_progress text
  import_hash bytea
  created_at timestamp with time zone not null
  version integer not null default 1
  PRIMARY KEY (association_id, id)
  FOREIGN KEY (association_id) REFERENCES association.association(id)
  FOREIGN KEY (association_id, intervention_id) REFERENCES association.intervention(association_id, id)
  FOREIGN KEY (association_id, municipality_id) REFERENCES association.municipality(association_id, id)
  FOREIGN KEY (association_id, person_id) REFERENCES party.person(association_id, id)
  FOREIGN KEY (association_id, referral_id) REFERENCES party.referral(association_id, id)
  CHECK (((age_at_enrolment >= 0) AND (age_at_enrolment <= 130)))
  CHECK (((exited_on IS NULL) OR (exited_on >= enrolled_on)))
  CHECK (((exited_on IS NULL) = (exit_reason IS NULL)))
  CHECK (((study_percent_after >= 0) AND (study_percent_after <= 100)))
  CHECK (((study_percent_before >= 0) AND (study_percent_before <= 100)))
  CHECK (((work_percent_after >= 0) AND (work_percent_after <= 100)))
  CHECK (((work_percent_before >= 0) AND (work_percent_before <= 100)))
  CREATE UNIQUE INDEX participation_external ON party.participation USING btree (association_id, external_id) WHERE (external_id IS NOT NULL)
  CREATE INDEX participation_of_referral ON party.participation USING btree (association_id, referral_id) WHERE (referral_id IS NOT NULL)
  CREATE INDEX participation_ongoing ON party.participation USING btree (association_id, intervention_id, enrolled_on DESC, id DESC) INCLUDE (protected_identity) WHERE (exited_on IS NULL)
  CREATE INDEX participation_person ON party.participation USING btree (association_id, person_id)
  CREATE INDEX participation_unit ON party.participation USING btree (association_id, intervention_id, enrolled_on DESC) INCLUDE (id, exited_on, protected_identity, sex, municipality_id)
  CREATE INDEX participation_years ON party.participation USING btree (association_id, enrolled_on, exited_on)
  policy change for update to samordna_party using ((intervention_id = ANY (( SELECT platform.current_units() AS current_units)::uuid[])) AND ((NOT protected_identity) OR party.sees_participation(association_id, id))) with check (intervention_id = ANY (( SELECT platform.current_units() AS current_units)::uuid[]))
  policy enrol for insert to samordna_party with check ((intervention_id = ANY (( SELECT platform.current_units() AS current_units)::uuid[])) AND ((( SELECT platform.current_duty() AS current_duty) = 'registrar'::text) OR party.sees_person(association_id, person_id)))
  policy member_adds_nothing for insert to samordna_party with check (( SELECT platform.current_duty() AS current_duty) <> 'councilMember'::text)
  policy member_deletes_nothing for delete to samordna_party using (( SELECT platform.current_duty() AS current_duty) <> 'councilMember'::text)
  policy member_updates_nothing for update to samordna_party using (( SELECT platform.current_duty() AS current_duty) <> 'councilMember'::text)
  policy own_unit for select to samordna_party using (((intervention_id = ANY (( SELECT platform.current_units() AS current_units)::uuid[])) AND (NOT protected_identity)) OR ((protected_identity OR ( SELECT party.emergency_running() AS emergency_running)) AND party.sees_participation(association_id, id)))
  policy tenant for all to public using (association_id = ( SELECT platform.current_association() AS current_association)) with check (association_id = ( SELECT platform.current_association() AS current_association))
  grant insert, select, update to samordna_party

table party.participation_action
  association_id uuid not null
  id uuid not null
  participation_id uuid not null
  sequence integer not null
  kind text not null
  at timestamp with time zone not null
  by_user uuid not null
  reason text not null default ''::text
  data jsonb not null default '{}'::jsonb
  PRIMARY KEY (association_id, participation_id, sequence)
  FOREIGN KEY (association_id, participation_id) REFERENCES party.participation(association_id, id)
  CHECK ((kind = ANY (ARRAY['enrol'::text, 'amend'::text, 'exit'::text, 'reopen'::text, 'markRegistrationError'::text, 'import'::text, 'anonymise'::text])))
  policy append for insert to samordna_party with check ((by_user = ( SELECT platform.current_user_id() AS current_user_id)) AND ((( SELECT platform.current_duty() AS current_duty) = 'registrar'::text) OR party.sees_participation(association_id, participation_id)))
  policy member_adds_nothing for insert to samordna_party with check (( SELECT platform.current_duty() AS current_duty) <> 'councilMember'::text)
  policy member_deletes_nothing for delete to samordna_party using (( SELECT platform.current_duty() AS current_duty) <> 'councilMember'::text)
  policy member_updates_nothing for update to samordna_party using (( SELECT platform.current_duty() AS current_duty) <> 'councilMember'::text)
  policy seen for select to samordna_party using party.sees_participation(association_id, participation_id)
  policy tenant for all to public using (association_id = ( SELECT platform.current_association() AS current_association)) with check (association_id = ( SELECT platform.current_association() AS current_association))
  grant insert, select to samordna_party

table party.participation_contact
  association_id uuid not null
  id uuid not null
  participation_id uuid not null
  user_id uuid
  name text not null
  employer text not null default ''::text
  role text not null default ''::text
  since date not null
  until date
  PRIMARY KEY (association_id, id)
  FOREIGN KEY (association_id, participation_id) REFERENCES party.participation(association_id, id)
  CREATE INDEX contact_of_participation ON party.participation_contact USING btree (association_id, participation_id)
  CREATE INDEX participation_contact_user ON party.participation_contact USING btree (association_id, user_id, participation_id) WHERE (until IS NULL)
  policy member_adds_nothing for insert to samordna_party with check (( SELECT platform.current_duty() AS current_duty) <> 'councilMember'::text)
  policy member_deletes_nothing for delete to samordna_party using (( SELECT platform.current_duty() AS current_duty) <> 'councilMember'::text)
  policy member_updates_nothing for update to samordna_party using (( SELECT platform.current_duty() AS current_duty) <> 'councilMember'::text)
  policy of_participation for all to samordna_party using ((( SELECT platform.current_duty() AS current_duty) = 'registrar'::text) OR party.sees_participation(association_id, participation_id)) with check ((( SELECT platform.current_duty() AS current_duty) = 'registrar'::text) OR party.sees_participation(association_id, participation_id))
  policy tenant for all to public using (association_id = ( SELECT platform.current_association() AS current_association)) with check (association_id = ( SELECT platform.current_association() AS current_association))
  policy words_of_protected for all to samordna_party using ((( SELECT platform.current_duty() AS current_duty) <> 'registrar'::text) OR (EXISTS ( SELECT 1
       FROM party.participation p
      WHERE ((p.association_id = participation_contact.association_id) AND (p.id = participation_contact.participation_id) AND (NOT p.protected_identity)))))
  grant delete, insert, select, update to samordna_party

-- One human being in one association. Protected identity: never name, number or address (SUS-DA).
table party.person
  association_id uuid not null
  id uuid not null
  number_cipher bytea
  number_index bytea
  key_version smallint
  given_name text
  family_name text
  search_given text
  search_family text  -- Lower case without accents other than å ä ö; compared by byte order so that an index serves under row security.
  sex text not null
  municipality_id uuid
  phone text
  email text
  interpreter_language text
  protected_identity boolean not null default false
  created_at timestamp with time zone not null
  created_by uuid
  PRIMARY KEY (association_id, id)
  FOREIGN KEY (association_id) REFERENCES association.association(id)
  FOREIGN KEY (association_id, municipality_id) REFERENCES association.municipality(association_id, id)
  CHECK ((((number_cipher IS NULL) = (number_index IS NULL)) AND ((number_cipher IS NULL) = (key_version IS NULL))))
  CHECK (((NOT protected_identity) OR ((number_cipher IS NULL) AND (number_index IS NULL) AND (given_name IS NULL) AND (family_name IS NULL) AND (search_given IS NULL) AND (search_family IS NULL) AND (phone IS NULL) AND (email IS NULL))))
  CREATE INDEX person_family ON party.person USING btree (association_id, search_family, search_given)
  CREATE INDEX person_given ON party.person USING btree (association_id, search_given)
  CREATE UNIQUE INDEX person_number ON party.person USING btree (association_id, number_index) WHERE (number_index IS NOT NULL)
  policy change_seen for update to samordna_party using party.sees_person(association_id, id) with check (association_id = ( SELECT platform.current_association() AS current_association))
  policy create_own for insert to samordna_party with check (created_by = ( SELECT platform.current_user_id() AS current_user_id))
  policy member_adds_nothing for insert to samordna_party with check (( SELECT platform.current_duty() AS current_duty) <> 'councilMember'::text)
  policy member_deletes_nothing for delete to samordna_party using (( SELECT platform.current_duty() AS current_duty) <> 'councilMember'::text)
  policy member_updates_nothing for update to samordna_party using (( SELECT platform.current_duty() AS current_duty) <> 'councilMember'::text)
  policy seen for select to samordna_party using (((NOT protected_identity) AND (( SELECT platform.current_duty() AS current_duty) <> 'councilMember'::text) AND (EXISTS ( SELECT 1
       FROM party.person_unit u
      WHERE ((u.association_id = person.association_id) AND (u.person_id = person.id) AND (u.unit_id = ANY (( SELECT platform.current_units() AS current_units)::uuid[])))))) OR ((protected_identity OR (( SELECT platform.current_duty() AS current_duty) = 'councilMember'::text) OR ( SELECT party.emergency_running() AS emergency_running)) AND party.sees_person(association_id, id)))
  policy tenant for all to public using (association_id = ( SELECT platform.current_association() AS current_association)) with check (association_id = ( SELECT platform.current_association() AS current_association))
  grant insert, select to samordna_party

table party.person_unit
  association_id uuid not null
  person_id uuid not null
  unit_id uuid not null
  since timestamp with time zone not null
  PRIMARY KEY (association_id, unit_id, person_id)
  FOREIGN KEY (association_id, person_id) REFERENCES party.person(association_id, id) ON DELETE CASCADE
  CREATE INDEX person_unit_association_id_person_id_idx ON party.person_unit USING btree (association_id, person_id)
  policy link for insert to samordna_party with check ((( SELECT platform.current_duty() AS current_duty) = 'registrar'::text) AND (unit_id = ANY (( SELECT platform.current_units() AS current_units)::uuid[])))
  policy member_adds_nothing for insert to samordna_party with check (( SELECT platform.current_duty() AS current_duty) <> 'councilMember'::text)
  policy member_deletes_nothing for delete to samordna_party using (( SELECT platform.current_duty() AS current_duty) <> 'councilMember'::text)
  policy member_updates_nothing for update to samordna_party using (( SELECT platform.current_duty() AS current_duty) <> 'councilMember'::text)
  policy mine for select to samordna_party using (unit_id = ANY (( SELECT platform.current_units() AS current_units)::uuid[]))
  policy tenant for all to public using (association_id = ( SELECT platform.current_association() AS current_association)) with check (association_id = ( SELECT platform.current_association() AS current_association))
  grant insert, select to samordna_party

table party.plan_step
  association_id uuid not null
  id uuid not null
  participation_id uuid not null
  kind text not null default 'step'::text
  text text not null
  agreed_on date not null
  due_on date
  done_on date
  outcome text
  "position" smallint not null default 0
  version integer not null default 1
  PRIMARY KEY (association_id, id)
  FOREIGN KEY (association_id, participation_id) REFERENCES party.participation(association_id, id)
  CHECK ((kind = ANY (ARRAY['goal'::text, 'step'::text])))
  CHECK ((outcome = ANY (ARRAY['reached'::text, 'partly'::text, 'notReached'::text])))
  CHECK (((length(text) >= 1) AND (length(text) <= 2000)))
  CREATE INDEX plan_step_due ON party.plan_step USING btree (association_id, due_on) WHERE ((done_on IS NULL) AND (due_on IS NOT NULL))
  CREATE INDEX plan_step_of_participation ON party.plan_step USING btree (association_id, participation_id)
  policy member_adds_nothing for insert to samordna_party with check (( SELECT platform.current_duty() AS current_duty) <> 'councilMember'::text)
  policy member_deletes_nothing for delete to samordna_party using (( SELECT platform.current_duty() AS current_duty) <> 'councilMember'::text)
  policy member_updates_nothing for update to samordna_party using (( SELECT platform.current_duty() AS current_duty) <> 'councilMember'::text)
  policy of_participation for all to samordna_party using ((( SELECT platform.current_duty() AS current_duty) = 'registrar'::text) OR party.sees_participation(association_id, participation_id)) with check ((( SELECT platform.current_duty() AS current_duty) = 'registrar'::text) OR party.sees_participation(association_id, participation_id))
  policy tenant for all to public using (association_id = ( SELECT platform.current_association() AS current_association)) with check (association_id = ( SELECT platform.current_association() AS current_association))
  policy words_of_protected for all to samordna_party using ((( SELECT platform.current_duty() AS current_duty) <> 'registrar'::text) OR (EXISTS ( SELECT 1
       FROM party.participation p
      WHERE ((p.association_id = plan_step.association_id) AND (p.id = plan_step.participation_id) AND (NOT p.protected_identity)))))
  grant delete, insert, select, update to samordna_party

table party.protected_access
  association_id uuid not null
  person_id uuid not null
  user_id uuid not null
  granted_by uuid not null
  granted_at timestamp with time zone not null
  PRIMARY KEY (association_id, person_id, user_id)
  FOREIGN KEY (association_id, person_id) REFERENCES party.person(association_id, id) ON DELETE CASCADE
  policy member_adds_nothing for insert to samordna_party with check (( SELECT platform.current_duty() AS current_duty) <> 'councilMember'::text)
  policy member_deletes_nothing for delete to samordna_party using (( SELECT platform.current_duty() AS current_duty) <> 'councilMember'::text)
  policy member_updates_nothing for update to samordna_party using (( SELECT platform.current_duty() AS current_duty) <> 'councilMember'::text)
  policy of_seen for select to samordna_party using party.sees_person(association_id, person_id)
  policy tenant for all to public using (association_id = ( SELECT platform.current_association() AS current_association)) with check (association_id = ( SELECT platform.current_association() AS current_association))
  grant select to samordna_party

table party.referral
  association_id uuid not null
  id uuid not null
  person_id uuid not null
  created_by uuid not null
  sender_member_id uuid
  referrer text not null
  self_referral boolean not null default false
  receiver_kind text not null
  receiver_id uuid not null
  state text not null
  question text not null default ''::text
  wish text not null default ''::text
  background text not null default ''::text
  ground text
  ground_text text not null default ''::text
  state_reason text
  state_text text not null default ''::text
  forwarded_from uuid
  created_at timestamp with time zone not null
  sent_at timestamp with time zone
  answered_at timestamp with time zone
  version integer not null default 1
  PRIMARY KEY (association_id, id)
  FOREIGN KEY (association_id) REFERENCES association.association(id)
  FOREIGN KEY (association_id, forwarded_from) REFERENCES party.referral(association_id, id)
  FOREIGN KEY (association_id, person_id) REFERENCES party.person(association_id, id)
  FOREIGN KEY (association_id, sender_member_id) REFERENCES association.member(association_id, id)
  CHECK (((state <> ALL (ARRAY['rejected'::text, 'withdrawn'::text])) OR (state_reason IS NOT NULL)))
  CHECK ((ground = ANY (ARRAY['consent'::text, 'otherGround'::text])))
  CHECK ((receiver_kind = ANY (ARRAY['council'::text, 'intervention'::text])))
  CHECK ((state = ANY (ARRAY['draft'::text, 'sent'::text, 'moreInformationWanted'::text, 'accepted'::text, 'rejected'::text, 'withdrawn'::text])))
  CHECK (((state = 'draft'::text) OR (state = 'withdrawn'::text) OR (ground IS NOT NULL)))
  CREATE INDEX referral_association_id_created_by_idx ON party.referral USING btree (association_id, created_by)
  CREATE INDEX referral_association_id_person_id_idx ON party.referral USING btree (association_id, person_id)
  CREATE INDEX referral_association_id_receiver_id_state_idx ON party.referral USING btree (association_id, receiver_id, state)
  policy change_seen for update to samordna_party using ((created_by = ( SELECT platform.current_user_id() AS current_user_id)) OR ((receiver_id = ANY (( SELECT platform.current_units() AS current_units)::uuid[])) AND (sent_at IS NOT NULL))) with check ((created_by = ( SELECT platform.current_user_id() AS current_user_id)) OR ((receiver_id = ANY (( SELECT platform.current_units() AS current_units)::uuid[])) AND (sent_at IS NOT NULL)))
  policy create_own for insert to samordna_party with check ((created_by = ( SELECT platform.current_user_id() AS current_user_id)) AND party.sees_person(association_id, person_id))
  policy member_adds_nothing for insert to samordna_party with check (( SELECT platform.current_duty() AS current_duty) <> 'councilMember'::text)
  policy member_deletes_nothing for delete to samordna_party using (( SELECT platform.current_duty() AS current_duty) <> 'councilMember'::text)
  policy member_updates_nothing for update to samordna_party using (( SELECT platform.current_duty() AS current_duty) <> 'councilMember'::text)
  policy sender_or_receiver for select to samordna_party using (((created_by = ( SELECT platform.current_user_id() AS current_user_id)) OR ((receiver_id = ANY (( SELECT platform.current_units() AS current_units)::uuid[])) AND (sent_at IS NOT NULL))) AND party.sees_person(association_id, person_id))
  policy tenant for all to public using (association_id = ( SELECT platform.current_association() AS current_association)) with check (association_id = ( SELECT platform.current_association() AS current_association))
  grant insert, select, update to samordna_party

table party.referral_action
  association_id uuid not null
  id uuid not null
  referral_id uuid not null
  sequence integer not null
  kind text not null
  at timestamp with time zone not null
  by_user uuid not null
  reason text not null default ''::text
  data jsonb not null default '{}'::jsonb
  UNIQUE (association_id, id)
  PRIMARY KEY (association_id, referral_id, sequence)
  FOREIGN KEY (association_id, referral_id) REFERENCES party.referral(association_id, id)
  CHECK ((kind = ANY (ARRAY['create'::text, 'amend'::text, 'send'::text, 'askForMore'::text, 'answerQuestion'::text, 'accept'::text, 'reject'::text, 'withdraw'::text, 'decideDuplicate'::text, 'forward'::text, 'attach'::text, 'reopen'::text])))
  policy append for insert to samordna_party with check ((by_user = ( SELECT platform.current_user_id() AS current_user_id)) AND party.sees_referral(association_id, referral_id))
  policy member_adds_nothing for insert to samordna_party with check (( SELECT platform.current_duty() AS current_duty) <> 'councilMember'::text)
  policy member_deletes_nothing for delete to samordna_party using (( SELECT platform.current_duty() AS current_duty) <> 'councilMember'::text)
  policy member_updates_nothing for update to samordna_party using (( SELECT platform.current_duty() AS current_duty) <> 'councilMember'::text)
  policy seen for select to samordna_party using party.sees_referral(association_id, referral_id)
  policy tenant for all to public using (association_id = ( SELECT platform.current_association() AS current_association)) with check (association_id = ( SELECT platform.current_association() AS current_association))
  grant insert, select to samordna_party

table party.survey_answer
  association_id uuid not null
  round text not null
  respondent_group text not null
  intervention_id uuid
  question text not null
  ordinal integer not null
  answer smallint
  id uuid not null
  PRIMARY KEY (association_id, id)
  FOREIGN KEY (association_id) REFERENCES association.association(id)
  FOREIGN KEY (association_id, intervention_id) REFERENCES association.intervention(association_id, id)
  CHECK (((answer >= 1) AND (answer <= 7)))
  CREATE UNIQUE INDEX survey_answer_place ON party.survey_answer USING btree (association_id, round, respondent_group, COALESCE(intervention_id, '00000000-0000-0000-0000-000000000000'::uuid), question, ordinal)
  policy member_adds_nothing for insert to samordna_party with check (( SELECT platform.current_duty() AS current_duty) <> 'councilMember'::text)
  policy member_deletes_nothing for delete to samordna_party using (( SELECT platform.current_duty() AS current_duty) <> 'councilMember'::text)
  policy member_updates_nothing for update to samordna_party using (( SELECT platform.current_duty() AS current_duty) <> 'councilMember'::text)
  policy own_unit for all to samordna_party using ((intervention_id = ANY (( SELECT platform.current_units() AS current_units)::uuid[])) OR (( SELECT platform.current_duty() AS current_duty) = 'registrar'::text)) with check (( SELECT platform.current_duty() AS current_duty) = 'registrar'::text)
  policy tenant for all to public using (association_id = ( SELECT platform.current_association() AS current_association)) with check (association_id = ( SELECT platform.current_association() AS current_association))
  grant insert, select to samordna_party

table platform.assignment
  id uuid not null
  user_id uuid not null
  association_id uuid
  duty text not null
  unit_id uuid  -- Intervention for a team, council for a council. A referring official has none: covers only what that user sent. A registrar (keeps the whole register, imports) covers every unit.
  member_id uuid
  valid_from date not null
  valid_to date
  created_at timestamp with time zone not null
  PRIMARY KEY (id)
  FOREIGN KEY (association_id) REFERENCES association.association(id)
  FOREIGN KEY (association_id, member_id) REFERENCES association.member(association_id, id)
  FOREIGN KEY (user_id) REFERENCES platform.user_account(id)
  CHECK (((valid_to IS NULL) OR (valid_to >= valid_from)))
  CHECK (((duty = 'systemAdministrator'::text) = (association_id IS NULL)))
  CHECK (((unit_id IS NOT NULL) = (duty = ANY (ARRAY['teamLeader'::text, 'teamMember'::text, 'councilCoordinator'::text, 'councilMember'::text]))))
  CHECK ((duty = ANY (ARRAY['director'::text, 'economist'::text, 'statistician'::text, 'coordinator'::text, 'catalogueEditor'::text, 'boardMember'::text, 'auditor'::text, 'teamLeader'::text, 'teamMember'::text, 'councilCoordinator'::text, 'councilMember'::text, 'referringOfficial'::text, 'registrar'::text, 'systemAdministrator'::text])))
  CREATE INDEX assignment_user_id_idx ON platform.assignment USING btree (user_id)
  policy system for all to samordna_system using true with check true
  grant delete, insert, select, update to samordna_system

view platform.colleague
   SELECT DISTINCT a.association_id,
      u.id AS user_id,
      u.display_name,
      u.employer
     FROM platform.user_account u
       JOIN platform.assignment a ON a.user_id = u.id
    WHERE a.association_id = platform.current_association();
  grant select to samordna_association
  grant select to samordna_party

view platform.colleague_assignment
   SELECT association_id,
      id AS assignment_id,
      user_id,
      duty,
      unit_id,
      member_id,
      valid_from,
      valid_to
     FROM platform.assignment a
    WHERE association_id = platform.current_association();
  grant select to samordna_association
  grant select to samordna_party

table platform.external_identity
  provider_id uuid not null
  subject text not null
  user_id uuid not null
  PRIMARY KEY (provider_id, subject)
  FOREIGN KEY (provider_id) REFERENCES platform.identity_provider(id)
  FOREIGN KEY (user_id) REFERENCES platform.user_account(id)
  policy system for all to samordna_system using true with check true
  grant delete, insert, select, update to samordna_system

table platform.identity_provider
  id uuid not null
  name text not null
  issuer text not null
  client_id text not null
  client_secret bytea
  active boolean not null default true
  created_at timestamp with time zone not null
  UNIQUE (issuer)
  PRIMARY KEY (id)
  policy system for all to samordna_system using true with check true
  grant delete, insert, select, update to samordna_system

table platform.invitation
  token_hash bytea not null
  user_id uuid not null
  created_at timestamp with time zone not null
  expires_at timestamp with time zone not null
  used_at timestamp with time zone
  PRIMARY KEY (token_hash)
  FOREIGN KEY (user_id) REFERENCES platform.user_account(id)
  CREATE INDEX invitation_user_id_idx ON platform.invitation USING btree (user_id)
  policy system for all to samordna_system using true with check true
  grant delete, insert, select, update to samordna_system

-- Long work that can be left and returned to. Payload and result hold ids and counts, never personal data.
table platform.job
  id uuid not null
  association_id uuid not null
  zone text not null
  kind text not null
  payload jsonb not null default '{}'::jsonb
  state text not null default 'queued'::text
  progress_done integer not null default 0
  progress_total integer not null default 0
  progress_text text not null default ''::text
  result jsonb
  created_by uuid not null
  created_at timestamp with time zone not null
  started_at timestamp with time zone
  finished_at timestamp with time zone
  heartbeat_at timestamp with time zone
  attempts smallint not null default 0
  PRIMARY KEY (id)
  FOREIGN KEY (association_id) REFERENCES association.association(id)
  CHECK ((state = ANY (ARRAY['queued'::text, 'running'::text, 'done'::text, 'failed'::text])))
  CHECK ((zone = ANY (ARRAY['association'::text, 'party'::text])))
  CREATE INDEX job_state_created_at_idx ON platform.job USING btree (state, created_at)
  policy system for all to samordna_system using true with check true
  policy zone_association for all to samordna_association using ((association_id = ( SELECT platform.current_association() AS current_association)) AND (zone = 'association'::text) AND (created_by = ( SELECT platform.current_user_id() AS current_user_id))) with check ((association_id = ( SELECT platform.current_association() AS current_association)) AND (zone = 'association'::text) AND (created_by = ( SELECT platform.current_user_id() AS current_user_id)))
  policy zone_party for all to samordna_party using ((association_id = ( SELECT platform.current_association() AS current_association)) AND (zone = 'party'::text) AND (created_by = ( SELECT platform.current_user_id() AS current_user_id))) with check ((association_id = ( SELECT platform.current_association() AS current_association)) AND (zone = 'party'::text) AND (created_by = ( SELECT platform.current_user_id() AS current_user_id)))
  grant insert, select, update to samordna_association
  grant insert, select, update to samordna_party
  grant delete, insert, select, update to samordna_system

table platform.key_check
  version smallint not null
  envelope bytea not null
  PRIMARY KEY (version)
  policy system for all to samordna_system using true with check true
  grant insert, select to samordna_system

table platform.passkey
  credential_id text not null
  user_id uuid not null
  public_key bytea not null
  counter bigint not null
  transports text[] not null default '{}'::text[]
  name text not null
  created_at timestamp with time zone not null
  last_used_at timestamp with time zone
  PRIMARY KEY (credential_id)
  FOREIGN KEY (user_id) REFERENCES platform.user_account(id)
  policy system for all to samordna_system using true with check true
  grant delete, insert, select, update to samordna_system

table platform.session
  token_hash bytea not null
  user_id uuid not null
  assignment_id uuid
  csrf_token text not null
  method text not null
  created_at timestamp with time zone not null
  last_seen_at timestamp with time zone not null
  expires_at timestamp with time zone not null
  revoked_at timestamp with time zone
  agent text not null default ''::text
  pending jsonb
  id uuid not null default gen_random_uuid()  -- Names a session on the page where its owner ends it; opens nothing.
  UNIQUE (id)
  PRIMARY KEY (token_hash)
  FOREIGN KEY (assignment_id) REFERENCES platform.assignment(id)
  FOREIGN KEY (user_id) REFERENCES platform.user_account(id)
  CREATE INDEX session_user_id_idx ON platform.session USING btree (user_id)
  policy system for all to samordna_system using true with check true
  grant delete, insert, select, update to samordna_system

table platform.sign_in_attempt
  id uuid not null
  account_key bytea not null
  source_key bytea not null
  at timestamp with time zone not null
  succeeded boolean not null
  PRIMARY KEY (id)
  CREATE INDEX sign_in_attempt_account_key_at_idx ON platform.sign_in_attempt USING btree (account_key, at)
  CREATE INDEX sign_in_attempt_source_key_at_idx ON platform.sign_in_attempt USING btree (source_key, at)
  policy system for all to samordna_system using true with check true
  grant delete, insert, select, update to samordna_system

table platform.sign_in_step
  token_hash bytea not null
  user_id uuid
  kind text not null
  data jsonb not null default '{}'::jsonb
  created_at timestamp with time zone not null
  expires_at timestamp with time zone not null
  PRIMARY KEY (token_hash)
  FOREIGN KEY (user_id) REFERENCES platform.user_account(id)
  CHECK ((kind = ANY (ARRAY['secondFactor'::text, 'enrolment'::text, 'provider'::text])))
  CREATE INDEX sign_in_step_expires_at_idx ON platform.sign_in_step USING btree (expires_at)
  policy system for all to samordna_system using true with check true
  grant delete, insert, select, update to samordna_system

table platform.user_account
  id uuid not null
  email text not null
  display_name text not null
  employer text not null default ''::text
  employed_by_association boolean not null default false
  active boolean not null default true
  password_hash text
  password_changed_at timestamp with time zone
  totp_secret bytea  -- Encrypted by the application (purpose totp).
  totp_confirmed_at timestamp with time zone
  totp_last_step bigint
  created_at timestamp with time zone not null
  UNIQUE (email)
  PRIMARY KEY (id)
  CHECK ((email = lower(email)))
  policy system for all to samordna_system using true with check true
  grant delete, insert, select, update to samordna_system

view statistics.activity_row
   SELECT association_id,
      participation_id,
      name,
      kind,
      starts_on,
      ends_on
     FROM party.activity
    WHERE association_id = platform.current_association();
  grant select to samordna_counter

view statistics.anonymous_row
   SELECT association_id,
      intervention_id,
      year,
      sex,
      quantity,
      kind
     FROM party.anonymous_count
    WHERE association_id = platform.current_association();
  grant select to samordna_counter

table statistics.change_mark
  association_id uuid not null
  id bigint not null
  marked_at timestamp with time zone not null default clock_timestamp()
  PRIMARY KEY (association_id, id)
  FOREIGN KEY (association_id) REFERENCES association.association(id)
  policy samordna_counter_all for all to samordna_counter using true with check true
  policy tenant for all to public using (association_id = ( SELECT platform.current_association() AS current_association)) with check (association_id = ( SELECT platform.current_association() AS current_association))
  grant delete, insert, select, update to samordna_counter

table statistics.closed_year
  association_id uuid not null
  year smallint not null
  closed_at timestamp with time zone not null
  closed_by uuid not null
  published jsonb not null
  closed_by_name text not null default ''::text
  threshold smallint not null default 5
  hide_zero boolean not null default false
  PRIMARY KEY (association_id, year)
  FOREIGN KEY (association_id) REFERENCES association.association(id)
  policy samordna_association_select for select to samordna_association using true
  policy samordna_counter_all for all to samordna_counter using true with check true
  policy samordna_party_select for select to samordna_party using true
  policy tenant for all to public using (association_id = ( SELECT platform.current_association() AS current_association)) with check (association_id = ( SELECT platform.current_association() AS current_association))
  grant select to samordna_association
  grant select to samordna_counter
  grant select to samordna_party

table statistics.closed_year_whole
  association_id uuid not null
  year smallint not null
  whole jsonb not null
  PRIMARY KEY (association_id, year)
  FOREIGN KEY (association_id, year) REFERENCES statistics.closed_year(association_id, year)
  policy samordna_counter_all for all to samordna_counter using true with check true
  policy tenant for all to public using (association_id = ( SELECT platform.current_association() AS current_association)) with check (association_id = ( SELECT platform.current_association() AS current_association))
  grant select to samordna_counter

view statistics.consultation_row
   SELECT association_id,
      id,
      council_id,
      held_on,
      quantity
     FROM party.consultation
    WHERE association_id = platform.current_association();
  grant select to samordna_counter

view statistics.council_matter_row
   SELECT m.association_id,
      m.council_id,
      m.decision,
      m.decided_on,
      r.sent_at
     FROM party.council_matter m
       JOIN party.referral r ON r.association_id = m.association_id AND r.id = m.referral_id
    WHERE m.association_id = platform.current_association() AND m.decision IS NOT NULL;
  grant select to samordna_counter

table statistics.figures_state
  association_id uuid not null
  mark bigint not null
  threshold smallint not null
  hide_zero boolean not null
  computed_at timestamp with time zone not null
  PRIMARY KEY (association_id)
  FOREIGN KEY (association_id) REFERENCES association.association(id)
  policy samordna_association_select for select to samordna_association using true
  policy samordna_counter_all for all to samordna_counter using true with check true
  policy samordna_party_select for select to samordna_party using true
  policy tenant for all to public using (association_id = ( SELECT platform.current_association() AS current_association)) with check (association_id = ( SELECT platform.current_association() AS current_association))
  grant select to samordna_association
  grant delete, insert, select, update to samordna_counter
  grant select to samordna_party

view statistics.income_row
   SELECT association_id,
      participation_id,
      occasion,
      noted_on,
      source
     FROM party.income
    WHERE association_id = platform.current_association();
  grant select to samordna_counter

view statistics.participation_row
   SELECT p.association_id,
      p.id,
          CASE
              WHEN p.protected_identity OR s.number_index IS NULL THEN NULL::uuid
              ELSE p.person_id
          END AS person_id,
      p.intervention_id,
      p.sex,
      p.municipality_id,
      p.referrer,
      p.referred_on,
      p.enrolled_on,
      p.exited_on,
      p.exit_reason,
      p.education,
      p.age_at_enrolment,
      p.protected_identity,
      p.statistics_consent
     FROM party.participation p
       JOIN party.person s ON s.association_id = p.association_id AND s.id = p.person_id
    WHERE p.association_id = platform.current_association();
  grant select to samordna_counter

-- The same figures with small cells suppressed: all that the association zone sees of the party zone.
table statistics.published_year
  association_id uuid not null
  year smallint not null
  figures jsonb not null
  threshold smallint not null
  computed_at timestamp with time zone not null
  PRIMARY KEY (association_id, year)
  FOREIGN KEY (association_id) REFERENCES association.association(id)
  policy samordna_association_select for select to samordna_association using true
  policy samordna_counter_all for all to samordna_counter using true with check true
  policy samordna_party_select for select to samordna_party using true
  policy tenant for all to public using (association_id = ( SELECT platform.current_association() AS current_association)) with check (association_id = ( SELECT platform.current_association() AS current_association))
  grant select to samordna_association
  grant delete, insert, select, update to samordna_counter
  grant select to samordna_party

view statistics.survey_row
   SELECT association_id,
      round,
      respondent_group,
      intervention_id,
      question,
      ordinal,
      answer
     FROM party.survey_answer
    WHERE association_id = platform.current_association();
  grant select to samordna_counter

table statistics.team_receipt
  association_id uuid not null
  year smallint not null
  line text not null
  value integer not null
  ticked_by uuid not null
  ticked_at timestamp with time zone not null
  PRIMARY KEY (association_id, year, line)
  FOREIGN KEY (association_id) REFERENCES association.association(id)
  policy own_team for all to samordna_party using ((( SELECT platform.current_duty() AS current_duty) = 'registrar'::text) OR (split_part(line, ':'::text, 1) = ANY ((( SELECT platform.current_units() AS current_units))::text[])))
  policy samordna_party_all for all to samordna_party using true with check true
  policy tenant for all to public using (association_id = ( SELECT platform.current_association() AS current_association)) with check (association_id = ( SELECT platform.current_association() AS current_association))
  grant delete, insert, select, update to samordna_party

table statistics.transfer_receipt
  association_id uuid not null
  year smallint not null
  line text not null
  value integer not null
  ticked_by uuid not null
  ticked_at timestamp with time zone not null
  PRIMARY KEY (association_id, year, line)
  FOREIGN KEY (association_id) REFERENCES association.association(id)
  policy samordna_association_all for all to samordna_association using true with check true
  policy samordna_counter_all for all to samordna_counter using true with check true
  policy tenant for all to public using (association_id = ( SELECT platform.current_association() AS current_association)) with check (association_id = ( SELECT platform.current_association() AS current_association))
  grant delete, insert, select, update to samordna_association
  grant delete, insert, select, update to samordna_counter

-- Whole figures of a year as counted at computed_at; read by samordna_counter alone.
table statistics.year_figures
  association_id uuid not null
  year smallint not null
  whole jsonb not null
  computed_at timestamp with time zone not null
  mark bigint not null
  PRIMARY KEY (association_id, year)
  FOREIGN KEY (association_id) REFERENCES association.association(id)
  policy samordna_counter_all for all to samordna_counter using true with check true
  policy tenant for all to public using (association_id = ( SELECT platform.current_association() AS current_association)) with check (association_id = ( SELECT platform.current_association() AS current_association))
  grant delete, insert, select, update to samordna_counter

table statistics.year_total
  association_id uuid not null
  year smallint not null
  intervention_id uuid not null
  participants integer not null
  participants_excl_errors integer not null
  new integer not null
  exited integer not null
  registration_errors integer not null
  ongoing_at_year_end integer not null
  to_work integer not null
  to_studies integer not null
  women integer not null
  men integer not null
  not_stated integer not null
  enrolment_days bigint not null
  PRIMARY KEY (association_id, year, intervention_id)
  FOREIGN KEY (association_id) REFERENCES association.association(id)
  policy samordna_counter_all for all to samordna_counter using true with check true
  policy tenant for all to public using (association_id = ( SELECT platform.current_association() AS current_association)) with check (association_id = ( SELECT platform.current_association() AS current_association))
  grant delete, insert, select, update to samordna_counter

table statistics.year_total_state
  association_id uuid not null
  mark bigint not null
  computed_at timestamp with time zone not null
  through_year smallint not null
  PRIMARY KEY (association_id)
  FOREIGN KEY (association_id) REFERENCES association.association(id)
  policy samordna_counter_all for all to samordna_counter using true with check true
  policy tenant for all to public using (association_id = ( SELECT platform.current_association() AS current_association)) with check (association_id = ( SELECT platform.current_association() AS current_association))
  grant delete, insert, select, update to samordna_counter
