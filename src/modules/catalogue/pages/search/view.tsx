import { OpenFrame } from "../open/frame.tsx";
import { OpenHead } from "../open/head.tsx";
import { ByMunicipality } from "./by-municipality.tsx";
import { Chosen } from "./chosen.tsx";
import { Filters } from "./filters.tsx";
import { Hits } from "./hits.tsx";
import { NoHits } from "./no-hits.tsx";
import { Notices } from "./notices.tsx";
import { SearchBox } from "./search-box.tsx";
import { searchLink } from "./search-link.ts";
import type { PartProps, SearchPage } from "./search-page.ts";
import { Start } from "./start.tsx";

interface SearchViewProps extends PartProps {
  readonly url: URL;
  readonly origin: string;
}

/** The search page of any catalogue: the question at the top and, below, a way in or what was found. */
export function SearchView({ page, url, origin }: SearchViewProps) {
  const { setting, asked, words } = page;
  const { language } = asked.query;
  const about = setting.presented?.about ?? words.lead;
  const own = searchLink(setting.base, { ...asked.query, page: 1 }, asked.view);
  const head = (
    <OpenHead
      {...{ origin, language, description: about, indexed: isIndexed(page) }}
      url={new URL(own, origin)}
    />
  );
  return (
    <OpenFrame {...{ language, url, head }} association={setting.association}>
      <h1>{headingOf(page)}</h1>
      {asked.anything ? null : <p class="lead">{about}</p>}
      <SearchBox page={page} />
      <p class="sr-only" id="besked" role="status"></p>
      <div id="resultat">
        <Notices page={page} />
        {asked.anything ? <Found page={page} /> : <Start page={page} />}
      </div>
    </OpenFrame>
  );
}

/** What the page is, as its heading and in the browser's tab. */
export function headingOf({ asked, setting, words }: SearchPage): string {
  const own = asked.view === "municipalities" ? words.byMunicipality : words.title;
  return setting.presented?.heading ?? own;
}

function Found({ page }: PartProps) {
  const { asked, result, words } = page;
  if (asked.view === "municipalities" && result.total > 0)
    return (
      <>
        <Chosen page={page} />
        <ByMunicipality page={page} />
      </>
    );
  return (
    <div class="search-grid">
      <a class="skip-link" href="#antal">
        {words.showHits}
      </a>
      <Filters page={page} />
      <div>
        <Chosen page={page} />
        <h2 id="antal" tabindex={-1}>
          {result.total === 0 ? words.noHits : words.hits(result.total)}
        </h2>
        {result.total === 0 ? <NoHits page={page} /> : <Hits page={page} />}
      </div>
    </div>
  );
}

/** Search engines keep the start, the municipalities and what one single filter gives, and not every combination. */
function isIndexed({ asked: { query, notices, view, picked } }: SearchPage): boolean {
  const chosen = [query.municipalities, query.targetGroups, query.kinds, query.ways].flat().length;
  const rest = query.supportLanguages.length + query.agencies.length;
  const narrowed =
    query.text !== "" || query.age !== null || query.onlyFree || query.page > 1 || picked.length > 0;
  return notices.length === 0 && !narrowed && rest === 0 && chosen <= 1 && view !== "all";
}
