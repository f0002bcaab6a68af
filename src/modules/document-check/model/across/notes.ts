import type { Equation } from "../relations/equation.ts";
import type { CheckTable, Line } from "../structure/table.ts";
import { plainLabel } from "../structure/words.ts";
import { cellAt, comparedHeading, scaleBetween } from "./money-scale.ts";
import { tieEquation } from "./tie.ts";

/** Totals of notes against the lines of the statements that point at them or bear their name. */
export function noteTies(tables: readonly CheckTable[]): Equation[] {
  return tables.flatMap((note) => {
    const title = noteTitle(note.title);
    const total = title === null ? undefined : totalRow(note);
    if (title === null || total === undefined) return [];
    const lines = tables.flatMap((table) =>
      table === note ? [] : statementRows(table, title).map((row) => ({ table, row })),
    );
    const first = lines[0];
    return first === undefined ? [] : ties(note, total, first.table, first.row);
  });
}

type NoteTitle = { readonly number: number | null; readonly name: string };

function noteTitle(title: string): NoteTitle | null {
  const numbered = /^not\s*(\d+)[\s:.–—-]*(.*)$/i.exec(title.trim());
  if (numbered !== null) return { number: Number(numbered[1]), name: plainLabel(numbered[2] ?? "") };
  const name = plainLabel(title);
  return name.length >= 8 ? { number: null, name } : null;
}

function totalRow({ rows }: CheckTable): Line | undefined {
  const amounts = rows.filter(({ kind }) => kind === "amounts");
  const sums = amounts.filter(({ label, sum }) => sum === "strong" || /^utgående/i.test(label));
  return sums.at(-1) ?? (amounts.length === 1 ? amounts[0] : undefined);
}

/** By the number in the column of notes, and by name only where the name is the note's. */
function statementRows(table: CheckTable, { number, name }: NoteTitle): Line[] {
  const rows = table.rows.filter(({ kind }) => kind === "amounts");
  const byNumber = number === null ? [] : rows.filter(({ note }) => note === number);
  return byNumber.length > 0
    ? byNumber.slice(0, 1)
    : rows.filter(({ label }) => isNamed(label, name)).slice(0, 1);
}

function isNamed(label: string, name: string): boolean {
  return name.length >= 6 && plainLabel(label) === name;
}

function ties(note: CheckTable, total: Line, statement: CheckTable, row: Line): Equation[] {
  const scale = scaleBetween(statement, note) ?? 1;
  const found = note.columns.flatMap((column) => {
    const other = statement.columns.find(({ label }) => sameHeading(label, column.label));
    const target = cellAt(note, total, column);
    const stated = other === undefined ? null : cellAt(statement, row, other);
    if (target?.value == null || stated?.value == null) return [];
    const basis = `raden ”${row.label}” i tabell ${statement.number}`;
    return [tieEquation({ table: note, target, other: stated, scale, basis })];
  });
  const numbered = noteTitle(note.title)?.number !== null;
  // A name alone may be another thing's: then something must agree.
  const agrees = found.some(
    (tie) => Math.abs((tie.target.value ?? 0) - tie.compute(({ value }) => value ?? 0)) <= tie.slack,
  );
  return numbered || agrees ? found : [];
}

function sameHeading(one: string, two: string): boolean {
  const [a, b] = [comparedHeading(one), comparedHeading(two)];
  if (a === b) return a !== "";
  const [first, second] = [yearIn(a), yearIn(b)];
  return first !== null && first === second;
}

/** 2017, also where the heading gives the last day of the year. */
function yearIn(heading: string): string | null {
  const years = new Set(heading.match(/(?<!\d)(19|20)\d\d(?!\d)/g) ?? []);
  const words = heading.replaceAll(/[\d\s.–-]/g, "");
  return years.size === 1 && words === "" ? ([...years][0] ?? null) : null;
}
