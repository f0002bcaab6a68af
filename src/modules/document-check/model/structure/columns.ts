import type { RawCell, RawRow } from "./raw-cell.ts";
import { isNumberingHeading, plainLabel } from "./words.ts";

export type ColumnUse = "label" | "amounts" | "note" | "other";

type Column = { readonly heading: string; readonly cells: readonly (RawCell | null)[] };

/** What each column of a table is for. `headings` are those of the heading rows, `body` the rows below. */
export function columnUses(headings: readonly string[], body: readonly RawRow[]): ColumnUse[] {
  const columns = headings.map(
    (heading, at): Column => ({ heading, cells: body.map((row) => row[at] ?? null) }),
  );
  const uses = columns.map(useOf);
  const firstText = uses.indexOf("label");
  const firstAmounts = uses.indexOf("amounts");
  // Numbers to the left of the words number the rows: accounts, lines of a form.
  if (firstText > firstAmounts && firstAmounts !== -1 && hasAmountsAfter(uses, firstText))
    for (let at = 0; at < firstText; at++) if (uses[at] === "amounts") uses[at] = "other";
  const hasNoLabels = firstText === -1 || (firstText > firstAmounts && uses[0] === "amounts");
  if (hasNoLabels && columns.length > 1 && numbersRows(columns[0])) uses[0] = "label";
  const large = columns.some((column, at) => uses[at] === "amounts" && isLarge(column));
  columns.forEach((column, at) => {
    if (uses[at] !== "amounts") return;
    if (isNumberingHeading(column.heading))
      uses[at] = /^not/.test(plainLabel(column.heading)) ? "note" : "other";
    else if (large && column.heading.trim() === "" && looksLikeNotes(column)) uses[at] = "note";
  });
  return settleLabels(uses);
}

function useOf({ cells }: Column): ColumnUse {
  const amounts = cells.filter((cell) => cell !== null && cell.amount !== null).length;
  const texts = cells.filter((cell) => cell !== null && cell.amount === null && !cell.nothing).length;
  if (amounts > 0 && amounts >= texts) return "amounts";
  return texts > 0 ? "label" : "other";
}

function hasAmountsAfter(uses: readonly ColumnUse[], at: number): boolean {
  return uses.slice(at + 1).includes("amounts");
}

/** Years, or 1, 2, 3 … beside other figures. */
function numbersRows(column: Column | undefined): boolean {
  const cells = column?.cells.filter((cell) => cell !== null) ?? [];
  const years = cells.filter((cell) => cell.year !== null).length;
  if (years >= 2 && years >= cells.length - 2) return true;
  if (column !== undefined && isNumberingHeading(column.heading)) return true;
  return cells.length >= 3 && cells.every((cell, at) => cell.amount?.value === at + 1);
}

function isLarge({ cells }: Column): boolean {
  return cells.some((cell) => Math.abs(cell?.amount?.value ?? 0) >= 1000);
}

function looksLikeNotes({ cells }: Column): boolean {
  const values = cells.flatMap((cell) => (cell?.amount == null ? [] : [cell.amount.value]));
  const few = values.length > 0 && values.length < cells.length;
  return few && values.every((value) => Number.isInteger(value) && value >= 1 && value <= 40);
}

/** Words before the first amounts are labels; words between or after them are comments. */
function settleLabels(uses: readonly ColumnUse[]): ColumnUse[] {
  const first = uses.findIndex((use) => use === "amounts" || use === "note");
  return uses.map((use, at) => (use === "label" && first !== -1 && at > first ? "other" : use));
}
