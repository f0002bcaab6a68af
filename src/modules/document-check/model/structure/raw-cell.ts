import type { DocumentCell, DocumentRow } from "../document.ts";
import type { Amount } from "../numbers/read-amount.ts";
import { readAmount } from "../numbers/read-amount.ts";

/** A cell before it is known what its row and column are. */
export type RawCell = {
  readonly text: string;
  readonly amount: Amount | null;
  /** A dash or dots: the writer says that there is nothing. */
  readonly nothing: boolean;
  /** Four digits that may be a year. */
  readonly year: number | null;
  readonly bold: boolean;
  readonly indent: number;
  readonly span: number;
  /** True where a workbook holds the number itself, so that the text shows no more than its format. */
  readonly typed: boolean;
};

export type RawRow = readonly (RawCell | null)[];

export function rawRow(row: DocumentRow): RawRow {
  return row.map((cell) => (cell === null || cell.text.trim() === "" ? null : rawCell(cell)));
}

function rawCell(cell: DocumentCell): RawCell {
  const text = cell.text.trim();
  const reading = cell.number === null ? readAmount(text) : typedAmount(cell, cell.number);
  const amount = reading === "nothing" ? null : reading;
  return {
    text,
    amount,
    nothing: reading === "nothing",
    year: yearOf(cell.number === null ? text : String(cell.number), amount),
    bold: cell.bold,
    indent: cell.indent + leadingSteps(cell.text),
    span: cell.span,
    typed: cell.number !== null,
  };
}

/** A workbook's number is exact; what its format hides counts no less. */
function typedAmount(cell: DocumentCell, value: number): Amount {
  const own = (String(value).split(".")[1] ?? "").length;
  return { value, decimals: Math.min(cell.decimals ?? own, own), percent: cell.percent };
}

/** 2017 without a space between thousands, however a workbook shows it. */
function yearOf(text: string, amount: Amount | null): number | null {
  if (amount === null || amount.percent || !/^\d{4}$/.test(text)) return null;
  return amount.value >= 1950 && amount.value <= 2080 ? amount.value : null;
}

/** Two spaces or a tab before a label are one step. */
function leadingSteps(text: string): number {
  const lead = /^[\s\u00a0\u2000-\u200b]*/.exec(text)?.[0] ?? "";
  const tabs = lead.split("\t").length - 1;
  return tabs + Math.ceil((lead.length - tabs) / 2);
}

export function isBlankRow(row: RawRow): boolean {
  return row.every((cell) => cell === null);
}

/** One text at the left and nothing more: a title, or the heading of a section. */
export function isLoneText(row: RawRow): boolean {
  const at = loneTextAt(row);
  return at !== null && (at === 0 || (row[at]?.span ?? 1) > 1);
}

function loneTextAt(row: RawRow): number | null {
  const filled = row.filter((cell) => cell !== null);
  const alone = filled.length === 1 && filled[0]?.amount === null && !filled[0].nothing;
  return alone ? row.findIndex((cell) => cell !== null) : null;
}

export function hasAmount(row: RawRow): boolean {
  return row.some((cell) => cell !== null && cell.amount !== null && cell.year === null);
}

/** Words or years over columns of amounts, and no amounts among them. `below` are the rows that it would head. */
export function isHeadingRow(row: RawRow, below: readonly RawRow[]): boolean {
  if (isBlankRow(row) || hasAmount(row) || row.some((cell) => cell?.nothing)) return false;
  const overAmounts = row.some(
    (cell, at) =>
      cell !== null &&
      at > 0 &&
      below.some((one) => one.slice(at, at + cell.span).some((other) => other?.amount)),
  );
  if (!overAmounts) return false;
  const filled = row.filter((cell) => cell !== null);
  const years = filled.flatMap(({ year }) => (year === null ? [] : [year]));
  if (years.length > 1 && !isSeriesOfYears(years)) return false;
  return filled.length > 1 || years.length === 1 || (loneTextAt(row) ?? 0) > 0;
}

/** Years side by side, each the next after or before, or the same again. */
function isSeriesOfYears(years: readonly number[]): boolean {
  return years.every((year, at) => at === 0 || Math.abs(year - (years[at - 1] ?? 0)) <= 1 || year > 1990);
}
