import { readingOf } from "../../model/reading/reading.ts";
import { writtenKey } from "../compare/chosen.ts";
import { Text } from "../compare/rows.tsx";
import { searchFormId } from "./filter-group.tsx";
import type { PartProps } from "./search-page.ts";

/** The button that compares what is ticked. The search goes with it, so that one can come back to what one looked at. */
export function CompareRow({ page }: PartProps) {
  const { asked, result, words, setting } = page;
  if (result.hits.length < 2 && asked.picked.length === 0) return null;
  const from = setting.base === "/katalog" ? {} : { name: "fran", value: setting.base };
  return (
    <>
      <PickedElsewhere page={page} />
      <p class="compare-row">
        <button
          {...{ class: "button button--secondary", type: "submit", form: searchFormId, ...from }}
          formaction="/katalog/jamfor"
        >
          {words.compare}
        </button>{" "}
        <span class="help">{words.pickHelp}</span>
      </p>
    </>
  );
}

/** Ticked earlier and not among these hits; they can be unticked here. */
function PickedElsewhere({ page: { pickedElsewhere, asked, words } }: PartProps) {
  if (pickedElsewhere.length === 0) return null;
  const { language } = asked.query;
  return (
    <ul class="picked">
      {pickedElsewhere.map(({ associationSlug, slug, content }) => (
        <li>
          <label class="pick">
            <input
              {...{
                type: "checkbox",
                name: "insats",
                value: writtenKey({ association: associationSlug, entry: slug }),
              }}
              {...{ form: searchFormId, checked: true }}
            />{" "}
            {words.pick} <Text part={readingOf(content, language, "standard").name} language={language} />
          </label>
        </li>
      ))}
    </ul>
  );
}
