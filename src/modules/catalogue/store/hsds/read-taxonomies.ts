import { sql } from "kysely";
import type { BareWork } from "../../../../platform/db/work.ts";
import type { TaxonomyRow } from "../../model/hsds/mapping/answering.ts";

export async function readTaxonomies(work: BareWork): Promise<readonly TaxonomyRow[]> {
  const found = await sql<TaxonomyRow>`select id, code, labels from catalogue.taxonomy order by sort`.execute(
    work.tx,
  );
  return found.rows;
}
