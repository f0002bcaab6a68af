import { readFileSync } from "node:fs";
import type { PublishedFigures } from "../../src/modules/finance/model/statements/published/check-stated-figures.ts";
import type { StatedValue, Unit } from "../../src/modules/finance/model/statements/published/figure.ts";
import type { Relation, Term } from "../../src/modules/finance/model/statements/published/relation.ts";
import type {
  PublishedTable,
  TableColumn,
  TableTotal,
} from "../../src/modules/finance/model/statements/published/table.ts";

/** How a document is described in tests/fixtures/published/descriptions: figures as they are printed, in their unit. */
interface Described {
  readonly tables: readonly {
    readonly key: string;
    readonly place: string;
    readonly columns: readonly TableColumn[];
    readonly rows: readonly { readonly key: string; readonly cells: Readonly<Record<string, Cell>> }[];
    readonly totals: readonly (Omit<TableTotal, "within"> & { readonly within?: number })[];
    readonly limits: PublishedTable["limits"];
  }[];
  readonly figures: readonly {
    readonly key: string;
    readonly place: string;
    readonly amount?: number;
    readonly unit?: Unit;
    readonly text?: string;
    readonly items?: readonly string[];
  }[];
  readonly relations: readonly DescribedRelation[];
}
type Cell = number | { readonly read: string };
type DescribedTerm = string | number | readonly [key: string, numerator: number, denominator: number];
type DescribedRelation = Omit<Relation, "terms" | "within" | "roundTo"> & {
  readonly terms?: readonly DescribedTerm[];
  readonly within?: number;
  readonly roundTo?: number;
};

export function readDescription(name: string): PublishedFigures {
  const described: Described = readFixture(`descriptions/${name}`);
  return {
    tables: described.tables.map((table) => ({
      ...table,
      rows: table.rows.map(({ key, cells }) => ({ key, cells: cellsOf(cells, table.columns) })),
      totals: table.totals.map(({ within, ...total }) => ({ ...total, ...hundredth({ within }) })),
    })),
    figures: described.figures.map(({ key, place, ...value }) => ({ key, place, value: statedValue(value) })),
    relations: described.relations.map(relationOf),
  };
}

export function readFixture<T>(name: string): T {
  return JSON.parse(readFileSync(new URL(`../fixtures/published/${name}.json`, import.meta.url), "utf8"));
}

/** A number of the unit to its hundredths. */
export function hundredths(number: number): bigint {
  return BigInt(Math.round(number * 100));
}

function cellsOf(cells: Readonly<Record<string, Cell>>, columns: readonly TableColumn[]) {
  const entries = Object.entries(cells).map(([key, cell]): [string, StatedValue] => {
    const unit = columns.find((column) => column.key === key)?.unit ?? "count";
    return [
      key,
      typeof cell === "number"
        ? { kind: "amount", amount: hundredths(cell), unit }
        : { kind: "reading", text: cell.read, unit },
    ];
  });
  return Object.fromEntries(entries);
}

function statedValue({
  amount,
  unit,
  text,
  items,
}: Omit<Described["figures"][number], "key" | "place">): StatedValue {
  if (items !== undefined) return { kind: "list", items };
  if (text !== undefined) return { kind: "text", text };
  return { kind: "amount", amount: hundredths(amount ?? 0), unit: unit ?? "count" };
}

function relationOf({ terms, within, roundTo, ...relation }: DescribedRelation): Relation {
  const made = { ...relation, ...hundredth({ within, roundTo }) };
  return (terms === undefined ? made : { ...made, terms: terms.map(termOf) }) as Relation;
}

function termOf(term: DescribedTerm): Term {
  if (typeof term === "number") return { of: hundredths(term) };
  if (typeof term === "string")
    return term.startsWith("-") ? { of: term.slice(1), times: [-1n, 1n] } : { of: term };
  const [of, numerator, denominator] = term;
  return { of, times: [BigInt(numerator), BigInt(denominator)] };
}

function hundredth(numbers: Readonly<Record<string, number | undefined>>) {
  return Object.fromEntries(
    Object.entries(numbers).flatMap(([key, number]) =>
      number === undefined ? [] : [[key, hundredths(number)]],
    ),
  );
}
