import type { Work } from "../../../../platform/db/work.ts";
import type { LedgerAccount, LedgerSum } from "../../model/ledger/ledger-sum.ts";
import { objectsKey } from "../../model/ledger/sum-book.ts";
import { insertMany } from "./insert-many.ts";

export interface NewVoucher {
  readonly index: number;
  readonly series: string;
  readonly number: string;
  readonly date: string;
  readonly text: string;
}

export interface NewVoucherRow {
  readonly voucher: number;
  readonly line: number;
  readonly account: string;
  readonly amount: bigint;
  readonly date: string;
  readonly text: string;
  /** As JSON. */
  readonly objects: string;
}

export interface NewObject {
  readonly dimension: number;
  readonly object: string;
  readonly dimensionName: string;
  readonly name: string;
}

export async function insertVouchers(
  work: Work,
  importId: string,
  vouchers: readonly NewVoucher[],
  rows: readonly NewVoucherRow[],
): Promise<void> {
  await insertMany(work, "association.voucher", [
    ["import_id", "uuid", vouchers.map(() => importId)],
    ["voucher_index", "int", vouchers.map(({ index }) => index)],
    ["series", "text", vouchers.map(({ series }) => series)],
    ["number", "text", vouchers.map(({ number }) => number)],
    ["voucher_on", "date", vouchers.map(({ date }) => date)],
    ["text", "text", vouchers.map(({ text }) => text)],
  ]);
  await insertMany(work, "association.voucher_row", [
    ["import_id", "uuid", rows.map(() => importId)],
    ["voucher_index", "int", rows.map(({ voucher }) => voucher)],
    ["line", "int", rows.map(({ line }) => line)],
    ["account", "text", rows.map(({ account }) => account)],
    ["amount", "int8", rows.map(({ amount }) => amount)],
    ["transacted_on", "date", rows.map(({ date }) => date)],
    ["text", "text", rows.map(({ text }) => text)],
    ["objects", "jsonb", rows.map(({ objects }) => objects)],
  ]);
}

export async function insertAccounts(
  work: Work,
  importId: string,
  accounts: readonly LedgerAccount[],
): Promise<void> {
  await insertMany(work, "association.ledger_account", [
    ["import_id", "uuid", accounts.map(() => importId)],
    ["account", "text", accounts.map(({ account }) => account)],
    ["name", "text", accounts.map(({ name }) => name)],
    ["opening", "int8", accounts.map(({ opening }) => opening)],
    ["closing", "int8", accounts.map(({ closing }) => closing)],
    ["result", "int8", accounts.map(({ result }) => result)],
    ["previous_opening", "int8", accounts.map(({ previousOpening }) => previousOpening)],
    ["previous_closing", "int8", accounts.map(({ previousClosing }) => previousClosing)],
    ["previous_result", "int8", accounts.map(({ previousResult }) => previousResult)],
  ]);
}

export async function insertObjects(
  work: Work,
  importId: string,
  objects: readonly NewObject[],
): Promise<void> {
  await insertMany(work, "association.ledger_object", [
    ["import_id", "uuid", objects.map(() => importId)],
    ["dimension", "int2", objects.map(({ dimension }) => dimension)],
    ["object", "text", objects.map(({ object }) => object)],
    ["dimension_name", "text", objects.map(({ dimensionName }) => dimensionName)],
    ["name", "text", objects.map(({ name }) => name)],
  ]);
}

const most = 10_000;

export async function insertSums(work: Work, importId: string, all: readonly LedgerSum[]): Promise<void> {
  for (let from = 0; from < all.length; from += most) {
    const sums = all.slice(from, from + most);
    const keys = sums.map(({ objects }) => objectsKey(objects));
    await insertMany(work, "association.ledger_sum", [
      ["import_id", "uuid", sums.map(() => importId)],
      ["account", "text", sums.map(({ account }) => account)],
      ["month", "int2", sums.map(({ month }) => month)],
      ["objects", "jsonb", keys.map((key) => key || "{}")],
      ["objects_key", "text", keys],
      ["amount", "int8", sums.map(({ amount }) => amount)],
      ["rows", "int", sums.map(({ rows }) => rows)],
    ]);
  }
}
