import type { BareWork } from "../../../../platform/db/work.ts";
import { askedOf } from "../../model/search/asked.ts";
import { baseIndex } from "../../model/search/base-index.ts";
import { keysOfConcepts } from "../../model/search/concept.ts";
import { daysSince } from "../../model/search/day-number.ts";
import { evaluate } from "../../model/search/evaluation/evaluate.ts";
import { conceptsOf } from "../../model/search/plan.ts";
import type { SearchQuery, SearchResult } from "../../model/search/search-query.ts";
import { readHits } from "../../store/search/read-hits.ts";
import { readMaterial } from "../../store/search/read-material.ts";

/** Finds entries that are shown today. Any text is a question: words that say nothing are passed over, and no words is everything. */
export async function searchEntries(work: BareWork, query: SearchQuery): Promise<SearchResult> {
  const asked = askedOf(query.text, query.language);
  const concepts = conceptsOf(asked, {
    synonymsOf: (phrase, language) => baseIndex.get(language)?.get(phrase),
    relativesOf: () => [],
  });
  const keys = concepts.length === 0 ? null : keysOfConcepts(concepts);
  const languages = query.language === "sv" ? (["sv"] as const) : (["sv", query.language] as const);
  const material = await readMaterial(work, query.scope, languages, keys);
  const { total, counts, freeCount, relaxations, found } = evaluate({
    ...material,
    ...{ concepts, query, today: daysSince(work.today) },
  });
  const hits = await readHits(work, found, query.language);
  return { total, hits, counts, freeCount, corrections: [], relaxations };
}
