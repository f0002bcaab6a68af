import type { Work } from "../../../../platform/db/work.ts";
import type { EntryContent } from "../../model/content/entry-content.ts";
import { facetsOf } from "../../model/content/facets.ts";
import type { Language } from "../../model/language.ts";
import type { Surroundings } from "../../model/search/document-keys.ts";
import type { Taxonomy, Vocabulary } from "../../model/vocabulary.ts";
import { labelOf, municipalityName } from "../../model/vocabulary.ts";
import { readVocabulary } from "../vocabulary.ts";

/** The words around an entry that somebody may write to find it: labels of what it is described with, places, who is behind it. */
export async function readSurroundings(work: Work, content: EntryContent): Promise<Surroundings> {
  const [vocabulary, publisher] = await Promise.all([
    readVocabulary(work),
    work.tx
      .selectFrom("catalogue.publisher")
      .select("name")
      .where("association_id", "=", work.actor.associationId)
      .executeTakeFirst(),
  ]);
  const facets = facetsOf(content);
  const places = facets.municipalities.map((code) => municipalityName(vocabulary, code));
  const names = [
    ...places,
    publisher?.name ?? "",
    content.host.name,
    ...content.locations.map((one) => one.city),
  ];
  return (language) => ({
    labels: labelsOf(vocabulary, content, language),
    names: [...new Set(names)].join("\n"),
  });
}

function labelsOf(vocabulary: Vocabulary, content: EntryContent, language: Language): string {
  const { kinds, targetGroups } = facetsOf(content);
  const named: readonly (readonly [Taxonomy, readonly string[]])[] = [
    ["kind", kinds],
    ["targetGroup", targetGroups],
  ];
  return named
    .flatMap(([taxonomy, codes]) => codes.map((code) => labelOf(vocabulary, taxonomy, code, language)))
    .join("\n");
}
