import type { Equation } from "../relations/equation.ts";
import { asStated, holdsRounded } from "../relations/equation.ts";
import type { CheckTable, TableCell } from "../structure/table.ts";
import { plainLabel, sumWordOf } from "../structure/words.ts";
import { cellAt, comparedHeading, scaleBetween } from "./money-scale.ts";
import { tieEquation } from "./tie.ts";

type Named = { readonly table: CheckTable; readonly cell: TableCell };

/** Lines that mean the same thing wherever they stand in a report. */
const FIXED =
  /^(periodens ?\/ ?)?(årets resultat|periodens resultat|summa tillgångar|summa eget kapital( och skulder)?|eget kapital|verksamhetens (intäkter|kostnader|nettokostnad))$/;

/** Digits that agree between two tables before what differs is held to be a contradiction. */
const CERTAIN_DIGITS = 8;

/** The same label under the same heading in two tables that otherwise agree: where they differ, one is wrong. */
export function repeatedLabels(tables: readonly CheckTable[]): Equation[] {
  const places = new Map<string, Named[]>();
  const pairs = new Map<string, { one: Named; two: Named; fixed: boolean }[]>();
  for (const table of tables) {
    for (const [key, cell] of namedCells(table)) {
      const earlier = places.get(key) ?? [];
      for (const one of earlier.slice(-6)) {
        const pair = `${one.table.number}-${table.number}`;
        const fixed = FIXED.test(key.split("|")[0] ?? "");
        pairs.set(pair, [...(pairs.get(pair) ?? []), { one, two: { table, cell }, fixed }]);
      }
      places.set(key, [...earlier, { table, cell }]);
    }
  }
  return [...pairs.values()].flatMap(contradictions);
}

function contradictions(shared: readonly { one: Named; two: Named; fixed: boolean }[]): Equation[] {
  const ties = shared.flatMap(({ one, two, fixed }) => {
    const scale = scaleBetween(one.table, two.table) ?? assumedScale(one.table, two.table);
    const [row, column] = labelsOf(one);
    const basis = `”${row}”${column === "" ? "" : `, ”${column}”`} i tabell ${one.table.number}`;
    const [target, other, ratio, table] =
      scale <= 1 ? [two, one, scale, two.table] : [one, two, 1 / scale, one.table];
    return [
      {
        fixed,
        ofStatements: areStatements(one.table, two.table),
        tie: tieEquation({ table, target: target.cell, other: other.cell, scale: ratio, basis }),
      },
    ];
  });
  const agreeing = ties.filter(({ tie }) => holdsRounded(tie));
  const digits = agreeing.reduce((sum, { tie }) => sum + Math.log10(1 + Math.abs(asStated(tie.target))), 0);
  const certain = ties.length >= 3 && agreeing.length / ties.length >= 0.6 && digits >= CERTAIN_DIGITS;
  const fixed = ties.filter((one) => one.fixed);
  const fixedAgree = fixed.filter(({ tie }) => holdsRounded(tie)).length;
  if (certain) return ties.map(({ tie }) => tie);
  const ofStatements = fixed.filter((one) => one.ofStatements);
  if (ofStatements.length > 0) return ofStatements.map(({ tie }) => tie);
  return fixed.length >= 2 && fixedAgree / fixed.length >= 0.5 ? fixed.map(({ tie }) => tie) : [];
}

/** Two different statements of one year, such as the income statement and the cash flow. */
function areStatements(one: CheckTable, two: CheckTable): boolean {
  const [first, second] = [one, two].map(({ title }) => STATEMENT.exec(title)?.[0].toLowerCase());
  return first !== undefined && second !== undefined && first !== second;
}

const STATEMENT = /resultaträkning|balansräkning|kassaflöde|^not\s*\d+/i;

/** A table that names no unit is in kronor. */
function assumedScale(one: CheckTable, two: CheckTable): number {
  return scaleBetween({ ...one, unit: one.unit ?? "kr" }, { ...two, unit: two.unit ?? "kr" }) ?? 1;
}

function labelsOf({ table, cell }: Named): [string, string] {
  const row = table.rows.find(({ position }) => position === cell.row);
  const column = table.columns.find(({ position }) => position === cell.column);
  return [row?.label ?? "", column?.label ?? ""];
}

/** Cells by the names of their row and column, where the names are the table's only ones. */
function namedCells(table: CheckTable): ReadonlyMap<string, TableCell> {
  const cells = new Map<string, TableCell | null>();
  for (const row of table.rows) {
    if (row.kind !== "amounts" || row.percent || isGeneral(row.label)) continue;
    for (const column of table.columns) {
      const cell = cellAt(table, row, column);
      if (cell?.value == null || cell.value === 0 || column.percent) continue;
      const heading = comparedHeading(column.label);
      if (heading === "" && table.columns.length > 1) continue;
      const key = `${plainLabel(row.label)}|${heading}`;
      cells.set(key, cells.has(key) ? null : cell);
    }
  }
  return new Map([...cells].flatMap(([key, cell]) => (cell === null ? [] : [[key, cell] as const])));
}

function isGeneral(label: string): boolean {
  const plain = plainLabel(label);
  return plain.length < 2 || (sumWordOf(label) === "strong" && !plain.includes(" ")) || /^\d+$/.test(plain);
}
