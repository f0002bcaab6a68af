import type { BareWork, Work } from "../../../../../platform/db/work.ts";
import type { PurchaseKind } from "../../../model/outcome/purchases/purchase.ts";

/** Every kind with every limit it has had, by name and year. */
export async function readPurchaseKinds(work: BareWork): Promise<readonly PurchaseKind[]> {
  return await work.tx
    .selectFrom("association.purchase_kind")
    .select(["id", "name", "threshold", "source", "valid_from_year as validFromYear"])
    .orderBy("name")
    .orderBy("valid_from_year")
    .execute();
}

/** A limit from a year on; the same kind and year once more changes that limit. */
export async function savePurchaseKind(work: Work, kind: PurchaseKind): Promise<void> {
  const { id, name, validFromYear, threshold, source } = kind;
  await work.tx
    .insertInto("association.purchase_kind")
    .values({
      ...{ association_id: work.actor.associationId, id, name, valid_from_year: validFromYear },
      ...{ threshold, source },
    })
    .onConflict((conflict) =>
      conflict.columns(["association_id", "name", "valid_from_year"]).doUpdateSet({ threshold, source }),
    )
    .execute();
}
