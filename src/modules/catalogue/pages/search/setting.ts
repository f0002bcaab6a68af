import type { SearchScope } from "../../model/search/search-query.ts";

/** Which catalogue is searched and how its page presents itself: the national one, an association's own, a shared one. */
export interface SearchSetting {
  readonly scope: SearchScope;
  /** The page's path without query, e.g. `/katalog`. */
  readonly base: string;
  /** Heading and a short about, in the reader's language; null is the catalogue's own. */
  readonly presented: { readonly heading: string; readonly about: string } | null;
  /** Whose own catalogue it is; the menu then leads within it. */
  readonly association?: { readonly slug: string; readonly name: string } | undefined;
}

export const nationalSetting: SearchSetting = {
  scope: { kind: "national" },
  base: "/katalog",
  presented: null,
};
