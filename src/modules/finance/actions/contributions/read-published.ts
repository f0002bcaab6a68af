import type { Database } from "../../../../platform/db/database.ts";
import type { Association } from "../../../associations/index.ts";
import { associationBySlug } from "../../../associations/index.ts";
import type { PublishedDecision } from "../../store/contributions/published.ts";
import { readPublished } from "../../store/contributions/published.ts";

export type { PublishedDecision, PublishedPart } from "../../store/contributions/published.ts";

/** What anyone may read of an association's contributions; null where no association has the slug. */
export async function readPublishedContributions(
  db: Database,
  slug: string,
): Promise<{ readonly association: Association; readonly decisions: readonly PublishedDecision[] } | null> {
  const association = await db.inSystem((work) => associationBySlug(work, slug));
  if (association === null) return null;
  return { association, decisions: await db.inPublic(association.id, readPublished) };
}
