import type { BareWork } from "../../../../platform/db/work.ts";
import type { Vocabulary } from "../../model/vocabulary.ts";
import { readVocabulary } from "../../store/vocabulary.ts";

/** The words that hold today and the municipalities. */
export async function readWords(work: BareWork): Promise<Vocabulary> {
  return await readVocabulary(work);
}
