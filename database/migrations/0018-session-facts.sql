-- Every request reads its session, so the query's plan is kept with the connection (plpgsql) instead of made anew each time.
-- Seen by the system role only: whoever knows a token's hash learns what that session may do, and nothing else.
create function platform.session_facts(wanted_hash bytea) returns table (
  user_id uuid, user_name text, user_active boolean, csrf_token text,
  last_seen_at timestamptz, expires_at timestamptz, revoked_at timestamptz,
  assignment_id uuid, duty text, association_id uuid, unit_id uuid, member_id uuid, valid_from date, valid_to date,
  association_name text, association_slug text, reference_date date, workplace text, all_units uuid[]
) language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
begin
  return query
  select s.user_id, u.display_name, u.active, s.csrf_token, s.last_seen_at, s.expires_at, s.revoked_at,
    a.id, a.duty, a.association_id, a.unit_id, a.member_id, a.valid_from, a.valid_to,
    o.name, o.slug, o.reference_date, coalesce(i.name, c.name, m.name),
    case when a.duty = 'registrar' then array(
      select n.id from association.intervention n where n.association_id = a.association_id
      union all select k.id from association.council k where k.association_id = a.association_id) else '{}'::uuid[] end
  from platform.session s
  join platform.user_account u on u.id = s.user_id
  left join platform.assignment a on a.id = s.assignment_id and a.user_id = s.user_id
  left join association.association o on o.id = a.association_id
  left join association.intervention i on i.association_id = a.association_id and i.id = a.unit_id
  left join association.council c on c.association_id = a.association_id and c.id = a.unit_id
  left join association.member m on m.association_id = a.association_id and m.id = a.member_id
  where s.token_hash = wanted_hash;
end $$;
revoke all on function platform.session_facts(bytea) from public;
grant execute on function platform.session_facts(bytea) to samordna_system;
