import { Icon } from "../layout/icon.tsx";
import { usePage } from "../page-context.ts";
import type { Column } from "./column.ts";
import { changedAddress, sortOrder, sortParameter } from "./list-address.ts";

/** One column's heading; a sortable one is a link that turns the order. */
export function ColumnHead<Row>({ column }: { readonly column: Column<Row> }) {
  const { path } = usePage();
  const cellClass = column.numeric === true ? "numeric" : undefined;
  if (column.sortable !== true) {
    return (
      <th scope="col" class={cellClass}>
        {column.label}
      </th>
    );
  }
  const order = sortOrder(path);
  const current = order?.key === column.key ? order : undefined;
  const next = current !== undefined && !current.descending ? `-${column.key}` : column.key;
  const direction = current === undefined ? undefined : current.descending ? "descending" : "ascending";
  return (
    <th scope="col" class={cellClass} aria-sort={direction}>
      <a class="sort-link" href={changedAddress(path, { [sortParameter]: next })}>
        {column.label}
        {current === undefined ? null : <Icon name={current.descending ? "sort-down" : "sort-up"} />}
      </a>
    </th>
  );
}
