/** Objects of a voucher row: dimension number to object number, e.g. { "1": "10", "6": "120" }. */
export type Objects = Readonly<Record<string, string>>;

/**
 * What the active ledger of a year holds on one account, in one month, with one set of objects. `amount` is öre with the
 * ledger's sign: debit positive, credit negative, so that income arrives negative.
 */
export interface LedgerSum {
  readonly account: string;
  /** 1–12, of the transaction's date. */
  readonly month: number;
  readonly objects: Objects;
  readonly amount: bigint;
  /** How many voucher rows it is the sum of. */
  readonly rows: number;
}

/** Balances as the file states them, öre with the ledger's sign; the previous year's are null where the file has none. */
export interface LedgerAccount {
  readonly account: string;
  readonly name: string;
  readonly opening: bigint;
  readonly closing: bigint;
  readonly result: bigint;
  readonly previousOpening: bigint | null;
  readonly previousClosing: bigint | null;
  readonly previousResult: bigint | null;
}

/** A cost centre, project or other object that rows of the ledger are marked with. */
export interface LedgerObject {
  readonly dimension: number;
  readonly dimensionName: string;
  readonly object: string;
  readonly name: string;
}
