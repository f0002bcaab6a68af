import { cleanText } from "../clean-text.ts";
import type { TabularCell, TabularColumn, TabularRow } from "./column.ts";

/** Spreadsheets read a cell that starts with one of these as a formula (OWASP, CSV injection), full-width forms too. */
const FORMULA_START = /^[=+\-@\t\r\n＝＋－＠]/;
const PLAIN_NUMBER = /^[+-]?\d[\d\s.,]*$/;
const NEEDS_QUOTES = /[;"\r\n]/;

/**
 * CSV as Swedish Excel opens it: semicolon, decimal comma, CRLF, UTF-8 with byte order mark. Money becomes kronor
 * with two decimals, percent stays a fraction. Texts that a spreadsheet would run as a formula get a leading apostrophe.
 */
export function renderCsv(columns: readonly TabularColumn[], rows: readonly TabularRow[]): Uint8Array {
  const heading = columns.map((column) => quoted(harmless(column.label))).join(";");
  const body = rows.map((row) => columns.map((column, at) => cellText(row[at] ?? null, column)).join(";"));
  return new TextEncoder().encode(`\ufeff${[heading, ...body].join("\r\n")}\r\n`);
}

function cellText(cell: TabularCell, column: TabularColumn): string {
  if (cell === null) return "";
  if (typeof cell === "string") {
    const isNumber = column.kind !== "text" && PLAIN_NUMBER.test(cell);
    return quoted(isNumber ? cell : harmless(cell));
  }
  if (typeof cell === "bigint") return column.kind === "money" ? kronor(cell) : cell.toString();
  return String(cell).replace(".", ",");
}

function kronor(ore: bigint): string {
  const digits = (ore < 0n ? -ore : ore).toString().padStart(3, "0");
  return `${ore < 0n ? "-" : ""}${digits.slice(0, -2)},${digits.slice(-2)}`;
}

function harmless(text: string): string {
  const clean = cleanText(text);
  return FORMULA_START.test(clean) ? `'${clean}` : clean;
}

function quoted(text: string): string {
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
