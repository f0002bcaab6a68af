import { CompareRow } from "./compare-row.tsx";
import { Hit } from "./hit.tsx";
import { Paging } from "./paging.tsx";
import type { PartProps } from "./search-page.ts";

/** The hits in order; up to three are ticked for comparison. */
export function Hits({ page }: PartProps) {
  const { asked, result } = page;
  const { page: number, perPage } = asked.query;
  return (
    <>
      <ol class="hits" start={(number - 1) * perPage + 1}>
        {result.hits.map((hit) => (
          <Hit hit={hit} page={page} />
        ))}
      </ol>
      <CompareRow page={page} />
      <Paging page={page} />
    </>
  );
}
