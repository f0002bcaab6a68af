import { sql } from "kysely";
import type { Work } from "../../../../platform/db/work.ts";

/** Swedish words that stand in the association's own entries, as they are written. */
export async function readStandingWords(work: Work): Promise<readonly string[]> {
  const { rows } = await sql<{ word: string }>`
    select w.word from catalogue.search_posting p join catalogue.search_word w on w.key = p.key
    where p.association_id = ${work.actor.associationId} and p.language = 'sv' and length(w.word) > 3
      and w.word !~ '[0-9]' order by w.key`.execute(work.tx);
  return rows.map(({ word }) => word);
}

/** What other associations' synonyms lead to, by language and phrase. */
export async function readOthersSynonyms(work: Work): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await work.tx
    .selectFrom("catalogue.synonym")
    .select(["language", "phrase", "leads_to as leadsTo"])
    .where("association_id", "<>", work.actor.associationId)
    .orderBy("phrase")
    .limit(5000)
    .execute();
  const found = new Map<string, readonly string[]>();
  for (const { language, phrase, leadsTo } of rows) {
    const name = `${language} ${phrase}`;
    found.set(name, [...(found.get(name) ?? []), ...leadsTo]);
  }
  return found;
}
