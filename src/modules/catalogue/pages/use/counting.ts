import type { PageRequest } from "../../../../platform/http/request.ts";
import type { Served } from "../../../../platform/http/response.ts";
import { countUse } from "../../actions/use/count-use.ts";
import type { Language } from "../../model/language.ts";
import type { SearchQuery } from "../../model/search/search-query.ts";
import { choiceFilters } from "../../model/search/search-query.ts";
import type { UseEvent } from "../../model/use/use-event.ts";
import { wordsToKeep } from "../../model/use/use-event.ts";
import { editors } from "../duties.ts";

/** Counts each giving of an entry's page; undefined for those who edit, whose own looking is not use. */
export function viewCounter(
  request: PageRequest,
  entry: { readonly associationId: string; readonly entryId: string },
  language: Language,
): Served | undefined {
  const { associationId, entryId } = entry;
  return counter(request, { kind: "view", associationId, entryId, municipality: "", language });
}

/**
 * Counts each giving of a search's answer, where something was searched for. What is fetched while one types is not
 * counted: the page tells when one has stopped.
 */
export function searchCounter(
  request: PageRequest,
  query: SearchQuery,
  total: number,
  anything: boolean,
): Served | undefined {
  return anything && query.page === 1 ? counter(request, searchEvent(query, total)) : undefined;
}

/** Those who edit are no readers: their own looking is not use. */
export function isEditor({ signedIn }: PageRequest): boolean {
  const duty = signedIn?.actor?.duty;
  return duty !== undefined && editors.includes(duty);
}

function counter(request: PageRequest, event: UseEvent): Served | undefined {
  if (isEditor(request)) return undefined;
  const { services } = request;
  return (asked) => {
    if (asked.get("sec-fetch-dest") !== "empty") countUse(services, asked, event);
  };
}

export function searchEvent(query: SearchQuery, total: number): UseEvent {
  const { municipalities, language, scope, text } = query;
  const chosen = choiceFilters.flatMap((filter) => query[filter].map((code) => `${filter}:${code}`));
  return {
    kind: "search",
    associationId: scope.kind === "association" ? scope.associationId : null,
    municipality: municipalities.length === 1 ? (municipalities[0] ?? "") : "",
    language,
    filters: [...chosen, ...(query.age === null ? [] : ["age"]), ...(query.onlyFree ? ["onlyFree"] : [])],
    total,
    missed: total === 0 ? wordsToKeep(text) : "",
  };
}

/** As an option of `page`. */
export function servedBy(served: Served | undefined): { readonly served?: Served } {
  return served === undefined ? {} : { served };
}
