import type { Column, RowSelection } from "./column.ts";
import { cellRole, rowRole } from "./table-roles.ts";

type TableRowProps<Row> = {
  readonly row: Row;
  readonly columns: readonly Column<Row>[];
  readonly href: string | undefined;
  readonly linkColumn: string | undefined;
  readonly selection: RowSelection<Row> | undefined;
};

function cellClass<Row>(column: Column<Row>): string | undefined {
  const classes = [column.numeric === true ? "numeric" : "", column.nowrap === true ? "nowrap" : ""];
  const joined = classes.filter((name) => name !== "").join(" ");
  return joined === "" ? undefined : joined;
}

/** One row. Its link covers the whole row by CSS, so there is one tab stop and one target. */
export function TableRow<Row>({ row, columns, href, linkColumn, selection }: TableRowProps<Row>) {
  return (
    <tr {...rowRole} class={href === undefined ? undefined : "linked-row"}>
      {selection === undefined ? null : (
        <td {...cellRole} class="select-cell">
          <input
            type="checkbox"
            form={`urval-${selection.name}`}
            name={selection.name}
            value={selection.value(row)}
            aria-label={`Välj ${selection.label(row)}`}
          />
        </td>
      )}
      {columns.map((column) => (
        <td {...cellRole} class={cellClass(column)} data-label={column.label}>
          {href !== undefined && column.key === linkColumn ? (
            <a class="row-link" href={href}>
              {column.cell(row)}
            </a>
          ) : (
            column.cell(row)
          )}
        </td>
      ))}
    </tr>
  );
}
