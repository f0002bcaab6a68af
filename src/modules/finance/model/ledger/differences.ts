import { isResultAccount, mapToRows } from "../mapping/map-sums.ts";
import type { RowMapping } from "../mapping/mapping.ts";
import type { LedgerAccount, LedgerSum } from "./ledger-sum.ts";

export interface LedgerContent {
  readonly accounts: readonly LedgerAccount[];
  readonly sums: readonly LedgerSum[];
}

/** Öre with the ledger's sign; difference is after − before. */
export interface Difference {
  readonly key: string;
  readonly before: bigint;
  readonly after: bigint;
  readonly difference: bigint;
}

export interface LedgerDifferences {
  /** By account: closing balance, or result of the year. */
  readonly accounts: readonly Difference[];
  /** By "dimension:object": what result accounts hold on it. */
  readonly objects: readonly Difference[];
  /** By row of budget and outcome; the empty key is what belongs to no row. */
  readonly rows: readonly Difference[];
}

/** What changes when `after` replaces `before`; only what differs. */
export function differencesBetween(
  before: LedgerContent,
  after: LedgerContent,
  mappings: readonly RowMapping[],
): LedgerDifferences {
  return {
    accounts: differing(byAccount(before), byAccount(after)),
    objects: differing(byObject(before), byObject(after)),
    rows: differing(byRow(before, mappings), byRow(after, mappings)),
  };
}

function byAccount({ accounts }: LedgerContent): Map<string, bigint> {
  return new Map(accounts.map(({ account, closing, result }) => [account, closing + result]));
}

function byObject({ sums }: LedgerContent): Map<string, bigint> {
  const found = new Map<string, bigint>();
  for (const { account, objects, amount } of sums) {
    if (!isResultAccount(account)) continue;
    for (const [dimension, object] of Object.entries(objects)) {
      const key = `${dimension}:${object}`;
      found.set(key, (found.get(key) ?? 0n) + amount);
    }
  }
  return found;
}

function byRow({ sums }: LedgerContent, mappings: readonly RowMapping[]): Map<string, bigint> {
  const mapped = mapToRows(sums, mappings);
  const found = new Map(
    [...mapped.byRow].map(([row, months]) => [row, months.reduce((total, amount) => total + amount, 0n)]),
  );
  const left = mapped.unmapped.reduce((total, { amount }) => total + amount, 0n);
  return found.set("", left);
}

function differing(before: Map<string, bigint>, after: Map<string, bigint>): readonly Difference[] {
  return [...new Set([...before.keys(), ...after.keys()])]
    .sort()
    .map((key) => {
      const was = before.get(key) ?? 0n;
      const is = after.get(key) ?? 0n;
      return { key, before: was, after: is, difference: is - was };
    })
    .filter(({ difference }) => difference !== 0n);
}
