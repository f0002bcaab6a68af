import { recordEvent } from "../../../../platform/audit/record-event.ts";
import type { Work } from "../../../../platform/db/work.ts";
import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done, refused } from "../../../../platform/values/outcome.ts";
import { baseIndex } from "../../model/search/base-index.ts";
import { phraseOf } from "../../model/search/phrases.ts";
import type { NewSynonym, OwnSynonym, SynonymRefusal } from "../../model/synonyms/own-synonym.ts";
import { deleteSynonym, readSynonyms, saveSynonym } from "../../store/synonyms/synonyms.ts";

/** The association's own synonyms, by language and words. */
export function ownSynonyms(work: Work): Promise<readonly OwnSynonym[]> {
  return readSynonyms(work);
}

/** Adds a synonym, or changes the one whose id is given; searches know it at once. */
export async function keepSynonym(
  work: Work,
  id: string | null,
  synonym: NewSynonym,
): Promise<Outcome<OwnSynonym, SynonymRefusal>> {
  const phrase = phraseOf(synonym.words, synonym.language);
  if (phrase === "") return refused({ code: "catalogue.synonymEmpty" });
  const shipped = baseIndex.get(synonym.language)?.has(phrase) ?? false;
  if (synonym.leadsTo.length === 0 && !shipped) return refused({ code: "catalogue.synonymLeadsNowhere" });
  if (id !== null && !(await exists(work, id))) return refused({ code: "catalogue.synonymGone" });
  const kept = { ...synonym, id: id ?? work.newId() };
  if (!(await saveSynonym(work, kept.id, synonym, phrase)))
    return refused({ code: "catalogue.synonymTaken" });
  const event = id === null ? "catalogueSynonym.add" : "catalogueSynonym.change";
  await recordEvent(work, { event, subjectId: kept.id });
  return done(kept);
}

/** Takes a synonym away; gives what it was. */
export async function endSynonym(work: Work, id: string): Promise<Outcome<OwnSynonym, SynonymRefusal>> {
  const synonym = (await readSynonyms(work)).find((one) => one.id === id);
  if (synonym === undefined) return refused({ code: "catalogue.synonymGone" });
  await deleteSynonym(work, id);
  await recordEvent(work, { event: "catalogueSynonym.end", subjectId: id });
  return done(synonym);
}

async function exists(work: Work, id: string): Promise<boolean> {
  return (await readSynonyms(work)).some((one) => one.id === id);
}
