import { sql } from "kysely";
import type { Work } from "../../../platform/db/work.ts";

/** Copies what is public of the association to the shelf: name, municipalities, members and what it says about itself. */
export async function copyPublisher(work: Work): Promise<void> {
  await sql`
    insert into catalogue.publisher (association_id, slug, name, organisation_number, municipalities, members, about,
      verify_months, grace_days, changed_at)
    select a.id, a.slug, a.name, a.organisation_number,
      coalesce((select array_agg(code order by code) from association.municipality), '{}'),
      coalesce((select array_agg(name order by name collate platform.swedish) from association.member), '{}'),
      coalesce(s.about, '{}'), coalesce(s.verify_months, 6), coalesce(s.grace_days, 30), ${work.now.toString()}
    from association.association a left join association.catalogue_settings s on s.association_id = a.id
    where a.id = ${work.actor.associationId}
    on conflict (association_id) do update set slug = excluded.slug, name = excluded.name,
      organisation_number = excluded.organisation_number, municipalities = excluded.municipalities,
      members = excluded.members, about = excluded.about, verify_months = excluded.verify_months,
      grace_days = excluded.grace_days, changed_at = excluded.changed_at`.execute(work.tx);
}
