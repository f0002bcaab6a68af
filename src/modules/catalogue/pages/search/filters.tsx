import { FilterGroup, searchFormId } from "./filter-group.tsx";
import type { TermFilter } from "./filter-options.ts";
import { municipalityOptions, termOptions } from "./filter-options.ts";
import type { PartProps, SearchPage } from "./search-page.ts";

/** Those that most people choose by first, and open. */
const order: readonly { readonly filter: TermFilter; readonly open: boolean }[] = [
  { filter: "targetGroups", open: true },
  { filter: "kinds", open: true },
  { filter: "ways", open: false },
  { filter: "supportLanguages", open: false },
  { filter: "agencies", open: false },
];

/** Folded on a telephone, beside the hits where there is room. */
export function Filters({ page }: PartProps) {
  const { asked, words, result } = page;
  const found = { vocabulary: page.vocabulary, query: asked.query, result };
  return (
    <details class="filters" id="avgransa">
      <summary>{words.filters}</summary>
      <p class="help">{words.filterHelp}</p>
      <Age page={page} />
      {order.map(({ filter, open }) => (
        <FilterGroup
          {...{ filter, open }}
          heading={words.names[filter]}
          options={termOptions(filter, found)}
        />
      ))}
      <FilterGroup filter="municipalities" heading={words.nearby} options={nearby(page)} open={false} />
      {result.freeCount > 0 || asked.query.onlyFree ? (
        <label class="filters__free">
          <input
            {...{ type: "checkbox", name: "lediga", value: "ja", form: searchFormId }}
            checked={asked.query.onlyFree}
          />
          <span>{words.onlyFree}</span> <span class="facet__count">{result.freeCount}</span>
        </label>
      ) : null}
      <button class="button button--secondary filters__show" type="submit" form={searchFormId}>
        {words.showHits}
      </button>
    </details>
  );
}

function Age({ page: { asked, words } }: PartProps) {
  return (
    <p class="filters__age">
      <label for="alder">{words.years}</label>
      <input
        {...{
          id: "alder",
          name: "alder",
          type: "text",
          inputmode: "numeric",
          maxlength: 3,
          autocomplete: "off",
        }}
        {...{ form: searchFormId, value: asked.query.age?.toString() ?? "" }}
      />
    </p>
  );
}

/** The other municipalities of the county one has chosen in; the first chosen one stands in the search field's list. */
function nearby({ asked, vocabulary, result }: SearchPage) {
  const [first, ...others] = asked.query.municipalities;
  const county = vocabulary.municipalities.find((one) => one.code === first)?.county;
  return municipalityOptions({ vocabulary, query: asked.query, result }).filter(
    (option) => option.code !== first && (option.county === county || others.includes(option.code)),
  );
}
