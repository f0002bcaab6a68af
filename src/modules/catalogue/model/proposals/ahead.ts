import type { EntryContent } from "../content/entry-content.ts";
import { changesBetween } from "../diff/changes.ts";
import type { Vocabulary } from "../vocabulary.ts";

/** Whether the draft says anything else than what readers see; null is that they see nothing. */
export function isAhead(draft: EntryContent, shown: EntryContent | null, vocabulary: Vocabulary): boolean {
  return shown === null || changesBetween(shown, draft, vocabulary).length > 0;
}
