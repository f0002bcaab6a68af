import type { EntryKey } from "../../actions/open/read-compared.ts";
import type { SearchQuery } from "../../model/search/search-query.ts";
import { choiceFilters } from "../../model/search/search-query.ts";
import { writtenKey } from "../compare/chosen.ts";
import type { SearchPageView } from "./asked.ts";
import { filterNames } from "./asked.ts";

/** The address of a search, always in the same order, so that the same search has one address. `picked` are ticked for comparison. */
export function searchLink(
  base: string,
  query: Partial<SearchQuery>,
  view: SearchPageView = "hits",
  picked: readonly EntryKey[] = [],
): string {
  const address = new URLSearchParams();
  const put = (name: string, value: string | undefined) => {
    if (value !== undefined) address.append(name, value);
  };
  put("q", query.text || undefined);
  for (const filter of choiceFilters) for (const code of query[filter] ?? []) put(filterNames[filter], code);
  put("alder", query.age?.toString());
  put("lediga", query.onlyFree === true ? "ja" : undefined);
  put("visa", view === "hits" ? undefined : view === "all" ? "alla" : "karta");
  put("sida", (query.page ?? 1) > 1 ? String(query.page) : undefined);
  for (const entry of picked) put("insats", writtenKey(entry));
  put("sprak", query.language === "sv" ? undefined : query.language);
  const text = address.toString();
  return text === "" ? base : `${base}?${text}`;
}
