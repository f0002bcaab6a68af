import { randomUUID } from "node:crypto";
import type { World } from "./world.ts";

export interface LedgerRow {
  readonly account: string;
  readonly name?: string;
  /** Öre with the ledger's sign; for accounts of classes 1 and 2 the closing balance. */
  readonly amount: bigint;
  readonly month?: number;
  readonly objects?: Readonly<Record<string, string>>;
}

/** An active ledger of the year written past the importer, for what only reads sums and balances. */
export async function fillLedger(world: World, year: number, rows: readonly LedgerRow[]): Promise<void> {
  const importId = randomUUID();
  const { associationId, admin } = world;
  await admin.query(
    `insert into association.ledger_import (association_id, id, year, status, file_name, file_hash, sie_type, encoding, imported_at, imported_by)
     values ($1, $2, $3, 'active', 'prov.se', 'prov', '4', 'CP437', now(), $4)`,
    [associationId, importId, year, randomUUID()],
  );
  const accounts = new Map<string, { name: string; amount: bigint }>();
  for (const { account, name = "", amount } of rows)
    accounts.set(account, { name, amount: (accounts.get(account)?.amount ?? 0n) + amount });
  for (const [account, { name, amount }] of accounts) {
    const [closing, result] = /^[12]/.test(account) ? [amount, 0n] : [0n, amount];
    await admin.query(
      `insert into association.ledger_account (association_id, import_id, account, name, closing, result) values ($1, $2, $3, $4, $5, $6)`,
      [associationId, importId, account, name, closing, result],
    );
  }
  for (const { account, amount, month = 12, objects = {} } of rows) {
    const key = JSON.stringify(objects);
    await admin.query(
      `insert into association.ledger_sum (association_id, import_id, account, month, objects, objects_key, amount, rows)
       values ($1, $2, $3, $4, $5, $6, $7, 1)
       on conflict (association_id, import_id, account, month, objects_key) do update set amount = ledger_sum.amount + excluded.amount, rows = ledger_sum.rows + 1`,
      [associationId, importId, account, month, key, key, amount],
    );
    for (const [dimension, object] of Object.entries(objects))
      await admin.query(
        `insert into association.ledger_object (association_id, import_id, dimension, object, name) values ($1, $2, $3, $4, $5) on conflict do nothing`,
        [associationId, importId, Number(dimension), object, `Objekt ${object}`],
      );
  }
}
