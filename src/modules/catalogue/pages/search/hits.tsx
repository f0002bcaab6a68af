import { Hit } from "./hit.tsx";
import { Paging } from "./paging.tsx";
import type { PartProps } from "./search-page.ts";

/** The hits in order, as a form in which up to three are chosen for comparison. */
export function Hits({ page }: PartProps) {
  const { asked, result, words } = page;
  const { language, page: number, perPage } = asked.query;
  return (
    <>
      <form action="/katalog/jamfor" method="get">
        {language === "sv" ? null : <input type="hidden" name="sprak" value={language} />}
        <ol class="hits" start={(number - 1) * perPage + 1}>
          {result.hits.map((hit) => (
            <Hit hit={hit} page={page} />
          ))}
        </ol>
        {result.total < 2 ? null : (
          <p class="compare-row">
            <button class="button button--secondary" type="submit">
              {words.compare}
            </button>{" "}
            <span class="help">{words.pickHelp}</span>
          </p>
        )}
      </form>
      <Paging page={page} />
    </>
  );
}
