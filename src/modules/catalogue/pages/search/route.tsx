import type { PageRequest } from "../../../../platform/http/request.ts";
import type { PageResponse } from "../../../../platform/http/response.ts";
import { json, page, seeOther } from "../../../../platform/http/response.ts";
import { readAroundHits } from "../../actions/open/read-around-hits.ts";
import { readVocabulary } from "../../actions/read-vocabulary.ts";
import { searchEntries } from "../../actions/search/search-entries.ts";
import { countUse } from "../../actions/use/count-use.ts";
import { languageOr } from "../../model/language.ts";
import { searchCounter, searchEvent, servedBy } from "../use/counting.ts";
import { searchWords } from "../words/search.ts";
import { readAsked } from "./asked.ts";
import { lastPage } from "./paging.tsx";
import { searchLink } from "./search-link.ts";
import type { SearchPage } from "./search-page.ts";
import type { SearchSetting } from "./setting.ts";
import { headingOf, SearchView } from "./view.tsx";

const publicSeconds = 60;

/** The search page of the catalogue that the setting says, whatever the address holds. */
export async function answerSearch(request: PageRequest, setting: SearchSetting): Promise<PageResponse> {
  const language = languageOr(request.query.get("sprak"));
  const words = searchWords[language];
  const found = await request.services.db.inPublic(null, async (work): Promise<SearchPage> => {
    const vocabulary = await readVocabulary(work, request.services.memory);
    const asked = readAsked(request.query, vocabulary, { scope: setting.scope, language });
    const result = await searchEntries(work, asked.query, request.services.memory);
    const listed = asked.anything && asked.view !== "municipalities" ? result.hits : [];
    const around = await readAroundHits(work, listed, asked.picked);
    return { setting, asked, vocabulary, result, words, ...around };
  });
  const { asked, result } = found;
  const last = lastPage(result.total, asked.query.perPage);
  if (asked.query.page > last)
    return seeOther(searchLink(setting.base, { ...asked.query, page: last }, asked.view, asked.picked));
  return page(
    titleOf(found),
    <SearchView page={found} url={request.url} origin={request.services.origin} />,
    { publicSeconds, ...servedBy(searchCounter(request, asked.query, result.total, asked.anything)) },
  );
}

/** Counts a search that was made while one typed, when one has stopped: the page tells by a beacon to its own address. */
export async function countSearch(request: PageRequest, setting: SearchSetting): Promise<PageResponse> {
  const language = languageOr(request.query.get("sprak"));
  const { asked, total } = await request.services.db.inPublic(null, async (work) => {
    const read = readAsked(request.query, await readVocabulary(work, request.services.memory), {
      scope: setting.scope,
      language,
    });
    return { asked: read, total: (await searchEntries(work, read.query, request.services.memory)).total };
  });
  if (asked.anything) countUse(request.services, request.headers, searchEvent(asked.query, total));
  return json({}, 202);
}

function titleOf(found: SearchPage): string {
  const { text } = found.asked.query;
  return text === "" ? headingOf(found) : `${text} – ${headingOf(found)}`;
}
