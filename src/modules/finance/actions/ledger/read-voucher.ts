import type { Work } from "../../../../platform/db/work.ts";
import type { LedgerImport } from "../../model/ledger/ledger-import.ts";
import type { LedgerObject } from "../../model/ledger/ledger-sum.ts";
import { readContent, readObjects } from "../../store/ledger/import-content.ts";
import { findImport } from "../../store/ledger/ledger-imports.ts";
import type { LedgerRow } from "../../store/ledger/voucher-rows.ts";
import { readVoucher } from "../../store/ledger/voucher-rows.ts";

export interface VoucherView {
  readonly ledger: LedgerImport;
  readonly rows: readonly LedgerRow[];
  readonly accountNames: ReadonlyMap<string, string>;
  readonly objects: readonly LedgerObject[];
}

/** A voucher as it stands in the file; null where there is none. */
export async function openVoucher(
  work: Work,
  importId: string,
  voucherIndex: number,
): Promise<VoucherView | null> {
  const ledger = await findImport(work, importId);
  if (ledger === null) return null;
  const rows = await readVoucher(work, importId, voucherIndex);
  if (rows.length === 0) return null;
  const { accounts } = await readContent(work, importId);
  return {
    ...{ ledger, rows },
    accountNames: new Map(accounts.map(({ account, name }) => [account, name])),
    objects: await readObjects(work, importId),
  };
}
