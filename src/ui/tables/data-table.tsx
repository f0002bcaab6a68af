import type { Child } from "hono/jsx";
import { usePage } from "../page-context.ts";
import type { Column, Paging, RowSelection } from "./column.ts";
import { ColumnHead } from "./column-head.tsx";
import { Pagination, RowCount } from "./pagination.tsx";
import { cellRole, rowGroupRole, rowRole, tableRole } from "./table-roles.ts";
import { TableRow } from "./table-row.tsx";

export type DataTableProps<Row> = {
  /** What the table shows; read out before it. */
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  /** Shown instead of the table when there is no row; say what it means and how to widen. */
  readonly empty: Child;
  /** Where a row leads; the link's text is the cell of `linkColumn` (the first column when left out). */
  readonly rowHref?: ((row: Row) => string) | undefined;
  readonly linkColumn?: string | undefined;
  readonly paging?: Paging | undefined;
  readonly selection?: RowSelection<Row> | undefined;
  /** Sums under the columns, keyed by column; the first column usually says "Summa". */
  readonly footer?: ReadonlyMap<string, Child> | undefined;
  /** On narrow windows a list stacks its cells, while a table of figures keeps its columns and scrolls. */
  readonly narrow?: "stack" | "scroll" | undefined;
  /** Hides the caption from sight when a heading just above says the same. */
  readonly captionHidden?: boolean | undefined;
};

export function DataTable<Row>(props: DataTableProps<Row>) {
  const { rows, empty, paging, selection } = props;
  if (rows.length === 0) {
    return <div class="table-block">{empty}</div>;
  }
  const table = <Grid {...props} />;
  return (
    <div class="table-block">
      {selection === undefined ? null : <SelectionForm selection={selection} />}
      {paging === undefined ? null : <RowCount paging={paging} />}
      {table}
      {paging === undefined ? null : <Pagination paging={paging} />}
    </div>
  );
}

/** The rows' checkboxes belong to this form by its id, so the table itself needs no form around it. */
function SelectionForm<Row>({ selection }: { readonly selection: RowSelection<Row> }) {
  const { csrf } = usePage();
  return (
    <form class="selection-actions" id={`urval-${selection.name}`} method="post" action={selection.action}>
      <input type="hidden" name="csrf" value={csrf} />
      <span class="selection-actions__label">Med valda rader:</span>
      {selection.actions}
    </form>
  );
}

function Grid<Row>(props: DataTableProps<Row>) {
  const { caption, columns, rows, selection, footer, narrow = "stack", captionHidden = false } = props;
  const linkColumn = props.linkColumn ?? columns[0]?.key;
  const body = (
    <table class={`data-table data-table--${narrow}`} {...tableRole}>
      <caption class={captionHidden ? "sr-only" : undefined}>{caption}</caption>
      <thead {...rowGroupRole}>
        <tr {...rowRole}>
          {selection === undefined ? null : (
            <th scope="col" class="select-cell">
              <span class="sr-only">Välj</span>
            </th>
          )}
          {columns.map((column) => (
            <ColumnHead column={column} />
          ))}
        </tr>
      </thead>
      <tbody {...rowGroupRole}>
        {rows.map((row) => (
          <TableRow
            row={row}
            columns={columns}
            href={props.rowHref?.(row)}
            linkColumn={linkColumn}
            selection={selection}
          />
        ))}
      </tbody>
      {footer === undefined ? null : (
        <Sums columns={columns} footer={footer} hasSelection={selection !== undefined} />
      )}
    </table>
  );
  return narrow === "stack" ? (
    body
  ) : (
    <section class="table-scroll" aria-label={caption} tabindex={0}>
      {body}
    </section>
  );
}

function Sums<Row>(props: {
  readonly columns: readonly Column<Row>[];
  readonly footer: ReadonlyMap<string, Child>;
  readonly hasSelection: boolean;
}) {
  return (
    <tfoot {...rowGroupRole}>
      <tr {...rowRole}>
        {props.hasSelection ? <td {...cellRole} /> : null}
        {props.columns.map((column) => (
          <td {...cellRole} class={column.numeric === true ? "numeric" : undefined} data-label={column.label}>
            {props.footer.get(column.key) ?? ""}
          </td>
        ))}
      </tr>
    </tfoot>
  );
}
