import type { CellObject, Row } from "write-excel-file/node";
import writeExcelFile from "write-excel-file/node";
import { cleanText } from "../clean-text.ts";
import type { ColumnKind, TabularCell, TabularColumn, TabularRow } from "./column.ts";
import { sheetNames } from "./sheet-name.ts";

/** One sheet; `note` stands below the rows (source, period, how the figures are counted). */
export interface WorkbookSheet {
  readonly name: string;
  readonly columns: readonly TabularColumn[];
  readonly rows: readonly TabularRow[];
  readonly note?: string;
}

const FORMATS = {
  integer: "#,##0",
  decimal: "#,##0.00",
  percent: "0.0%",
  date: "yyyy-mm-dd",
  money: "#,##0.00",
} as const satisfies Record<Exclude<ColumnKind, "text">, string>;

/** Excel's limit, in UTF-16 units. */
const LONGEST_TEXT = 32_767;
const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * An Excel file with real numbers and dates and a frozen bold first row. Texts are written as texts and never run as
 * formulas. Money is shown in kronor. Throws on a number that is not finite.
 */
export async function renderWorkbook(sheets: readonly WorkbookSheet[]): Promise<Uint8Array> {
  const names = sheetNames(sheets.map((sheet) => sheet.name));
  const written = sheets.map((sheet, at) => ({
    sheet: names[at] ?? "",
    data: sheetData(sheet),
    columns: sheet.columns.map((column) => ({ width: column.width ?? defaultWidth(column) })),
    stickyRowsCount: 1,
  }));
  return writeExcelFile(written).toBuffer();
}

/** A sheet that says what the others' words and figures mean. */
export function definitionsSheet(definitions: readonly { term: string; meaning: string }[]): WorkbookSheet {
  return {
    name: "Definitioner",
    columns: [
      { label: "Begrepp", kind: "text", width: 32 },
      { label: "Så räknas det", kind: "text", width: 90 },
    ],
    rows: definitions.map(({ term, meaning }) => [term, meaning]),
  };
}

function sheetData(sheet: WorkbookSheet): Row[] {
  const heading = sheet.columns.map((column) => ({ ...textCell(column.label), fontWeight: "bold" as const }));
  const rows = sheet.rows.map((row) =>
    sheet.columns.map((column, at) => cellOf(row[at] ?? null, column.kind)),
  );
  const note = sheet.note === undefined ? [] : [[], [textCell(sheet.note)]];
  return [heading, ...rows, ...note];
}

function cellOf(cell: TabularCell, kind: ColumnKind): CellObject | null {
  if (cell === null || cell === "") return null;
  if (kind === "text") return { ...textCell(String(cell)), wrap: true };
  if (kind === "date" && typeof cell === "string") return dateCell(cell);
  if (typeof cell === "string") return { ...textCell(cell), align: "right" };
  const value = typeof cell === "bigint" && kind === "money" ? Number(cell) / 100 : Number(cell);
  if (!Number.isFinite(value)) throw new RangeError("A cell of a workbook must be a finite number");
  return { value, type: Number, format: FORMATS[kind] };
}

function dateCell(iso: string): CellObject {
  const value = ISO_DAY.test(iso) ? new Date(`${iso}T00:00:00Z`) : undefined;
  if (value === undefined || Number.isNaN(value.getTime())) return textCell(iso);
  return { value, type: Date, format: FORMATS.date };
}

function textCell(text: string): CellObject {
  return { value: cleanText(text).slice(0, LONGEST_TEXT), type: String, alignVertical: "top" };
}

function defaultWidth(column: TabularColumn): number {
  const least = column.kind === "text" ? 24 : 12;
  return Math.min(Math.max(least, column.label.length + 2), 60);
}
