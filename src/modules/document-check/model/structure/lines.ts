import { unitIn } from "../numbers/unit.ts";
import type { ColumnUse } from "./columns.ts";
import type { RawRow } from "./raw-cell.ts";
import { isBlankRow } from "./raw-cell.ts";
import type { Line } from "./table.ts";
import { isNotAdded, isPartLabel, sumWordOf } from "./words.ts";

export function columnLines(
  headings: readonly string[],
  amountsAt: readonly number[],
  body: readonly RawRow[],
  left: number,
): Line[] {
  const lines = amountsAt.map((column, at): Line => {
    const label = headings[column] ?? "";
    const cells = body.flatMap((row) => (row[column]?.amount == null ? [] : [row[column]]));
    const percents = cells.filter((cell) => cell?.amount?.percent).length;
    const unit = unitIn(label);
    return {
      ...{ at, position: left + column + 1, label, kind: "amounts" as const, bold: false, indent: 0 },
      sum: sumWordOf(label),
      percent: unit === "%" || percents * 2 > cells.length,
      added: !isNotAdded(label),
      ...{ unit, note: null },
    };
  });
  return withSpans(lines);
}

/** "2011–2017" after those years is their sum. */
function withSpans(lines: readonly Line[]): Line[] {
  const years = lines.map(({ label }) => (/^(19|20)\d\d$/.test(label.trim()) ? Number(label) : null));
  const spans = lines.filter(({ label }) => spanOf(label) !== null);
  return lines.map((line) => {
    const span = spanOf(line.label);
    if (span === null || spans.length > 1) return line;
    const within = years.filter((year) => year !== null && year >= span[0] && year <= span[1]);
    return within.length >= 2 && within.length === years.filter((year) => year !== null).length
      ? { ...line, sum: "strong" }
      : line;
  });
}

function spanOf(label: string): readonly [number, number] | null {
  const parts = /^((?:19|20)\d\d)\s*[-–—]\s*((?:19|20)?\d\d)$/.exec(label.trim());
  if (parts === null) return null;
  const first = Number(parts[1]);
  const last = Number(parts[2]);
  return [first, last < 100 ? Math.floor(first / 100) * 100 + last : last];
}

/** `top` is the first body row of the grid, from 0. */
export function rowLines(
  body: readonly RawRow[],
  uses: readonly ColumnUse[],
  top: number,
  headings: readonly string[],
  footnotes: readonly string[],
): Line[] {
  let partsFrom: number | null = null;
  const lines = body.map((row, at): Line => {
    const { label, indent, bold } = labelOf(row, uses);
    const kind = kindOf(row, uses, headings);
    if (kind === "blank" || (kind === "amounts" && partsFrom !== null && indent <= partsFrom))
      partsFrom = null;
    const isPart = isPartLabel(label) || partsFrom !== null || isWithinByNote(label, footnotes);
    if (isPartLabel(label) && kind === "heading") partsFrom = indent === 0 ? 0 : indent - 1;
    const unit = unitIn(label);
    return {
      ...{ at, position: top + at + 1, label, bold, indent, unit, sum: sumWordOf(label) },
      kind: kind === "amounts" && isPart ? "part" : kind,
      percent: unit === "%" || isPercentRow(row, uses),
      added: !isNotAdded(label),
      note: noteOf(row, uses),
    };
  });
  return withSpans(lines);
}

/** "MIA*", and below the table "* Deltagare i MIA ingår i Resursrådens antal". */
function isWithinByNote(label: string, footnotes: readonly string[]): boolean {
  const mark = /(\*+)\s*$/.exec(label)?.[1];
  if (mark === undefined) return false;
  return footnotes.some((note) => /^(\*+)/.exec(note)?.[1] === mark && /ingår|inräkna|medräkna/i.test(note));
}

function labelOf(row: RawRow, uses: readonly ColumnUse[]): { label: string; indent: number; bold: boolean } {
  const words: string[] = [];
  let indent = 0;
  let bold = false;
  uses.forEach((use, at) => {
    const cell = row[at] ?? null;
    if (use !== "label" || cell === null) return;
    // A label further to the right is one step in, as far as it stands alone.
    if (words.length === 0) indent = cell.indent + uses.slice(0, at).filter((one) => one === "label").length;
    words.push(cell.text);
    bold ||= cell.bold;
  });
  return { label: words.join(" ").replaceAll(/\s+/g, " "), indent, bold };
}

function kindOf(
  row: RawRow,
  uses: readonly ColumnUse[],
  headings: readonly string[],
): "amounts" | "heading" | "blank" {
  if (isBlankRow(row)) return "blank";
  const cells = uses.flatMap((use, at) => (use === "amounts" ? [{ cell: row[at] ?? null, at }] : []));
  const amounts = cells.filter(({ cell }) => cell !== null && (cell.amount !== null || cell.nothing));
  if (amounts.length === 0) return "heading";
  // The heading once more, further down or on the next page.
  const repeated = amounts.every(({ cell, at }) => cell?.year != null && headings[at]?.includes(cell.text));
  return repeated ? "heading" : "amounts";
}

function isPercentRow(row: RawRow, uses: readonly ColumnUse[]): boolean {
  const amounts = row.flatMap((cell, at) => (uses[at] === "amounts" && cell?.amount ? [cell.amount] : []));
  return amounts.length > 0 && amounts.every(({ percent }) => percent);
}

function noteOf(row: RawRow, uses: readonly ColumnUse[]): number | null {
  const at = uses.indexOf("note");
  return at === -1 ? null : (row[at]?.amount?.value ?? null);
}
