import { sql } from "kysely";
import type { Work } from "../../../../platform/db/work.ts";
import type { Language } from "../../model/language.ts";
import type { NewSynonym, OwnSynonym } from "../../model/synonyms/own-synonym.ts";

/** The association's own by language and words. */
export async function readSynonyms(work: Work): Promise<readonly OwnSynonym[]> {
  const rows = await work.tx
    .selectFrom("catalogue.synonym")
    .select(["id", "language", "words", "leads_to as leadsTo"])
    .where("association_id", "=", work.actor.associationId)
    .orderBy("language")
    .orderBy(sql`words collate platform.swedish`)
    .execute();
  return rows.map((row) => ({ ...row, language: row.language as Language }));
}

/** Gives false where another of the association's is for the same words. */
export async function saveSynonym(
  work: Work,
  id: string,
  { language, words, leadsTo }: NewSynonym,
  phrase: string,
): Promise<boolean> {
  const changed = { language, words, phrase, leads_to: [...leadsTo] };
  const by = { changed_at: work.now.toString(), changed_by: work.actor.userId };
  const association = { association_id: work.actor.associationId };
  const other = await work.tx
    .selectFrom("catalogue.synonym")
    .select("id")
    .where("association_id", "=", work.actor.associationId)
    .where("language", "=", language)
    .where("phrase", "=", phrase)
    .where("id", "<>", id)
    .executeTakeFirst();
  if (other !== undefined) return false;
  await work.tx
    .insertInto("catalogue.synonym")
    .values({ ...association, id, ...changed, ...by })
    .onConflict((conflict) => conflict.columns(["association_id", "id"]).doUpdateSet({ ...changed, ...by }))
    .execute();
  return true;
}

export async function deleteSynonym(work: Work, id: string): Promise<void> {
  await work.tx
    .deleteFrom("catalogue.synonym")
    .where("association_id", "=", work.actor.associationId)
    .where("id", "=", id)
    .execute();
}
