import type { Language } from "../language.ts";

/** Characters; enough for what is wrong and what is right, too little for a story about a person. */
export const longestSuggestion = 1_000;

/** What a reader says is wrong. Nothing is known of who wrote it. Instants ISO 8601. */
export interface Suggestion {
  readonly id: string;
  readonly entryId: string;
  readonly entryName: string;
  readonly entrySlug: string;
  readonly text: string;
  /** Of the page where it was written. */
  readonly language: Language;
  readonly receivedAt: string;
  readonly handledAt: string | null;
  readonly handledAs: "" | Handling;
}

/** What came of it: the entry was changed, or was right as it stood. */
export type Handling = "changed" | "unchanged";
