import type { Database } from "../../../../platform/db/database.ts";
import type { Publisher } from "../../model/content/published-entry.ts";
import type { Vocabulary } from "../../model/vocabulary.ts";
import { readPublisher } from "../../store/reading/publisher.ts";
import { readVocabulary } from "../../store/vocabulary.ts";
import { isSlug } from "./find-entry.ts";

/** What an association tells of itself, and the municipalities' names; null where none of that name has published. */
export async function readAbout(
  db: Database,
  slug: string,
): Promise<{ readonly publisher: Publisher; readonly vocabulary: Vocabulary } | null> {
  if (!isSlug(slug)) return null;
  return await db.inPublic(null, async (work) => {
    const publisher = await readPublisher(work, slug);
    return publisher === null ? null : { publisher, vocabulary: await readVocabulary(work) };
  });
}
