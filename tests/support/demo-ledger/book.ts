import type { Voucher, VoucherRow } from "../sie/sie-file.ts";

export type Row = { readonly account: string; readonly amount: bigint; readonly object?: string };

/** The books of a year while they are written: vouchers in any order, numbered by date at the end. */
export interface Book {
  readonly year: number;
  /** `month` 1–12; the rows must add up to nothing. */
  write(series: string, month: number, day: number, text: string, rows: readonly Row[]): void;
  /** Debit positive, with the opening balance. */
  balance(account: string): bigint;
  vouchers(): readonly Voucher[];
}

type Entry = {
  readonly series: string;
  readonly date: string;
  readonly text: string;
  readonly rows: readonly Row[];
};

export function openBook(year: number, opening: ReadonlyMap<string, bigint>): Book {
  const entries: Entry[] = [];
  const balances = new Map(opening);
  return {
    year,
    write(series, month, day, text, rows) {
      const used = rows.filter((row) => row.amount !== 0n);
      const sum = used.reduce((total, row) => total + row.amount, 0n);
      if (sum !== 0n) throw new Error(`${text}: ${sum} öre do not balance`);
      if (used.length === 0) return;
      for (const { account, amount } of used) balances.set(account, (balances.get(account) ?? 0n) + amount);
      entries.push({ series, date: `${year}-${two(month)}-${two(day)}`, text, rows: used });
    },
    balance: (account) => balances.get(account) ?? 0n,
    vouchers: () => numbered(entries),
  };
}

function numbered(entries: readonly Entry[]): readonly Voucher[] {
  const next = new Map<string, number>();
  return entries
    .toSorted((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)))
    .map(({ series, date, text, rows }) => {
      const number = (next.get(series) ?? 0) + 1;
      next.set(series, number);
      return { series, number: String(number), date, text, rows: rows.map(voucherRow) };
    });
}

function voucherRow({ account, amount, object }: Row): VoucherRow {
  return object === undefined ? { account, amount } : { account, amount, objects: { "6": object } };
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}
