import { sql } from "kysely";
import type { BareWork } from "../../../../platform/db/work.ts";
import type { Language } from "../../model/language.ts";
import type { Found } from "../../model/search/evaluation/evaluate.ts";
import type { SearchHit } from "../../model/search/search-query.ts";
import type { Offer } from "./read-offers.ts";

interface Text {
  readonly name: string;
  readonly summary: string;
  readonly machine: boolean;
}

interface Row extends Omit<SearchHit, keyof Text | "textLanguage" | "alsoOfferedBy"> {
  readonly position: number;
  readonly translated: Text | null;
  readonly swedish: Text;
}

/** What a list shows of the documents, in the order they were found. */
export async function readHits(
  work: BareWork,
  found: readonly Found[],
  language: Language,
  offers: readonly Offer[],
): Promise<readonly SearchHit[]> {
  if (found.length === 0) return [];
  const { rows } = await sql<Row>`
    select * from catalogue.search_hits(${found.map((one) => one.associationId)}::uuid[],
      ${found.map((one) => one.position)}::smallint[], ${language}, ${work.today.toString()})`.execute(
    work.tx,
  );
  return rows.map(({ position, translated, swedish, ...same }) => ({
    ...same,
    ...(translated ?? swedish),
    textLanguage: translated === null ? "sv" : language,
    alsoOfferedBy: offers
      .filter((one) => one.ownerId === same.associationId && one.position === position)
      .map(({ byName }) => byName),
  }));
}

/** Ids of the documents' entries, in the order they were found. */
export async function readIds(work: BareWork, found: readonly Found[]): Promise<readonly string[]> {
  if (found.length === 0) return [];
  const { rows } = await sql<{ id: string }>`
    select document.entry_id as id
    from unnest(${found.map((one) => one.associationId)}::uuid[], ${found.map((one) => one.position)}::smallint[])
      with ordinality as wanted (association_id, position, place)
    join catalogue.search_document document
      on document.association_id = wanted.association_id and document.position = wanted.position
    order by wanted.place`.execute(work.tx);
  return rows.map(({ id }) => id);
}
