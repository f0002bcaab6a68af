import { amountStyle } from "./amount-style.ts";
import type { Chance } from "./chance.ts";
import { layouts } from "./layouts.ts";
import type { MadeTable } from "./sheet.ts";
import type { WrittenTable } from "./write-document.ts";

type Scale = {
  readonly name: string;
  readonly unit: string;
  readonly decimals: number;
  readonly least: number;
  readonly most: number;
};

const SCALES: readonly [Scale, ...Scale[]] = [
  { name: "kr", unit: " (kr)", decimals: 0, least: 1000, most: 9_000_000 },
  { name: "kronor", unit: "", decimals: 0, least: 500, most: 4_000_000 },
  { name: "öre", unit: " (kronor)", decimals: 2, least: 10_000, most: 90_000_000 },
  { name: "tkr", unit: " (tkr)", decimals: 0, least: 10, most: 25_000 },
  { name: "mnkr", unit: " (mnkr)", decimals: 1, least: 5, most: 900 },
  { name: "antal", unit: "", decimals: 0, least: 0, most: 400 },
];

/** A right table whose figures are rounded each for itself, so that sums may be off by a few in the last place. */
export function roundedTable({ table, style, caption }: WrittenTable): WrittenTable {
  const rows = table.rows.map((row) =>
    row.map((cell) =>
      cell.percent || cell.value === undefined || cell.value === null
        ? cell
        : { ...cell, value: Math.round(cell.value / 1000) },
    ),
  );
  return { table: { ...table, rows }, style, caption };
}

/** The table with empty rows among its others, as people set off their totals. */
export function spacedTable(chance: Chance, written: WrittenTable): WrittenTable {
  const { table } = written;
  const moved: number[] = [];
  const rows = table.rows.flatMap((row, at) => {
    const spaced = at > 2 && row.length > 1 && chance.yes(row[0]?.bold ? 0.5 : 0.05);
    moved[at] = (moved[at - 1] ?? at - 1) + (spaced ? 2 : 1);
    return spaced ? [[], row] : [row];
  });
  const place = (row: number) => moved[row] ?? row;
  return {
    ...written,
    table: {
      ...table,
      rows,
      relations: table.relations.map(({ target, terms }) => ({
        target: [place(target[0]), target[1]],
        terms: terms.map(([row, column, sign]): [number, number, number] => [place(row), column, sign]),
      })),
      shares: table.shares.map(([row, column]) => [place(row), column]),
    },
  };
}

/** A right table of any layout, unit and manner of writing. */
export function makeTable(chance: Chance, layout?: string): WrittenTable {
  const names = Object.keys(layouts);
  const name = layout ?? names[chance.whole(0, names.length - 1)] ?? "flat";
  const make = layouts[name];
  if (make === undefined) throw new Error(`no layout ${name}`);
  const scale = chance.one(SCALES);
  const made = make(chance, scale);
  const table: MadeTable = {
    ...made,
    decimals: name === "counts" ? 0 : scale.decimals,
    layout: `${name}/${scale.name}`,
  };
  const counts = name === "counts" || scale.name === "antal";
  const style = amountStyle(chance);
  const dressed = dress(chance, table);
  return {
    table: dressed,
    style: counts || dressed.decimals > 0 ? { ...style, suffix: "" } : style,
    caption: `${made.title}${name === "counts" || name === "keyFigures" ? "" : scale.unit}`,
  };
}

/** A column of notes, of comments or of account numbers, as real tables have. */
function dress(chance: Chance, table: MadeTable): MadeTable {
  if (chance.yes(0.6)) return table;
  const comments = chance.yes();
  const width = Math.max(...table.rows.map((row) => row.length));
  if (comments) {
    const rows = table.rows.map((row, at) => {
      const filled = [...row, ...Array.from({ length: width - row.length }, () => ({}))];
      if (row.length === 0) return row;
      return [...filled, { text: at === 0 ? "Kommentar" : chance.yes(0.4) ? "Se avsnitt 7" : "" }];
    });
    return { ...table, rows };
  }
  const shift = (cell: readonly [number, number]): [number, number] => [cell[0], cell[1] + 1];
  const rows = table.rows.map((row, at) => {
    const [label, ...rest] = row;
    if (label === undefined) return row;
    if (at > 0 && rest.length === 0) return row;
    return [
      label,
      at === 0 ? { text: "Not" } : { text: chance.yes(0.3) ? String(chance.whole(1, 12)) : "" },
      ...rest,
    ];
  });
  return {
    ...table,
    rows,
    relations: table.relations.map(({ target, terms }) => ({
      target: shift(target),
      terms: terms.map(([line, column, sign]): [number, number, number] => [line, column + 1, sign]),
    })),
    shares: table.shares.map(shift),
  };
}

export type Injected = {
  readonly table: MadeTable;
  readonly cell: readonly [number, number];
  /** Where the fault may rightly be shown: the cell, and where nothing tells it from its sum, the sum. */
  readonly expected: readonly (readonly [number, number])[];
};

/** The table with one figure wrong, as people get figures wrong. Null where no figure of it can be checked. */
export function injectError(chance: Chance, table: MadeTable): Injected | null {
  const checked = new Map<string, readonly [number, number]>();
  for (const { target, terms } of table.relations)
    for (const [row, column] of [target, ...terms]) checked.set(`${row},${column}`, [row, column]);
  for (const cell of table.shares) checked.set(`${cell[0]},${cell[1]}`, cell);
  const cell = [...checked.values()][chance.whole(0, checked.size - 1)];
  if (cell === undefined) return null;
  const old = table.rows[cell[0]]?.[cell[1]];
  if (old?.value === undefined || old.value === null) return null;
  const value = wrongValue(chance, old.value, old.percent === true);
  const rows = table.rows.map((row, at) =>
    at === cell[0] ? row.map((one, column) => (column === cell[1] ? { ...one, value } : one)) : row,
  );
  const same = (a: readonly number[], b: readonly number[]) => a[0] === b[0] && a[1] === b[1];
  const targets = table.relations
    .filter(({ target, terms }) => same(target, cell) || terms.some((term) => same(term, cell)))
    .map(({ target }) => target);
  return { table: { ...table, rows }, cell, expected: targets.length > 1 ? [cell] : [cell, ...targets] };
}

function wrongValue(chance: Chance, value: number, percent: boolean): number {
  if (percent) return value + chance.one([-11, 7, 10, 20, -30]);
  const digits = String(Math.abs(value));
  if (chance.yes(0.4) && digits.length >= 3) {
    const at = chance.whole(0, digits.length - 2);
    const [a = "", b = ""] = [digits[at], digits[at + 1]];
    const swapped = Number(digits.slice(0, at) + b + a + digits.slice(at + 2)) * Math.sign(value || 1);
    if (Math.abs(swapped - value) > 8) return swapped;
  }
  const size = 10 ** chance.whole(1, Math.max(1, digits.length - 1));
  return value + size * chance.one([1, -1, 2, 3, -4]);
}
