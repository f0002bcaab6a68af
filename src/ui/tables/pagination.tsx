import { formatCount } from "../../platform/values/format.ts";
import { Icon } from "../layout/icon.tsx";
import { usePage } from "../page-context.ts";
import type { Paging } from "./column.ts";
import { changedAddress, pageParameter } from "./list-address.ts";

/** "Visar 1–50 av 927". */
export function RowCount({ paging }: { readonly paging: Paging }) {
  const { page, size, total } = paging;
  const first = (page - 1) * size + 1;
  const last = Math.min(page * size, total);
  return (
    <p class="row-count">
      Visar {formatCount(first)}–{formatCount(last)} av {formatCount(total)}
    </p>
  );
}

export function Pagination({ paging }: { readonly paging: Paging }) {
  const { path } = usePage();
  const { page, size, total } = paging;
  const lastPage = Math.ceil(total / size);
  if (lastPage <= 1) {
    return null;
  }
  const address = (number: number) =>
    changedAddress(path, { [pageParameter]: number === 1 ? undefined : String(number) });
  return (
    <nav class="pagination" aria-label="Sidor">
      {page > 1 ? (
        <a href={address(page - 1)} rel="prev">
          <Icon name="arrow-left" /> Föregående
        </a>
      ) : null}
      <span class="pagination__where">
        Sida {formatCount(page)} av {formatCount(lastPage)}
      </span>
      {page < lastPage ? (
        <a href={address(page + 1)} rel="next">
          Nästa <Icon name="arrow-right" />
        </a>
      ) : null}
    </nav>
  );
}
