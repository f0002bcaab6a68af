import type { BareWork } from "../../../../../platform/db/work.ts";
import { rowsInUse } from "../../../model/budget/budget-groups.ts";
import type { FinanceRow } from "../../../model/finance-row.ts";
import type { Purchase, PurchaseKind } from "../../../model/outcome/purchases/purchase.ts";
import { kindsOfYear } from "../../../model/outcome/purchases/purchase.ts";
import type { PurchaseTable } from "../../../model/outcome/purchases/purchase-table.ts";
import { purchaseTable } from "../../../model/outcome/purchases/purchase-table.ts";
import { readFinanceRows } from "../../../store/finance-rows.ts";
import { readPurchaseKinds } from "../../../store/outcome/purchases/kinds.ts";
import { readPurchase, readPurchases } from "../../../store/outcome/purchases/purchases.ts";

/** A year's purchases against the limits that hold then. */
export async function readPurchaseTable(work: BareWork, year: number): Promise<PurchaseTable> {
  return purchaseTable(await readPurchases(work, year), await readPurchaseKinds(work), year);
}

/** Every kind with every limit it has had. */
export async function readKinds(work: BareWork): Promise<readonly PurchaseKind[]> {
  return await readPurchaseKinds(work);
}

/** What the form of a purchase chooses among, and the purchase that is changed (null for a new one, or where it is gone). */
export async function readPurchaseChoices(
  work: BareWork,
  year: number,
  id: string | undefined,
): Promise<{
  readonly purchase: Purchase | null;
  readonly kinds: readonly PurchaseKind[];
  readonly rows: readonly FinanceRow[];
}> {
  const purchase = id === undefined ? null : await readPurchase(work, id);
  const all = await readPurchaseKinds(work);
  const kinds = kindsOfYear(all, year);
  const own = all.filter((kind) => kind.id === purchase?.kindId && !kinds.includes(kind));
  const rows = rowsInUse(await readFinanceRows(work), year).filter((row) => row.kind === "cost");
  return { purchase, kinds: [...kinds, ...own], rows };
}
