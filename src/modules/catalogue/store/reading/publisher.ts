import type { BareWork } from "../../../../platform/db/work.ts";
import type { Publisher } from "../../model/content/published-entry.ts";

/** By the association's part of the address; null where none of that name has published. */
export async function readPublisher(work: BareWork, slug: string): Promise<Publisher | null> {
  const row = await work.tx
    .selectFrom("catalogue.publisher")
    .select(["association_id as associationId", "slug", "name", "organisation_number as organisationNumber"])
    .select(["municipalities", "members", "about"])
    .where("slug", "=", slug)
    .executeTakeFirst();
  return row === undefined ? null : { ...row, about: row.about as unknown as Publisher["about"] };
}
