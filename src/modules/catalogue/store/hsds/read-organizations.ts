import { sql } from "kysely";
import type { BareWork } from "../../../../platform/db/work.ts";
import type { AssociationFace, HostFace } from "../../model/hsds/mapping/organization-of.ts";
import { shownRows } from "./feed-rows.ts";

/** Associations that have published something. */
export async function readAssociations(work: BareWork): Promise<readonly AssociationFace[]> {
  const found = await sql<AssociationFace>`
    select association_id as "associationId", slug, name, organisation_number as "organisationNumber",
      coalesce(about -> 'sv' ->> 'purpose', '') as purpose
    from catalogue.publisher`.execute(work.tx);
  return found.rows;
}

/** Everyone who runs an intervention that is shown, once for each association and way of writing. */
export async function readHosts(work: BareWork): Promise<readonly HostFace[]> {
  const found = await sql<HostFace>`
    select distinct f.association_id as "associationId", f.content -> 'host' ->> 'organisationNumber' as "organisationNumber",
      btrim(f.content -> 'host' ->> 'name') as name
    from (${shownRows(work.today)}) f`.execute(work.tx);
  return found.rows;
}
