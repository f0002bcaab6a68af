import type { BareWork } from "../../../platform/db/work.ts";
import type { LedgerAccount, LedgerObject, LedgerSum, Objects } from "../model/ledger/ledger-sum.ts";

/** Sums of the year's active ledger; none where no file has been taken in. */
export async function readLedgerSums(work: BareWork, year: number): Promise<readonly LedgerSum[]> {
  const rows = await work.tx
    .selectFrom("association.ledger_sum as s")
    .innerJoin("association.ledger_import as i", (join) =>
      join.onRef("i.association_id", "=", "s.association_id").onRef("i.id", "=", "s.import_id"),
    )
    .where("i.year", "=", year)
    .where("i.status", "=", "active")
    .select(["s.account", "s.month", "s.objects", "s.amount", "s.rows"])
    .orderBy("s.account")
    .orderBy("s.month")
    .orderBy("s.objects_key")
    .execute();
  return rows.map((row) => ({ ...row, objects: row.objects as Objects }));
}

/** Accounts of the year's active ledger with the balances the file states. */
export async function readLedgerAccounts(work: BareWork, year: number): Promise<readonly LedgerAccount[]> {
  return await work.tx
    .selectFrom("association.ledger_account as a")
    .innerJoin("association.ledger_import as i", (join) =>
      join.onRef("i.association_id", "=", "a.association_id").onRef("i.id", "=", "a.import_id"),
    )
    .where("i.year", "=", year)
    .where("i.status", "=", "active")
    .select(["a.account", "a.name", "a.opening", "a.closing", "a.result"])
    .select([
      "a.previous_opening as previousOpening",
      "a.previous_closing as previousClosing",
      "a.previous_result as previousResult",
    ])
    .orderBy("a.account")
    .execute();
}

/** Objects of the year's active ledger with the names the file gives them. */
export async function readLedgerObjects(work: BareWork, year: number): Promise<readonly LedgerObject[]> {
  return await work.tx
    .selectFrom("association.ledger_object as o")
    .innerJoin("association.ledger_import as i", (join) =>
      join.onRef("i.association_id", "=", "o.association_id").onRef("i.id", "=", "o.import_id"),
    )
    .where("i.year", "=", year)
    .where("i.status", "=", "active")
    .select(["o.dimension", "o.object", "o.name", "o.dimension_name as dimensionName"])
    .orderBy("o.dimension")
    .orderBy("o.object")
    .execute();
}
