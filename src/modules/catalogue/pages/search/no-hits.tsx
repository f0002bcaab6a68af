import type { SearchQuery } from "../../model/search/search-query.ts";
import { labelOf } from "../../model/vocabulary.ts";
import { associationAddress } from "../addresses.ts";
import { CompareRow } from "./compare-row.tsx";
import { helplines } from "./helplines.ts";
import { searchLink } from "./search-link.ts";
import type { PartProps, SearchPage } from "./search-page.ts";

const nothing = {
  ...{ municipalities: [], targetGroups: [], kinds: [], supportLanguages: [], ways: [], agencies: [] },
  ...{ age: null, onlyFree: false, text: "" },
} as const satisfies Partial<SearchQuery>;

/** What to do instead: what to leave out and what that gives, other words, and whom to call. */
export function NoHits({ page }: PartProps) {
  const { asked, result, setting, words } = page;
  const query = { ...asked.query, page: 1 };
  return (
    <div class="no-hits">
      <ul>
        {result.relaxations.map(({ drop, total }) => (
          <li>
            <a href={searchLink(setting.base, { ...query, [drop]: nothing[drop] }, asked.view, asked.picked)}>
              {words.drop(drop === "text" ? query.text : words.names[drop], total)}
            </a>
          </li>
        ))}
        {query.text === "" ? null : <li>{words.otherWords}</li>}
      </ul>
      <CompareRow page={page} />
      <Helplines page={page} />
    </div>
  );
}

function Helplines({ page }: PartProps) {
  const { words, vocabulary, asked } = page;
  const { language } = asked.query;
  const near = nearest(page);
  return (
    <>
      <h2>{words.callHeading}</h2>
      <p>{words.call}</p>
      <ul>
        {helplines.map(({ agency, name, phone, dial }) => (
          <li>
            {agency === null ? name : labelOf(vocabulary, "agency", agency, language)}:{" "}
            <a href={`tel:${dial}`} dir="ltr">
              {phone}
            </a>
          </li>
        ))}
      </ul>
      {near.length === 0 ? null : (
        <>
          <h2>{words.askAssociation}</h2>
          <ul>
            {near.map(({ slug, name }) => (
              <li>
                <a href={associationAddress(slug, language)}>{name}</a>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

/** Those whose area holds the municipalities asked for. */
function nearest({ publishers, asked, setting }: SearchPage) {
  const { scope, base } = setting;
  if (scope.kind === "association") return publishers.filter((one) => base.endsWith(`/${one.slug}`));
  return publishers.filter((one) =>
    one.municipalities.some((code) => asked.query.municipalities.includes(code)),
  );
}
