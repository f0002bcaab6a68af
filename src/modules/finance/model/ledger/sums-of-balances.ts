import type { LedgerAccount, LedgerSum, Objects } from "./ledger-sum.ts";
import { objectsKey, SumBook } from "./sum-book.ts";

/** A month's change on an account (#PSALDO of the year), with or without objects. */
export interface MonthChange {
  readonly account: string;
  /** 1–12. */
  readonly month: number;
  readonly objects: Objects;
  readonly amount: bigint;
}

/**
 * Sums per month for files without vouchers (types 1–3). The row without objects is an account's whole change, and rows with
 * objects divide it again for each dimension; one dimension is taken, the one with most rows, and what it leaves stands without
 * object, so that nothing is counted twice and nothing is lost. An account without months gets its year in `lastMonth`.
 */
export function sumsOfBalances(
  accounts: readonly LedgerAccount[],
  changes: readonly MonthChange[],
  lastMonth: number,
): readonly LedgerSum[] {
  const book = new SumBook();
  const dimensions = commonest(changes);
  const groups = Map.groupBy(changes, ({ account, month }) => `${account}|${month}`);
  for (const group of groups.values()) {
    const [first] = group;
    if (first === undefined) continue;
    const divided = group.filter(({ objects }) => dimensionsOf(objects) === dimensions && dimensions !== "");
    for (const { account, month, objects, amount } of divided)
      book.add(account, month, objects, objectsKey(objects), amount);
    const whole = group.filter(({ objects }) => dimensionsOf(objects) === "");
    const left = total(whole.length > 0 ? whole : divided) - total(divided);
    if (left !== 0n) book.add(first.account, first.month, {}, "", left);
  }
  const dated = new Set(changes.map(({ account }) => account));
  for (const one of accounts) {
    const year = one.result !== 0n ? one.result : one.closing - one.opening;
    if (!dated.has(one.account) && year !== 0n) book.add(one.account, lastMonth, {}, "", year);
  }
  return book.list();
}

function dimensionsOf(objects: Objects): string {
  return Object.keys(objects).sort().join(" ");
}

function commonest(changes: readonly MonthChange[]): string {
  const counts = new Map<string, number>();
  for (const { objects } of changes) {
    const dimensions = dimensionsOf(objects);
    if (dimensions !== "") counts.set(dimensions, (counts.get(dimensions) ?? 0) + 1);
  }
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]?.[0] ?? "";
}

function total(changes: readonly { readonly amount: bigint }[]): bigint {
  return changes.reduce((sum, { amount }) => sum + amount, 0n);
}
