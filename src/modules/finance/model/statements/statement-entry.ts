/** A part of the statements that no account holds, or last year's figure where there is no ledger of that year. */
export interface StatementEntry {
  readonly year: number;
  readonly key: string;
  /** Öre with the printed sign; null for a text. */
  readonly amount: bigint | null;
  readonly text: string;
  /** Where the figure is taken from. */
  readonly source: string;
}

export type EntryAmount = (key: string) => bigint;

export function entryAmounts(entries: readonly StatementEntry[], year: number): EntryAmount {
  const amounts = new Map(entries.filter((one) => one.year === year).map((one) => [one.key, one.amount]));
  return (key) => amounts.get(key) ?? 0n;
}

export function entryText(entries: readonly StatementEntry[], year: number, key: string): string {
  return entries.find((one) => one.year === year && one.key === key)?.text ?? "";
}
