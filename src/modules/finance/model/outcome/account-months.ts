import type { LedgerSum } from "../ledger/ledger-sum.ts";
import type { Months } from "../mapping/map-sums.ts";
import { mapToRows } from "../mapping/map-sums.ts";
import type { RowMapping } from "../mapping/mapping.ts";

/** What an account holds of a row, month by month. Amounts have the ledger's sign. */
export interface AccountMonths {
  readonly account: string;
  readonly months: Months;
  readonly total: bigint;
  /** How many voucher rows it is the sum of. */
  readonly rows: number;
}

/** A row's part of the ledger per account, through a month. */
export function accountMonths(
  sums: readonly LedgerSum[],
  mappings: readonly RowMapping[],
  rowId: string,
  throughMonth: number,
): readonly AccountMonths[] {
  const inPeriod = sums.filter((sum) => sum.month <= throughMonth);
  return [...Map.groupBy(inPeriod, (sum) => sum.account)].flatMap(([account, own]) => {
    const here = mapToRows(own, mappings).byRow.get(rowId);
    if (here === undefined) return [];
    const mine = own.filter((sum) => mapToRows([sum], mappings).byRow.has(rowId));
    return [
      {
        ...{ account, months: here },
        total: mine.reduce((total, sum) => total + sum.amount, 0n),
        rows: mine.reduce((count, sum) => count + sum.rows, 0),
      },
    ];
  });
}
