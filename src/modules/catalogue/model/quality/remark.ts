import type { EntryContent, Variant } from "../content/entry-content.ts";
import type { Places } from "../content/published-entry.ts";
import type { Language } from "../language.ts";

/** Where a remark is mended. */
export type RemarkPlace =
  | { readonly page: "details" }
  | { readonly page: "texts"; readonly language: Language; readonly variant: Variant }
  | { readonly page: "places" }
  | { readonly page: "verification" };

/** `missing` stops publication, `advice` does not. `sentence` is Swedish and says what to do. */
export interface Remark {
  readonly severity: "missing" | "advice";
  readonly place: RemarkPlace;
  readonly sentence: string;
}

/** What is looked at beside the content. Days are YYYY-MM-DD. */
export interface QualitySubject {
  readonly content: EntryContent;
  readonly places: Places;
  readonly unverified: boolean;
  /** Addresses that no longer answer, as the check of links found them. */
  readonly deadLinks: readonly string[];
  readonly today: string;
}

export const details: RemarkPlace = { page: "details" };
export const swedishText: RemarkPlace = { page: "texts", language: "sv", variant: "standard" };
