import { searchLink } from "./search-link.ts";
import type { PartProps } from "./search-page.ts";

export function lastPage(total: number, perPage: number): number {
  return Math.max(1, Math.ceil(total / perPage));
}

export function Paging({ page: { asked, result, words, setting } }: PartProps) {
  const { query, view, picked } = asked;
  const last = lastPage(result.total, query.perPage);
  if (last === 1) return null;
  const to = (page: number) => searchLink(setting.base, { ...query, page }, view, picked);
  return (
    <nav class="paging" aria-label={words.pages}>
      {query.page > 1 ? (
        <a href={to(query.page - 1)} rel="prev">
          {words.previous}
        </a>
      ) : null}
      <span>{words.page(query.page, last)}</span>
      {query.page < last ? (
        <a href={to(query.page + 1)} rel="next">
          {words.next}
        </a>
      ) : null}
    </nav>
  );
}
