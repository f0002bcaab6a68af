import type { Work } from "../../../../platform/db/work.ts";
import type { EntryContent } from "../../model/content/entry-content.ts";
import { facetsOf } from "../../model/content/facets.ts";
import type { Language } from "../../model/language.ts";
import type { Surroundings } from "../../model/search/document-keys.ts";
import type { Taxonomy, Vocabulary } from "../../model/vocabulary.ts";
import { labelOf, municipalityName } from "../../model/vocabulary.ts";
import { readVocabulary } from "../vocabulary.ts";

/** The words around an entry that somebody may write to find it: labels of what it is described with, places, who is behind it. */
export async function readAround(work: Work): Promise<(content: EntryContent) => Surroundings> {
  const [vocabulary, publisher] = await Promise.all([
    readVocabulary(work),
    work.tx
      .selectFrom("catalogue.publisher")
      .select("name")
      .where("association_id", "=", work.actor.associationId)
      .executeTakeFirst(),
  ]);
  const name = publisher?.name ?? "";
  return (content) => {
    const names = namesOf(vocabulary, content, name);
    return (language) => ({ labels: labelsOf(vocabulary, content, language), names });
  };
}

function namesOf(vocabulary: Vocabulary, content: EntryContent, publisher: string): string {
  const places = facetsOf(content).municipalities.map((code) => municipalityName(vocabulary, code));
  const cities = content.locations.map(({ city }) => city);
  return [...new Set([...places, publisher, content.host.name, ...cities])].join("\n");
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
