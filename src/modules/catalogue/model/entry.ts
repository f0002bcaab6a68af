import type { EntryContent } from "./content/entry-content.ts";
import type { Places } from "./content/published-entry.ts";

/** An entry as its association keeps it. Days are YYYY-MM-DD. */
export interface Entry {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly interventionId: string | null;
  readonly draft: EntryContent;
  /** Counts every change of the draft. */
  readonly revision: number;
  /** Where the host is reminded; never published. */
  readonly contactAddress: string;
  readonly verifiedOn: string | null;
  readonly verifiedBy: "" | "host" | "editor";
  readonly places: Places;
  readonly paused: boolean;
  readonly removedAt: string | null;
  readonly changedAt: string;
}

export interface NewEntry {
  /** Lower-case letters a–z, digits and single hyphens; at most 80. */
  readonly slug: string;
  readonly interventionId: string | null;
  readonly content: EntryContent;
  readonly contactAddress: string;
}

/** An edition's days: shown from `visibleFrom` to the day before `visibleUntil`. */
export interface Showing {
  readonly visibleFrom: string;
  readonly visibleUntil: string | null;
}

export function nameOf(content: EntryContent): string {
  return content.texts.sv?.name ?? "";
}
