import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done, refused } from "../../../../platform/values/outcome.ts";

/** Columns of a published yearly table, in their order; the sum of work and studies may be left out. */
export const TABLE_COLUMNS = [
  "year",
  "participants",
  "exited",
  "toWork",
  "toStudies",
  "toWorkOrStudies",
  "percent",
] as const;
export type TableColumn = Exclude<(typeof TABLE_COLUMNS)[number], "year">;

/** A printed line; what is not printed is absent. `year` is null for the line of sums. */
export interface TableLine {
  /** Line of the pasted text, the first is 1. */
  readonly line: number;
  readonly year: number | null;
  readonly values: Partial<Readonly<Record<TableColumn, number>>>;
}

export type TableFault = {
  readonly line: number;
  readonly kind: "yearUnreadable" | "numberUnreadable" | "wrongColumnCount" | "yearTwice";
  readonly text: string;
};
export type TableRefusal =
  | { readonly code: "tableEmpty" }
  | { readonly code: "tableUnreadable"; readonly faults: readonly TableFault[] };

/** A table as pasted from a document or a spreadsheet: a line a year, parted by tab, semicolon or spaces. */
export function readTable(text: string): Outcome<readonly TableLine[], TableRefusal> {
  const faults: TableFault[] = [];
  const lines = text.split("\n").flatMap((raw, index): TableLine[] => {
    const cells = cellsOf(raw);
    if (cells.length === 0 || isHeading(cells)) return [];
    const read = readLine(cells, index + 1);
    if ("kind" in read) faults.push(read);
    return "kind" in read ? [] : [read];
  });
  const years = lines.map(({ year }) => year);
  for (const { year, line } of lines)
    if (years.indexOf(year) !== lines.findIndex((one) => one.line === line))
      faults.push({ line, kind: "yearTwice", text: year === null ? "Summa" : String(year) });
  if (faults.length > 0) return refused({ code: "tableUnreadable", faults });
  return lines.length === 0 ? refused({ code: "tableEmpty" }) : done(lines);
}

function cellsOf(raw: string): readonly string[] {
  if (raw.trim() === "") return [];
  if (/[\t;]/.test(raw)) return raw.split(/[\t;]/).map((cell) => cell.trim());
  return raw.trim().replaceAll(/\s+%/g, "%").split(/\s+/);
}

/** Words but no figures: the heading of a table. */
function isHeading(cells: readonly string[]): boolean {
  return !cells.some((cell) => /\d/.test(cell));
}

function readLine(cells: readonly string[], line: number): TableLine | TableFault {
  const [first = "", ...rest] = cells;
  const year = yearOf(first);
  if (year === undefined) return { line, kind: "yearUnreadable", text: first };
  const columns = columnsFor(rest.length);
  if (columns === null) return { line, kind: "wrongColumnCount", text: String(cells.length) };
  const values: Partial<Record<TableColumn, number>> = {};
  for (const [at, column] of columns.entries()) {
    const cell = rest[at] ?? "";
    if (/^[-–—.]*$/.test(cell)) continue;
    const number = numberOf(cell);
    if (number === undefined) return { line, kind: "numberUnreadable", text: cell };
    values[column] = number;
  }
  return { line, year, values };
}

function columnsFor(count: number): readonly TableColumn[] | null {
  if (count === 5) return ["participants", "exited", "toWork", "toStudies", "percent"];
  return count === 6 ? ["participants", "exited", "toWork", "toStudies", "toWorkOrStudies", "percent"] : null;
}

function yearOf(cell: string): number | null | undefined {
  if (/^(19|20)\d\d$/.test(cell)) return Number(cell);
  return /^(summa|totalt?|samtliga)\b/i.test(cell) ? null : undefined;
}

/** "2 182" and "41 %"; spaces of any width within. */
function numberOf(cell: string): number | undefined {
  const digits = cell.replaceAll(/[\s\u00a0\u202f]/g, "").replace(/%$/, "");
  return /^\d{1,7}$/.test(digits) ? Number(digits) : undefined;
}
