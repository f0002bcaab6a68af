import { choiceFilters } from "../../model/search/search-query.ts";
import { valueLabel } from "./filter-options.ts";
import { searchLink } from "./search-link.ts";
import type { PartProps, SearchPage } from "./search-page.ts";

/** What the search is narrowed by; each is a link that takes it away. */
export function Chosen({ page }: PartProps) {
  const { words, setting, asked } = page;
  const choices = chosenOf(page);
  if (choices.length === 0) return null;
  const { picked } = asked;
  const { text, language } = asked.query;
  return (
    <div class="chosen">
      <h2 class="sr-only">{words.chosen}</h2>
      <ul>
        {choices.map(({ label, href }) => (
          <li>
            <a class="chip" href={href} aria-label={words.remove(label)}>
              {label} <span aria-hidden="true">×</span>
            </a>
          </li>
        ))}
        {choices.length < 2 ? null : (
          <li>
            <a href={searchLink(setting.base, { text, language }, "hits", picked)}>{words.clear}</a>
          </li>
        )}
      </ul>
    </div>
  );
}

function chosenOf({ asked: { query, view, picked }, vocabulary, setting, words }: SearchPage) {
  const first = { ...query, page: 1 };
  const without = (changes: Partial<typeof query>) =>
    searchLink(setting.base, { ...first, ...changes }, view, picked);
  const values = choiceFilters.flatMap((filter) =>
    query[filter].map((code) => ({
      label: valueLabel(filter, code, { vocabulary, query }),
      href: without({ [filter]: query[filter].filter((one) => one !== code) }),
    })),
  );
  const age =
    query.age === null ? [] : [{ label: `${words.names.age} ${query.age}`, href: without({ age: null }) }];
  const free = query.onlyFree ? [{ label: words.onlyFree, href: without({ onlyFree: false }) }] : [];
  return [...values, ...age, ...free];
}
