import type { BareWork } from "../../../platform/db/work.ts";
import { createBounded } from "../../../platform/memory/bounded.ts";
import type { Memory } from "../../../platform/memory/memory.ts";
import type { Vocabulary } from "../model/vocabulary.ts";
import { readVocabulary as readFromStore } from "../store/vocabulary.ts";

/** The words that hold today and the municipalities. Nobody writes them but a new version of the product, which is a new process. */
export async function readVocabulary(work: BareWork, memory?: Memory): Promise<Vocabulary> {
  const days = memory?.of(createDays);
  const today = work.today.toString();
  const words = days?.get(today) ?? (await readFromStore(work));
  days?.set(today, words);
  return words;
}

/** By day. */
const createDays = () => createBounded<Vocabulary>(2, () => 1);
