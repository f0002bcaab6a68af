import { CompareRow } from "./compare-row.tsx";
import { byCounty, municipalityOptions } from "./filter-options.ts";
import { searchLink } from "./search-link.ts";
import type { PartProps } from "./search-page.ts";

/** Every municipality with some hit, county by county: what a map would show, for any eye and any screen. */
export function ByMunicipality({ page }: PartProps) {
  const { asked, vocabulary, result, words, setting } = page;
  const query = { ...asked.query, page: 1 };
  const options = municipalityOptions({ vocabulary, query, result }).filter(({ count }) => count > 0);
  const to = (code: string) =>
    searchLink(setting.base, { ...query, municipalities: [code] }, "hits", asked.picked);
  return (
    <section class="areas">
      <p>
        {words.byMunicipalityLead}{" "}
        <a href={searchLink(setting.base, query, "all", asked.picked)}>{words.asList}</a>
      </p>
      {asked.picked.length === 0 ? null : <CompareRow page={page} />}
      {byCounty(options).map(([county, municipalities]) => (
        <section>
          <h2>{county}</h2>
          <ul class="columns-list">
            {municipalities.map(({ code, label, count }) => (
              <li>
                <a href={to(code)}>{label}</a> <span class="facet__count">{count}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}
