import { directionOf } from "../../model/language.ts";
import type { SearchHit } from "../../model/search/search-query.ts";
import { entryAddress } from "../addresses.ts";
import { writtenKey } from "../compare/chosen.ts";
import { dayIn } from "../open/day-in.ts";
import { machineWords } from "../words/machine.ts";
import { searchFormId } from "./filter-group.tsx";
import { HitFacts } from "./hit-facts.tsx";
import type { SearchPage } from "./search-page.ts";

/** One entry in the list; Swedish text is marked as such where the reader's language is missing. */
export function Hit({ hit, page }: { readonly hit: SearchHit; readonly page: SearchPage }) {
  const { words, asked } = page;
  const { language } = asked.query;
  const key = writtenKey({ association: hit.associationSlug, entry: hit.slug });
  const other =
    hit.textLanguage === language ? {} : { lang: hit.textLanguage, dir: directionOf(hit.textLanguage) };
  return (
    <li class="hit">
      <h3>
        <a href={entryAddress(hit, language)} {...other}>
          {hit.name}
        </a>
      </h3>
      <p {...other}>{hit.summary}</p>
      {hit.textLanguage === language ? null : <p class="muted">{words.swedishOnly}</p>}
      {hit.machine ? <p class="muted">{machineWords[language]}</p> : null}
      <HitFacts hit={hit} page={page} />
      <p class={hit.unverified ? "verified verified--not" : "verified"}>
        {hit.unverified || hit.verifiedOn === null
          ? words.unverified
          : words.verified(dayIn(language, hit.verifiedOn))}
      </p>
      <label class="pick">
        <input
          {...{ type: "checkbox", name: "insats", value: key, form: searchFormId }}
          checked={asked.picked.some((one) => writtenKey(one) === key)}
        />{" "}
        {words.pick}
        <span class="sr-only"> {hit.name}</span>
      </label>
    </li>
  );
}
