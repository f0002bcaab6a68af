import { labelOf, termsOf } from "../../model/vocabulary.ts";
import { associationAddress } from "../addresses.ts";
import { commonQuestions } from "../words/search/search-words.ts";
import { searchLink } from "./search-link.ts";
import type { PartProps } from "./search-page.ts";

/** A way in for who does not know what to ask for. */
export function Start({ page }: PartProps) {
  const { words, setting, result, asked } = page;
  const { language } = asked.query;
  return (
    <div class="start">
      <section>
        <h2>{words.kinds}</h2>
        <Kinds page={page} />
      </section>
      <section>
        <h2>{words.common}</h2>
        <ul>
          {questionKeys.map((key) => (
            <li>
              <a href={questionLink(setting.base, key, language)}>{words.questions[key]}</a>
            </li>
          ))}
        </ul>
      </section>
      {setting.scope.kind === "association" ? null : <Associations page={page} />}
      <p class="start__all">
        <a href={searchLink(setting.base, { language }, "all")}>{words.allEntries(result.total)}</a>{" "}
        <a href={searchLink(setting.base, { language }, "municipalities")}>{words.byMunicipality}</a>
      </p>
    </div>
  );
}

const questionKeys = Object.keys(commonQuestions) as readonly (keyof typeof commonQuestions)[];

function questionLink(base: string, key: keyof typeof commonQuestions, language: string): string {
  const address = new URLSearchParams([[commonQuestions[key], key]]);
  if (language !== "sv") address.append("sprak", language);
  return `${base}?${address}`;
}

/** The widest kinds that have some entry. */
function Kinds({ page: { vocabulary, result, setting, asked } }: PartProps) {
  const { language } = asked.query;
  const counts = new Map(result.counts.kinds.map(({ code, count }) => [code, count]));
  const widest = termsOf(vocabulary, "kind").filter(
    ({ code, parent }) => parent === null && (counts.get(code) ?? 0) > 0,
  );
  return (
    <ul class="tiles">
      {widest.map(({ code }) => (
        <li>
          <a href={searchLink(setting.base, { kinds: [code], language })}>
            {labelOf(vocabulary, "kind", code, language)} <span class="facet__count">{counts.get(code)}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}

function Associations({ page: { publishers, words, asked } }: PartProps) {
  if (publishers.length === 0) return null;
  return (
    <section>
      <h2>{words.associations}</h2>
      <ul class="columns-list">
        {publishers.map(({ slug, name }) => (
          <li>
            <a href={associationAddress(slug, asked.query.language)}>{name}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
