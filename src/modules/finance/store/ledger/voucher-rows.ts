import { sql } from "kysely";
import type { BareWork } from "../../../../platform/db/work.ts";
import type { Objects } from "../../model/ledger/ledger-sum.ts";

export interface LedgerRow {
  readonly voucherIndex: number;
  readonly line: number;
  readonly series: string;
  readonly number: string;
  readonly voucherOn: string;
  readonly voucherText: string;
  readonly account: string;
  readonly amount: bigint;
  readonly transactedOn: string;
  readonly text: string;
  readonly objects: Objects;
}

export interface RowFilter {
  readonly importId: string;
  readonly account: string;
  /** 1–12; null for the whole year. */
  readonly month: number | null;
  readonly object: { readonly dimension: number; readonly object: string } | null;
}

export async function readRows(
  work: BareWork,
  filter: RowFilter,
  slice: { readonly offset: number; readonly limit: number },
): Promise<readonly LedgerRow[]> {
  const rows = await selected(work, filter)
    .orderBy("r.transacted_on")
    .orderBy("r.voucher_index")
    .orderBy("r.line")
    .offset(slice.offset)
    .limit(slice.limit)
    .execute();
  return rows.map(rowOf);
}

/** How many rows the filter takes, and their sum in öre. */
export async function countRows(
  work: BareWork,
  filter: RowFilter,
): Promise<{ readonly count: number; readonly amount: bigint }> {
  const row = await filtered(work, filter)
    .select([
      sql<number>`count(*)::int`.as("count"),
      sql<bigint>`coalesce(sum(r.amount), 0)::int8`.as("amount"),
    ])
    .executeTakeFirst();
  return { count: row?.count ?? 0, amount: BigInt(row?.amount ?? 0n) };
}

/** All rows of one voucher, as they stand in the file. */
export async function readVoucher(
  work: BareWork,
  importId: string,
  voucherIndex: number,
): Promise<readonly LedgerRow[]> {
  const rows = await columnsOf(joined(work).where("r.import_id", "=", importId))
    .where("r.voucher_index", "=", voucherIndex)
    .orderBy("r.line")
    .execute();
  return rows.map(rowOf);
}

function joined(work: BareWork) {
  return work.tx
    .selectFrom("association.voucher_row as r")
    .innerJoin("association.voucher as v", (join) =>
      join
        .onRef("v.association_id", "=", "r.association_id")
        .onRef("v.import_id", "=", "r.import_id")
        .onRef("v.voucher_index", "=", "r.voucher_index"),
    );
}

/** The month is that of the voucher where the row's own day lies in another year, as in the sums. */
function filtered(work: BareWork, { importId, account, month, object }: RowFilter) {
  let query = joined(work).where("r.import_id", "=", importId).where("r.account", "=", account);
  if (month !== null)
    query = query.where(
      sql<boolean>`extract(month from case when extract(year from r.transacted_on) = extract(year from v.voucher_on) then r.transacted_on else v.voucher_on end) = ${month}`,
    );
  if (object !== null)
    query = query.where(sql<boolean>`r.objects ->> ${String(object.dimension)} = ${object.object}`);
  return query;
}

function selected(work: BareWork, filter: RowFilter) {
  return columnsOf(filtered(work, filter));
}

function columnsOf(query: ReturnType<typeof joined>) {
  return query
    .select(["r.voucher_index as voucherIndex", "r.line", "r.account", "r.amount", "r.text", "r.objects"])
    .select(["r.transacted_on as transactedOn", "v.series", "v.number", "v.voucher_on as voucherOn"])
    .select("v.text as voucherText");
}

function rowOf(row: Omit<LedgerRow, "objects"> & { readonly objects: unknown }): LedgerRow {
  return { ...row, objects: row.objects as Objects };
}
