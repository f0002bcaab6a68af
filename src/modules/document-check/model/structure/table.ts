import type { Unit } from "../numbers/unit.ts";
import type { SumWord } from "./words.ts";

/** A cell of a table. `row` and `column` are counted from 1 as the file counts them. */
export type TableCell = {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** The amount, in the table's own unit; null where there is none. */
  readonly value: number | null;
  /** The worth of the last place shown: 1 for whole numbers, 0.1 for one decimal. */
  readonly step: number;
  readonly percent: boolean;
  /** What the value was multiplied by where the column's unit differs from the table's. */
  readonly scale: number;
};

/** A row or a column of a table, with what its label says. */
export type Line = {
  /** Place among the table's lines of the same kind, from 0. */
  readonly at: number;
  /** Row or column number of the file, from 1. */
  readonly position: number;
  readonly label: string;
  /** "heading" has words and no amounts, "part" says what is within another line. */
  readonly kind: "amounts" | "heading" | "blank" | "part";
  /** Whether the label says that the line is a sum. */
  readonly sum: SumWord;
  readonly bold: boolean;
  readonly indent: number;
  readonly percent: boolean;
  /** False where the figures are means, ages or ratios. */
  readonly added: boolean;
  readonly unit: Unit | null;
  /** Number of the note that a row points at. */
  readonly note: number | null;
};

export type CheckTable = {
  /** From 1 in the document's order. */
  readonly number: number;
  readonly title: string;
  /** Where in the document, in Swedish. */
  readonly place: string;
  readonly unit: Unit | null;
  /** The cell that names the unit: the heading, or the first cell where the title above does. */
  readonly unitAt: { readonly row: number; readonly column: number };
  readonly rows: readonly Line[];
  /** Columns of amounts only. */
  readonly columns: readonly Line[];
  /** By row and column of `rows` and `columns`. */
  readonly cells: readonly (readonly TableCell[])[];
  /** The table as it stands, for showing: rows of texts with the file's row numbers. */
  readonly shown: readonly ShownRow[];
};

export type ShownRow = {
  readonly row: number;
  readonly heading: boolean;
  readonly cells: readonly { readonly column: number; readonly text: string; readonly amount: boolean }[];
};
