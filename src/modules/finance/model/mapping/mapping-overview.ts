import type { LedgerAccount, LedgerObject, LedgerSum } from "../ledger/ledger-sum.ts";
import { isResultAccount, mapToLines, mapToRows } from "./map-sums.ts";
import type { AccountMapping, RowMapping } from "./mapping.ts";
import type { Chart } from "./standard-chart.ts";
import { proposedLine } from "./standard-chart.ts";

/** Something of the ledger that belongs nowhere yet; amounts in öre with the ledger's sign. */
export interface Unmapped {
  readonly dimension: number | null;
  readonly object: string | null;
  readonly account: string | null;
  readonly name: string;
  readonly amount: bigint;
}

export interface UnmappedAccount {
  readonly account: LedgerAccount;
  /** The line the chart would put it on, to be confirmed. */
  readonly proposal: string | null;
}

export interface MappingOverview {
  readonly accounts: readonly UnmappedAccount[];
  /** Objects with amounts on no row. */
  readonly objects: readonly Unmapped[];
  /** Accounts with amounts on no row; the same kronor stand under their objects as well. */
  readonly resultAccounts: readonly Unmapped[];
  /** imported = mapped + unmapped, always. */
  readonly imported: bigint;
  readonly mapped: bigint;
  readonly unmapped: bigint;
}

export function mappingOverview(
  ledger: {
    readonly accounts: readonly LedgerAccount[];
    readonly sums: readonly LedgerSum[];
    readonly objects: readonly LedgerObject[];
  },
  mappings: { readonly accounts: readonly AccountMapping[]; readonly rows: readonly RowMapping[] },
  chart: Chart,
): MappingOverview {
  const rows = mapToRows(ledger.sums, mappings.rows);
  const resultSums = ledger.sums.filter((sum) => isResultAccount(sum.account));
  const imported = total(resultSums);
  const unmapped = total(rows.unmapped);
  return {
    accounts: mapToLines(ledger.accounts, mappings.accounts).unmapped.map((account) => ({
      account,
      proposal: proposedLine(account.account, chart),
    })),
    objects: unmappedObjects(rows.unmapped, ledger.objects),
    resultAccounts: unmappedAccounts(rows.unmapped, ledger.accounts),
    imported,
    mapped: imported - unmapped,
    unmapped,
  };
}

function total(sums: readonly LedgerSum[]): bigint {
  return sums.reduce((sum, one) => sum + one.amount, 0n);
}

function unmappedObjects(sums: readonly LedgerSum[], objects: readonly LedgerObject[]): Unmapped[] {
  return objects.flatMap(({ dimension, object, name }) => {
    const mine = sums.filter((sum) => sum.objects[String(dimension)] === object);
    return mine.length === 0 ? [] : [{ dimension, object, account: null, name, amount: total(mine) }];
  });
}

function unmappedAccounts(sums: readonly LedgerSum[], accounts: readonly LedgerAccount[]): Unmapped[] {
  const names = new Map(accounts.map(({ account, name }) => [account, name]));
  const amounts = new Map<string, bigint>();
  for (const { account, amount } of sums) amounts.set(account, (amounts.get(account) ?? 0n) + amount);
  return [...amounts].map(([account, amount]) => ({
    ...{ dimension: null, object: null, account, amount },
    name: names.get(account) ?? "",
  }));
}
