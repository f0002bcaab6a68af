import type { LineKind, StatementRow } from "./statements.ts";

/** How a statement is built: own amounts and sums of rows above, in printed order. */
export interface RowLayout {
  readonly key: string;
  readonly label: string;
  readonly kind: LineKind;
  /** Empty for a row with an amount of its own. */
  readonly parts: readonly string[];
  /** Left out where there is nothing to show in either year. */
  readonly optional: boolean;
}

export function own(key: string, label: string, optional = false): RowLayout {
  return { key, label, kind: "line", parts: [], optional };
}

export function sum(key: string, label: string, parts: readonly string[]): RowLayout {
  return { key, label, kind: "sum", parts, optional: false };
}

export function result(key: string, label: string, parts: readonly string[]): RowLayout {
  return { key, label, kind: "result", parts, optional: false };
}

type Known = (key: string) => bigint;

/** Fills a layout for both years; sums come from exact öre. */
export function fill(
  layout: readonly RowLayout[],
  known: Known,
  before: Known | null,
  noteOf: (key: string) => number | null = () => null,
): readonly StatementRow[] {
  const amounts = totals(layout, known);
  const previous = before === null ? null : totals(layout, before);
  return layout.flatMap(({ key, label, kind, parts, optional }) => {
    const row = {
      ...{ key, label, kind, parts },
      note: noteOf(key),
      amount: amounts.get(key) ?? 0n,
      previous: previous === null ? null : (previous.get(key) ?? 0n),
    };
    const empty = row.amount === 0n && (row.previous ?? 0n) === 0n;
    return optional && empty ? [] : [row];
  });
}

function totals(layout: readonly RowLayout[], known: Known): ReadonlyMap<string, bigint> {
  const amounts = new Map<string, bigint>();
  for (const { key, kind, parts } of layout) {
    const amount =
      kind === "line" ? known(key) : parts.reduce((total, part) => total + (amounts.get(part) ?? 0n), 0n);
    amounts.set(key, amount);
  }
  return amounts;
}
