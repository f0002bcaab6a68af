import { sql } from "kysely";
import type { BareWork } from "../../../platform/db/work.ts";
import type { Taxonomy, Term, Vocabulary } from "../model/vocabulary.ts";

/** Terms that hold today in their order, and all municipalities by name. */
export async function readVocabulary(work: BareWork): Promise<Vocabulary> {
  const today = work.today.toString();
  const [terms, municipalities] = await Promise.all([
    work.tx
      .selectFrom("catalogue.term")
      .select(["taxonomy", "code", "id", "parent", "labels"])
      .where("valid_from", "<=", today)
      .where((one) => one.or([one("valid_to", "is", null), one("valid_to", ">=", today)]))
      .orderBy("taxonomy")
      .orderBy("sort")
      .execute(),
    work.tx
      .selectFrom("catalogue.municipality")
      .select(["code", "name", "county"])
      .orderBy(sql`name collate platform.swedish`)
      .execute(),
  ]);
  return {
    terms: terms.map((term) => ({
      ...term,
      taxonomy: term.taxonomy as Taxonomy,
      labels: term.labels as Term["labels"],
    })),
    municipalities,
  };
}
