import type { EntryContent } from "../model/content/entry-content.ts";

/** What was stored is what was written: it has passed the forms on its way in. */
export function contentOf(stored: unknown): EntryContent {
  return stored as EntryContent;
}
