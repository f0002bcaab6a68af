-- Import: what a registrar needs in bulk and nobody else needs at all.

-- Which of these numbers are known in the association? Ids only, for the one who keeps the whole register.
create function party.persons_by_number(indexes bytea[]) returns table (number_index bytea, person_id uuid)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select p.number_index, p.id from unnest(indexes) as wanted (number_index)
  join party.person p on p.association_id = platform.current_association() and p.number_index = wanted.number_index
  where platform.current_duty() = 'registrar'
$$;

-- A file tells that these persons now have protected identity: it leaves the register in every team that has them.
-- Unlike party.protect_person the caller is not named: a registrar sees the coded facts, never the person.
create function party.protect_imported(persons uuid[]) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if platform.current_duty() <> 'registrar' then
    raise exception 'not allowed to protect these persons' using errcode = 'insufficient_privilege';
  end if;
  update party.person set protected_identity = true, number_cipher = null, number_index = null, key_version = null,
    given_name = null, family_name = null, search_given = null, search_family = null, phone = null, email = null
  where association_id = platform.current_association() and id = any (persons);
  update party.participation set protected_identity = true, version = version + 1
  where association_id = platform.current_association() and person_id = any (persons) and not protected_identity;
end $$;

revoke all on function party.persons_by_number(bytea[]), party.protect_imported(uuid[]) from public;
grant execute on function party.persons_by_number(bytea[]), party.protect_imported(uuid[]) to samordna_party;

-- An answer that is corrected in the file is corrected here; the policy of the table lets a registrar alone.
grant update (answer) on party.survey_answer to samordna_party;
