import type { LedgerSum, Objects } from "./ledger-sum.ts";

/** Adds up rows per account, month and set of objects. */
export class SumBook {
  readonly #sums = new Map<string, { -readonly [K in keyof LedgerSum]: LedgerSum[K] }>();

  add(account: string, month: number, objects: Objects, key: string, amount: bigint, rows = 1): void {
    const place = `${account}|${month}|${key}`;
    const sum = this.#sums.get(place);
    if (sum === undefined) this.#sums.set(place, { account, month, objects, amount, rows });
    else {
      sum.amount += amount;
      sum.rows += rows;
    }
  }

  list(): readonly LedgerSum[] {
    return [...this.#sums.values()];
  }
}

/** The same text for the same objects, whatever their order in the file. */
export function objectsKey(objects: Objects): string {
  const sorted = Object.entries(objects).sort(([a], [b]) => Number(a) - Number(b));
  return sorted.length === 0 ? "" : JSON.stringify(Object.fromEntries(sorted));
}
