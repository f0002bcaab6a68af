import type { BareWork } from "../../../../platform/db/work.ts";
import type { Language } from "../../model/language.ts";
import { deletionsOf } from "../../model/search/analysis/deletions.ts";
import { fold } from "../../model/search/analysis/fold.ts";
import { keyOf } from "../../model/search/analysis/stem.ts";
import { meantBy } from "../../model/search/correct.ts";
import type { SearchScope } from "../../model/search/search-query.ts";
import { readSpellings } from "../../store/search/read-spellings.ts";

/** For words that stand nowhere in the scope: the ones that were most likely meant, where any is near. */
export async function correctWords(
  work: BareWork,
  scope: SearchScope,
  languages: { readonly read: readonly Language[]; readonly asked: readonly Language[] },
  words: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const tried = words.slice(0, mostCorrected);
  const deletions = tried.flatMap((word) => [...deletionsOf(keyOf(word, "sv")), ...deletionsOf(fold(word))]);
  const spellings = await readSpellings(work, scope, languages.read, [...new Set(deletions)]);
  return new Map(
    tried.flatMap((word) => {
      const meant = meantBy(word, languages.asked, spellings);
      return meant === null || meant === word ? [] : [[word, meant] as const];
    }),
  );
}

/** A text with more unknown words than this is no question of ours. */
const mostCorrected = 6;
