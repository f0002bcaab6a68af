import type { LedgerAccount } from "./ledger-sum.ts";

/** What a file states for an account and a year; null where it states nothing. */
export interface StatedFigures {
  readonly opening: bigint | null;
  readonly closing: bigint | null;
  readonly result: bigint | null;
}

export interface SourceAccount {
  readonly account: string;
  readonly name: string;
  readonly side: "balance" | "result" | "neither";
  readonly turnover: bigint;
  readonly transactions: number;
  readonly stated: StatedFigures | null;
  readonly previous: StatedFigures | null;
}

/**
 * An account's figures as they are kept: what the file states, and where it states nothing what follows from the
 * transactions. Null for an account that is only in the chart.
 */
export function accountFigures(source: SourceAccount): LedgerAccount | null {
  const { account, name, side, turnover, stated, previous } = source;
  const opening = stated?.opening ?? 0n;
  const closing = stated?.closing ?? (side === "balance" ? opening + turnover : 0n);
  const result = stated?.result ?? (side === "result" ? turnover : 0n);
  const used = [opening, closing, result, previous?.opening, previous?.closing, previous?.result];
  if (source.transactions === 0 && used.every((amount) => (amount ?? 0n) === 0n)) return null;
  return {
    ...{ account, name, opening, closing, result },
    previousOpening: previous?.opening ?? null,
    previousClosing: previous?.closing ?? null,
    previousResult: previous?.result ?? null,
  };
}
