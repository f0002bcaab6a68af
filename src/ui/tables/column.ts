import type { Child } from "hono/jsx";

export type Column<Row> = {
  readonly key: string;
  readonly label: string;
  readonly cell: (row: Row) => Child;
  /** Right-aligned with tabular figures. Put the unit in the label: "Belopp (tkr)". */
  readonly numeric?: boolean | undefined;
  /** True when the list can be sorted by the column's key. */
  readonly sortable?: boolean | undefined;
  /** Kept on one line, for dates and numbers. */
  readonly nowrap?: boolean | undefined;
};

export type RowSelection<Row> = {
  /** Name of the posted checkboxes. */
  readonly name: string;
  readonly action: string;
  readonly value: (row: Row) => string;
  /** What is chosen, for the checkbox's label: "Välj Ung i Nynäs". */
  readonly label: (row: Row) => string;
  /** Buttons that act on the chosen rows. */
  readonly actions: Child;
};

export type Paging = {
  /** Starts at 1. */
  readonly page: number;
  readonly size: number;
  readonly total: number;
};
