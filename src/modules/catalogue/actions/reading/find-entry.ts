import type { Database } from "../../../../platform/db/database.ts";
import type { BareWork } from "../../../../platform/db/work.ts";
import type { Memory } from "../../../../platform/memory/memory.ts";
import type { PublishedEntry } from "../../model/content/published-entry.ts";
import type { Offer } from "../../model/shared/shared.ts";
import type { Vocabulary } from "../../model/vocabulary.ts";
import { readPublished, readRemoved } from "../../store/published.ts";
import { readAlternatives } from "../../store/reading/alternatives.ts";
import { readHidden } from "../../store/reading/hidden.ts";
import { readOffersOf } from "../../store/shared/offers.ts";
import { readVocabulary } from "../read-vocabulary.ts";

/** What an entry's address leads to today. */
export type Found =
  | {
      readonly kind: "shown";
      readonly entry: PublishedEntry;
      readonly vocabulary: Vocabulary;
      readonly offers: readonly Offer[];
    }
  | {
      readonly kind: "removed" | "hidden";
      /** Null where it has never been shown. */
      readonly name: string | null;
      readonly alternatives: readonly PublishedEntry[];
    }
  | { readonly kind: "unknown" };

/** The two parts of an address may be anything; what cannot be a name of ours is unknown without asking the database. */
export async function findEntry(
  db: Database,
  association: string,
  entry: string,
  memory?: Memory,
): Promise<Found> {
  if (!isSlug(association) || !isSlug(entry)) return { kind: "unknown" };
  return await db.inPublic(null, async (work) => {
    const [shown, vocabulary] = await Promise.all([
      readPublished(work, association, entry),
      readVocabulary(work, memory),
    ]);
    if (shown === null) return await findGone(work, association, entry);
    return { kind: "shown", entry: shown, vocabulary, offers: await readOffersOf(work, shown) };
  });
}

async function findGone(work: BareWork, association: string, entry: string): Promise<Found> {
  const removed = await readRemoved(work, association, entry);
  if (removed !== null)
    return {
      ...{ kind: "removed", name: removed.name },
      alternatives: await readAlternatives(work, removed),
    };
  const hidden = await readHidden(work, association, entry);
  return hidden === null
    ? { kind: "unknown" }
    : { kind: "hidden", name: hidden.name, alternatives: await readAlternatives(work, hidden) };
}

/** Longer than any: an entry's name has at most 80 characters, an association's fewer. */
export function isSlug(text: string): boolean {
  return /^[a-z0-9-]{1,100}$/.test(text);
}
