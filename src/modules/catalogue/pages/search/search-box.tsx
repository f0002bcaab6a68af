import { html } from "hono/html";
import { searchFormId } from "./filter-group.tsx";
import type { MunicipalityOption } from "./filter-options.ts";
import { byCounty, municipalityOptions } from "./filter-options.ts";
import type { PartProps } from "./search-page.ts";

/** The question and the municipality: all that most people need. */
export function SearchBox({ page }: PartProps) {
  const { setting, asked, words, vocabulary, result } = page;
  const { query, view } = asked;
  const options = municipalityOptions({ vocabulary, query, result });
  return (
    <search>
      <form id={searchFormId} class="search-box" action={setting.base} method="get">
        <div class="search-box__question">
          <label for="q">{words.question}</label>
          <p class="help" id="q-hjalp">
            {words.questionHelp}
          </p>
          <input
            {...{ id: "q", name: "q", type: "search", value: query.text, autocomplete: "off" }}
            {...{ enterkeyhint: "search", "aria-describedby": "q-hjalp", dir: "auto" }}
          />
        </div>
        <div>
          <label for="kommun">{words.names.municipalities}</label>
          <select id="kommun" name="kommun">
            <option value="">{words.allMunicipalities}</option>
            <Municipalities options={options} selected={query.municipalities[0]} />
          </select>
        </div>
        {view === "municipalities" ? <input type="hidden" name="visa" value="karta" /> : null}
        {query.language === "sv" ? null : <input type="hidden" name="sprak" value={query.language} />}
        <button class="button button--primary" type="submit">
          {words.search}
        </button>
      </form>
    </search>
  );
}

/** Hundreds of options, as text: an element for each costs time in every page. */
function Municipalities(props: {
  readonly options: readonly MunicipalityOption[];
  readonly selected: string | undefined;
}) {
  const counties = byCounty(props.options);
  const list = (options: readonly MunicipalityOption[]) =>
    options.map(({ code, label }) =>
      code === props.selected
        ? html`<option value="${code}" selected>${label}</option>`
        : html`<option value="${code}">${label}</option>`,
    );
  if (counties.length < 2) return <>{list(props.options)}</>;
  return (
    <>
      {counties.map(([county, options]) => (
        <optgroup label={county}>{list(options)}</optgroup>
      ))}
    </>
  );
}
