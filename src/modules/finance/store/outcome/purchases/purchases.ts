import type { BareWork, Work } from "../../../../../platform/db/work.ts";
import type { Purchase } from "../../../model/outcome/purchases/purchase.ts";
import { yearOfPurchase } from "../../../model/outcome/purchases/purchase.ts";

/** A year's purchases, the earliest first, without those that were removed. */
export async function readPurchases(work: BareWork, year: number): Promise<readonly Purchase[]> {
  const rows = await query(work).where("year", "=", year).orderBy("bought_on").orderBy("added_at").execute();
  return rows.map(purchaseOf);
}

export async function readPurchase(work: BareWork, id: string): Promise<Purchase | null> {
  const row = await query(work).where("id", "=", id).executeTakeFirst();
  return row === undefined ? null : purchaseOf(row);
}

/** Adds the purchase, or changes the one with its id. */
export async function savePurchase(work: Work, purchase: Purchase): Promise<void> {
  const { id, kindId, rowId, boughtOn, ...same } = purchase;
  const kept = {
    ...same,
    kind_id: kindId,
    row_id: rowId,
    bought_on: boughtOn,
    year: yearOfPurchase(purchase),
  };
  await work.tx
    .insertInto("association.purchase")
    .values({
      ...{ association_id: work.actor.associationId, id, ...kept },
      ...{ added_at: work.now.toString(), added_by: work.actor.userId },
    })
    .onConflict((conflict) => conflict.columns(["association_id", "id"]).doUpdateSet(kept))
    .execute();
}

/** It stays in the table and in nothing that is counted. */
export async function markPurchaseRemoved(work: Work, id: string): Promise<void> {
  await work.tx.updateTable("association.purchase").set({ status: "removed" }).where("id", "=", id).execute();
}

function query(work: BareWork) {
  return work.tx
    .selectFrom("association.purchase")
    .select(["id", "supplier", "amount", "agreement", "note", "status"])
    .select(["kind_id as kindId", "row_id as rowId", "bought_on as boughtOn"])
    .where("status", "<>", "removed");
}

type Row = Awaited<ReturnType<ReturnType<typeof query>["execute"]>>[number];

function purchaseOf(row: Row): Purchase {
  return { ...row, status: row.status as Purchase["status"] };
}
