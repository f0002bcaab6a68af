import type { BareWork } from "../../../../platform/db/work.ts";
import type { Language } from "../../model/language.ts";
import type { Asked } from "../../model/search/asked.ts";
import type { Concept } from "../../model/search/concept.ts";
import { leadsToOf } from "../../model/search/leads-to.ts";
import { phrasesOf } from "../../model/search/phrases.ts";
import { conceptsOf } from "../../model/search/plan.ts";
import { relativesAsked, relativesOf } from "../../model/search/relatives.ts";
import type { SearchScope } from "../../model/search/search-query.ts";
import { readKnownWords } from "../../store/search/read-vocabulary.ts";

/** What is looked for, with what the shelf and the associations' own synonyms know of the words. */
export async function readConcepts(
  work: BareWork,
  scope: SearchScope,
  asked: Asked,
): Promise<readonly Concept[]> {
  const relatives = asked.words.map((_, index) => relativesAsked(asked, index));
  const known = await readKnownWords(
    work,
    scope,
    phrasesAsked(asked),
    relatives.filter((_, index) => asked.words[index]?.stop === false),
  );
  return conceptsOf(asked, {
    synonymsOf: leadsToOf(known.own, { isShared: scope.kind !== "association" }),
    relativesOf(index) {
      const one = relatives[index];
      return one === undefined ? [] : relativesOf(one, known);
    },
  });
}

function phrasesAsked({ words, languages }: Asked): readonly string[] {
  const in_ = (language: Language, ofWords: Asked["words"]) =>
    phrasesOf(ofWords.map(({ word, keys }) => keys[language] ?? word)).map(({ text }) => text);
  const telling = words.filter(({ stop }) => !stop);
  return [...new Set(languages.flatMap((language) => [...in_(language, words), ...in_(language, telling)]))];
}
