import type {
  SieObjectBalance,
  SiePeriodBalance,
  SieSummary,
  SieTransaction,
  SieVoucher,
} from "../../../src/platform/files/sie/index.ts";
import { SieParser } from "../../../src/platform/files/sie/index.ts";

export type ReadSie = {
  readonly summary: SieSummary;
  readonly vouchers: readonly (SieVoucher & { readonly rows: readonly SieTransaction[] })[];
  readonly objectBalances: readonly SieObjectBalance[];
  readonly periodBalances: readonly SiePeriodBalance[];
};

/** All that a file says, kept in memory; `chunks` are the sizes of the parts it comes in, the last one for all the rest. */
export function readSie(bytes: Uint8Array, chunks: readonly number[] = [], fileName = "bok.se"): ReadSie {
  const vouchers: (SieVoucher & { rows: SieTransaction[] })[] = [];
  const objectBalances: SieObjectBalance[] = [];
  const periodBalances: SiePeriodBalance[] = [];
  const parser = new SieParser({
    fileName,
    events: {
      voucher: (voucher) => vouchers.push({ ...voucher, rows: [] }),
      transaction: (row) => vouchers.at(-1)?.rows.push(row),
      objectBalance: (balance) => objectBalances.push(balance),
      periodBalance: (balance) => periodBalances.push(balance),
    },
  });
  let at = 0;
  for (const size of chunks) {
    parser.write(bytes.subarray(at, at + size));
    at += size;
  }
  parser.write(bytes.subarray(at));
  return { summary: parser.end(), vouchers, objectBalances, periodBalances };
}
