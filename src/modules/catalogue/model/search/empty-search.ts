import type { SearchQuery } from "./search-query.ts";

/** A search for everything in the whole country, in Swedish: what a search begins from. */
export const emptySearch: SearchQuery = {
  ...{ text: "", scope: { kind: "national" }, language: "sv" },
  ...{ age: null, onlyFree: false, page: 1, perPage: 20 },
  ...{ municipalities: [], targetGroups: [], kinds: [], supportLanguages: [], ways: [], agencies: [] },
};
