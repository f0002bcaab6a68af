import type { EntryContent } from "../content/entry-content.ts";
import type { Places } from "../content/published-entry.ts";

/** An entry as its host sees it, by link or signed in. Days are YYYY-MM-DD. */
export interface HostEntry {
  readonly entryId: string;
  readonly associationName: string;
  readonly slug: string;
  readonly name: string;
  readonly draft: EntryContent;
  readonly revision: number;
  readonly verifiedOn: string | null;
  readonly places: Places;
}
