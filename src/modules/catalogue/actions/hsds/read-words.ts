import type { BareWork } from "../../../../platform/db/work.ts";
import type { TaxonomyRow } from "../../model/hsds/mapping/answering.ts";
import type { Vocabulary } from "../../model/vocabulary.ts";
import { readTaxonomies } from "../../store/hsds/read-taxonomies.ts";
import { readVocabulary } from "../read-vocabulary.ts";

/** The words that entries are described with, as the open interface tells them. */
export interface HsdsWords {
  readonly vocabulary: Vocabulary;
  readonly taxonomies: readonly TaxonomyRow[];
}

export async function readWords(work: BareWork): Promise<HsdsWords> {
  const [vocabulary, taxonomies] = await Promise.all([readVocabulary(work), readTaxonomies(work)]);
  return { vocabulary, taxonomies };
}
