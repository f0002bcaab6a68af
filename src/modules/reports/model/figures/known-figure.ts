import {
  formatCount,
  formatDecimal,
  formatKronor,
  formatThousandKronor,
} from "../../../../platform/values/format.ts";
import type { FigureForm } from "../text/text-part.ts";
import type { CellKind, ReportCell, ReportColumn, ReportRow, ReportTable } from "./report-table.ts";

export type FigureUnit = Exclude<CellKind, "text">;

/** A figure that the document's data holds: what `{{key}}` prints and what running text is compared with. */
export interface KnownFigure {
  readonly key: string;
  /** Row, column and table in words. */
  readonly label: string;
  readonly unit: FigureUnit;
  /** Öre for kronor. */
  readonly value: bigint | number;
  readonly tableKey: string;
  /** The row's name. */
  readonly row: string;
  /** What the column, the table and the row's other texts say it is. */
  readonly about: string;
  readonly year: number | null;
  readonly secondary: boolean;
  readonly words: readonly string[];
}

/** Every figure of the tables; where two rows would have the same key, the first. */
export function figuresOf(tables: readonly ReportTable[]): ReadonlyMap<string, KnownFigure> {
  const figures = new Map<string, KnownFigure>();
  for (const table of tables)
    for (const row of table.rows)
      for (const [at, column] of table.columns.entries()) {
        const figure = figureOf(table, row, column, row.cells[at] ?? null);
        if (figure !== null && !figures.has(figure.key)) figures.set(figure.key, figure);
      }
  return figures;
}

function figureOf(
  table: ReportTable,
  row: ReportRow,
  column: ReportColumn,
  cell: ReportCell,
): KnownFigure | null {
  if (cell === null || typeof cell === "string") return null;
  const worded = typeof cell === "object";
  if (column.kind === "text" && !worded) return null;
  const texts = row.cells.filter((one) => typeof one === "string");
  const [name = "", ...others] = texts;
  return {
    key: `${table.key}.${row.key}.${column.key}`,
    label: `${[name, ...others].join(", ")}, ${column.label} (${table.title})`,
    unit: worded ? cell.unit : unitOf(row.cellKind ?? column.kind),
    value: worded ? cell.value : cell,
    tableKey: table.key,
    row: name,
    about: [column.label, table.title, ...others].join(" "),
    year: column.year ?? null,
    secondary: column.secondary ?? false,
    words: row.words ?? [],
  };
}

function unitOf(kind: CellKind): FigureUnit {
  return kind === "text" ? "count" : kind;
}

const hardSpace = "\u00a0";

/** As it is printed in a text, in whole kronor as in the tables, with its unit: "18 064 868 kronor", "18,1 miljoner kronor", "59 procent". */
export function printFigure(figure: Pick<KnownFigure, "unit" | "value">, form: FigureForm): string {
  if (figure.unit === "kronor") return printKronor(BigInt(figure.value), form);
  const number = printNumber(Number(figure.value));
  return figure.unit === "percent" && form !== "tal" ? `${number}${hardSpace}procent` : number;
}

function printKronor(ore: bigint, form: FigureForm): string {
  if (form === "tkr") return `${formatThousandKronor(ore)}${hardSpace}tkr`;
  if (form === "mnkr") return `${formatDecimal(Number(ore) / 100_000_000, 1)}${hardSpace}miljoner kronor`;
  const amount = formatKronor(ore, { decimals: 0 });
  return form === "tal" ? amount : `${amount}${hardSpace}kronor`;
}

/** Whole numbers as they are, others with one decimal. */
export function printNumber(value: number): string {
  return Number.isSafeInteger(value) ? formatCount(value) : formatDecimal(value, 1);
}
