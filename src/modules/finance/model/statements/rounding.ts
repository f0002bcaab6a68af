import type { StatementRow } from "./statements.ts";

/** Whole kronor, still in öre; half away from zero, as amounts are printed. */
export function roundedToKronor(ore: bigint): bigint {
  const size = ore < 0n ? -ore : ore;
  const whole = ((size + 50n) / 100n) * 100n;
  return ore < 0n ? -whole : whole;
}

export interface RoundingGap {
  readonly key: string;
  readonly label: string;
  /** Printed sum less the sum of the printed parts, öre. */
  readonly amount: bigint;
  readonly previous: bigint;
}

/** Sums whose printed parts do not add up to the printed sum although the öre do. */
export function roundingGaps(rows: readonly StatementRow[]): readonly RoundingGap[] {
  const byKey = new Map(rows.map((row) => [row.key, row]));
  return rows.flatMap((row) => {
    if (row.parts.length === 0) return [];
    const parts = row.parts.flatMap((key) => byKey.get(key) ?? []);
    const gap = (amountOf: (one: StatementRow) => bigint) =>
      roundedToKronor(amountOf(row)) -
      parts.reduce((total, part) => total + roundedToKronor(amountOf(part)), 0n) -
      extra(row.key, byKey, amountOf);
    const amount = gap((one) => one.amount);
    const previous = row.previous === null ? 0n : gap((one) => one.previous ?? 0n);
    return amount === 0n && previous === 0n ? [] : [{ key: row.key, label: row.label, amount, previous }];
  });
}

/** The cash-flow statement shows its rounding as a row, so the sum it belongs to has no gap left. */
function extra(
  key: string,
  byKey: ReadonlyMap<string, StatementRow>,
  amountOf: (one: StatementRow) => bigint,
): bigint {
  const rounding = byKey.get("rounding");
  return key === "operatingCashFlow" && rounding !== undefined ? amountOf(rounding) : 0n;
}
