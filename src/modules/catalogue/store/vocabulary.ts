import { sql } from "kysely";
import type { BareWork } from "../../../platform/db/work.ts";
import type { Vocabulary } from "../model/vocabulary.ts";

/**
 * Terms that hold today in their order, and all municipalities by name. As one row: every open page asks for them, and
 * hundreds of rows take longer to receive than to find.
 */
export async function readVocabulary(work: BareWork): Promise<Vocabulary> {
  const today = work.today.toString();
  const { rows } = await sql<Vocabulary>`
    select
      (select coalesce(json_agg(json_build_object('taxonomy', taxonomy, 'code', code, 'id', id, 'parent', parent,
          'labels', labels) order by taxonomy, sort), '[]')
        from catalogue.term where valid_from <= ${today}::date and (valid_to is null or valid_to >= ${today}::date)) as terms,
      (select json_agg(json_build_object('code', code, 'name', name, 'county', county) order by name collate platform.swedish)
        from catalogue.municipality) as municipalities`.execute(work.tx);
  const [vocabulary] = rows;
  if (vocabulary === undefined) throw new Error("a query without a table gave no row");
  return vocabulary;
}
