import { sql } from "kysely";
import type { BareWork } from "../../../../platform/db/work.ts";
import type { Language } from "../../model/language.ts";
import type { SearchScope } from "../../model/search/search-query.ts";
import { idOfScope } from "./scope.ts";

export interface Spelling {
  readonly key: string;
  readonly word: string;
  /** In how many entries of the scope the word stands, counted per language. */
  readonly standing: number;
}

/** Words of the scope that share a deletion with what was typed. */
export async function readSpellings(
  work: BareWork,
  scope: SearchScope,
  languages: readonly Language[],
  deletions: readonly number[],
): Promise<readonly Spelling[]> {
  const { rows } = await sql<Spelling>`
    select w.key, w.word, p.standing from (select catalogue.search_reach(${scope.kind}, ${idOfScope(scope)}::uuid) as reach) r cross join catalogue.search_word w
    cross join lateral (select (sum(length(documents)) / 4)::int as standing from catalogue.search_posting
      where key = w.key and language = any (${[...languages]}::text[]) and (r.reach is null or association_id = any (r.reach))) p
    where w.deletions && ${[...deletions]}::integer[] and p.standing > 0
    limit 300`.execute(work.tx);
  return rows;
}
