import type { Work } from "../../../../platform/db/work.ts";
import type { LedgerImport } from "../../model/ledger/ledger-import.ts";
import type { LedgerAccount, LedgerObject, LedgerSum } from "../../model/ledger/ledger-sum.ts";
import { readContent, readObjects } from "../../store/ledger/import-content.ts";
import type { LedgerRow } from "../../store/ledger/voucher-rows.ts";
import { countRows, readRows } from "../../store/ledger/voucher-rows.ts";
import { findLedger } from "./find-ledger.ts";

export interface AccountQuestion {
  readonly year: number;
  readonly importId: string | null;
  readonly account: string;
  readonly month: number | null;
  readonly object: { readonly dimension: number; readonly object: string } | null;
  readonly offset: number;
  readonly limit: number;
}

export interface AccountRows {
  readonly ledger: LedgerImport;
  readonly account: LedgerAccount;
  /** By month and objects, whatever the filter. */
  readonly sums: readonly LedgerSum[];
  /** Objects that stand on the account's rows. */
  readonly objects: readonly LedgerObject[];
  readonly rows: readonly LedgerRow[];
  /** Of all rows that the filter takes; öre with the ledger's sign. */
  readonly count: number;
  readonly amount: bigint;
}

/** One account with its rows; null where the ledger or the account is not there. */
export async function readAccountRows(work: Work, question: AccountQuestion): Promise<AccountRows | null> {
  const ledger = await findLedger(work, question.year, question.importId);
  if (ledger === null) return null;
  const { accounts, sums } = await readContent(work, ledger.id);
  const account = accounts.find((one) => one.account === question.account);
  if (account === undefined) return null;
  const own = sums.filter((one) => one.account === question.account);
  const used = new Set(own.flatMap(({ objects }) => Object.entries(objects).map((pair) => pair.join(":"))));
  const filter = { ...question, importId: ledger.id };
  return {
    ...{ ledger, account, sums: own },
    objects: (await readObjects(work, ledger.id)).filter(({ dimension, object }) =>
      used.has(`${dimension}:${object}`),
    ),
    rows: await readRows(work, filter, question),
    ...(await countRows(work, filter)),
  };
}
