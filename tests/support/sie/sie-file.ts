/** What a SIE file says, apart from how it is written. Amounts are öre, debit positive; dates are YYYY-MM-DD. */
export type SieFile = {
  readonly type: "1" | "2" | "3" | "4" | "4I";
  readonly flag?: 0 | 1;
  readonly program?: string;
  readonly generatedOn?: string;
  readonly company: string;
  readonly organisationNumber?: string;
  readonly years: readonly { readonly index: number; readonly start: string; readonly end: string }[];
  readonly accounts: readonly {
    readonly account: string;
    readonly name: string;
    readonly type?: "T" | "S" | "K" | "I";
  }[];
  readonly dimensions?: readonly {
    readonly dimension: number;
    readonly name: string;
    readonly under?: number;
  }[];
  readonly objects?: readonly {
    readonly dimension: number;
    readonly object: string;
    readonly name: string;
  }[];
  readonly balances?: readonly Balance[];
  readonly objectBalances?: readonly ObjectBalance[];
  /** `period` is YYYYMM. */
  readonly periodBalances?: readonly PeriodBalance[];
  readonly vouchers?: readonly Voucher[];
};

export type Balance = {
  readonly label: "IB" | "UB" | "RES";
  readonly year: number;
  readonly account: string;
  readonly amount: bigint;
};

type WithObjects = { readonly account: string; readonly amount: bigint; readonly objects?: Objects };
/** Dimension number to object number. */
export type Objects = Readonly<Record<string, string>>;
export type ObjectBalance = WithObjects & { readonly label: "OIB" | "OUB"; readonly year: number };
export type PeriodBalance = WithObjects & {
  readonly label: "PSALDO" | "PBUDGET";
  readonly year: number;
  readonly period: string;
};

export type Voucher = {
  readonly series: string;
  readonly number: string;
  readonly date: string;
  readonly text?: string;
  readonly registeredOn?: string;
  readonly sign?: string;
  readonly rows: readonly VoucherRow[];
};

export type VoucherRow = WithObjects & {
  /** RTRANS is an added row (the writer repeats it as TRANS, as the standard asks), BTRANS a struck one. */
  readonly kind?: "TRANS" | "RTRANS" | "BTRANS";
  readonly date?: string;
  readonly text?: string;
  readonly quantity?: string;
  readonly sign?: string;
};
