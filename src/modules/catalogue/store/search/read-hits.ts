import { sql } from "kysely";
import { Temporal } from "temporal-polyfill";
import type { BareWork } from "../../../../platform/db/work.ts";
import { isUnverified } from "../../model/content/verification.ts";
import type { Language } from "../../model/language.ts";
import type { Found } from "../../model/search/evaluation/evaluate.ts";
import type { SearchHit } from "../../model/search/search-query.ts";
import type { Offer } from "./read-offers.ts";

interface Row extends Omit<SearchHit, "name" | "summary" | "textLanguage" | "unverified" | "alsoOfferedBy"> {
  readonly translated: { readonly name: string; readonly summary: string } | null;
  readonly swedish: { readonly name: string; readonly summary: string };
  readonly position: number;
  readonly verifyMonths: number;
  readonly graceDays: number;
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
    select document.position, entry.association_id as "associationId", publisher.slug as "associationSlug", publisher.name as "associationName",
      entry.entry_id as "entryId", entry.slug, document.texts -> ${language} as translated, document.texts -> 'sv' as swedish,
      entry.kinds, entry.target_groups as "targetGroups", entry.municipalities, entry.ways, entry.age_from as "ageFrom",
      entry.age_to as "ageTo", entry.free_places as "freePlaces", entry.waiting_weeks as "waitingWeeks",
      entry.verified_on as "verifiedOn", document.texts ->> 'host' as host, publisher.verify_months as "verifyMonths",
      publisher.grace_days as "graceDays"
    from unnest(${found.map((one) => one.associationId)}::uuid[], ${found.map((one) => one.position)}::smallint[])
      with ordinality as wanted (association_id, position, place)
    join catalogue.search_document document on document.association_id = wanted.association_id and document.position = wanted.position
    join catalogue.published entry on entry.association_id = document.association_id and entry.entry_id = document.entry_id
      and entry.edition = document.edition
    join catalogue.publisher publisher on publisher.association_id = entry.association_id
    order by wanted.place`.execute(work.tx);
  return rows.map(({ position, translated, swedish, verifyMonths, graceDays, ...same }) => ({
    ...same,
    ...(translated ?? swedish),
    textLanguage: translated === null ? "sv" : language,
    unverified: isUnverified(
      same.verifiedOn === null ? null : Temporal.PlainDate.from(same.verifiedOn),
      { verifyMonths, graceDays },
      work.today,
    ),
    alsoOfferedBy: offers
      .filter((one) => one.ownerId === same.associationId && one.position === position)
      .map(({ byName }) => byName),
  }));
}
