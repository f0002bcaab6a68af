import type { StatedFigure, StatedValue, Unit } from "./figure.ts";
import type { FindingKind, Relation, Term } from "./relation.ts";

export interface TableColumn {
  readonly key: string;
  readonly unit: Unit;
  /** How each of its cells follows from others in the row. */
  readonly is?:
    | { readonly sum: readonly string[]; readonly kind?: FindingKind }
    | { readonly difference: readonly [from: string, less: string] }
    | { readonly share: readonly [part: string, whole: string] };
}

/** A row that is the sum of others; `-row` is drawn off. */
export interface TableTotal {
  readonly row: string;
  readonly of: readonly string[];
  readonly what: string;
  readonly kind?: FindingKind;
  readonly place?: string;
  readonly within?: bigint;
  /** Those it is true of; all that are not shares when absent. */
  readonly columns?: readonly string[];
}

export interface PublishedTable {
  readonly key: string;
  readonly place: string;
  readonly columns: readonly TableColumn[];
  /** A cell that is not there is blank. */
  readonly rows: readonly { readonly key: string; readonly cells: Readonly<Record<string, StatedValue>> }[];
  readonly totals: readonly TableTotal[];
  /** In every row the first column is at most the second. */
  readonly limits: readonly { readonly lower: string; readonly upper: string; readonly what: string }[];
}

export function cellKey(table: string, row: string, column: string): string {
  return `${table}/${row}/${column}`;
}

export function tableFigures({ key, place, rows }: PublishedTable): readonly StatedFigure[] {
  return rows.flatMap((row) =>
    Object.entries(row.cells).map(([column, value]) => ({
      key: cellKey(key, row.key, column),
      place,
      value,
    })),
  );
}

/** The rules that a table's own roles give. Blank cells count nothing; a blank total claims nothing. */
export function tableRelations(table: PublishedTable): readonly Relation[] {
  return [
    ...table.totals.flatMap((total) => totalRelations(table, total)),
    ...table.columns.flatMap((column) => columnRelations(table, column)),
    ...table.limits.flatMap(({ lower, upper, what }) =>
      table.rows
        .filter((row) => lower in row.cells && upper in row.cells)
        .map((row) => ({
          ...({ rule: "atMost", kind: "plausibility", what: `${row.key}: ${what}` } as const),
          ...{ lower: cellKey(table.key, row.key, lower), upper: cellKey(table.key, row.key, upper) },
        })),
    ),
  ];
}

function totalRelations(table: PublishedTable, total: TableTotal): readonly Relation[] {
  const columns = table.columns.filter(({ key, is }) =>
    total.columns === undefined ? !(is !== undefined && "share" in is) : total.columns.includes(key),
  );
  return columns.flatMap((column) => {
    if (!has(table, total.row, column.key)) return [];
    const terms = total.of.flatMap((part) => termOf(table, part, column.key));
    return {
      ...({ rule: "sum", kind: total.kind ?? "sum", what: `${total.what}, ${column.key}` } as const),
      stated: cellKey(table.key, total.row, column.key),
      terms,
      ...(total.place === undefined ? {} : { place: total.place }),
      ...(total.within === undefined ? {} : { within: total.within }),
    };
  });
}

function termOf(table: PublishedTable, part: string, column: string): readonly Term[] {
  const row = part.replace(/^-/, "");
  if (!has(table, row, column)) return [];
  const of = cellKey(table.key, row, column);
  return [part.startsWith("-") ? { of, times: [-1n, 1n] } : { of }];
}

function columnRelations(table: PublishedTable, { key, is }: TableColumn): readonly Relation[] {
  if (is === undefined) return [];
  return table.rows
    .filter((row) => key in row.cells)
    .flatMap((row): readonly Relation[] => {
      const at = (column: string) => cellKey(table.key, row.key, column);
      const common = { stated: at(key), what: `${row.key}: ${key}` };
      if ("share" in is) {
        const [part, whole] = is.share;
        return [{ ...common, rule: "share", kind: "percentage", part: at(part), whole: at(whole) }];
      }
      const parts = "sum" in is ? is.sum : is.difference;
      const drawn = "difference" in is ? is.difference[1] : null;
      const terms = parts
        .filter((part) => part in row.cells)
        .map((part): Term => (part === drawn ? { of: at(part), times: [-1n, 1n] } : { of: at(part) }));
      const kind = "sum" in is ? (is.kind ?? "sum") : "difference";
      return [{ ...common, rule: "sum", kind, terms }];
    });
}

function has(table: PublishedTable, row: string, column: string): boolean {
  return table.rows.some((one) => one.key === row && column in one.cells);
}
