import { recordEvent } from "../../../../../platform/audit/record-event.ts";
import type { Work } from "../../../../../platform/db/work.ts";
import type { Outcome } from "../../../../../platform/values/outcome.ts";
import { done, refused } from "../../../../../platform/values/outcome.ts";
import type {
  Purchase,
  PurchaseContent,
  PurchaseRefusal,
} from "../../../model/outcome/purchases/purchase.ts";
import { yearOfPurchase } from "../../../model/outcome/purchases/purchase.ts";
import { readFinanceRows } from "../../../store/finance-rows.ts";
import { readPurchaseKinds } from "../../../store/outcome/purchases/kinds.ts";
import {
  markPurchaseRemoved,
  readPurchase,
  savePurchase,
} from "../../../store/outcome/purchases/purchases.ts";
import { openYear } from "../../open-year.ts";

/** Adds a purchase, or changes the one with `id`; neither the year it leaves nor the one it comes to may be closed. */
export async function keepPurchase(
  work: Work,
  content: PurchaseContent,
  id?: string,
): Promise<Outcome<Purchase, PurchaseRefusal>> {
  const before = id === undefined ? null : await readPurchase(work, id);
  if (id !== undefined && before === null) return refused({ code: "purchase.gone" });
  const years = [before, content].flatMap((one) => (one === null ? [] : [yearOfPurchase(one)]));
  for (const year of years.toSorted((a, b) => a - b)) {
    const open = await openYear(work, year);
    if (!open.ok) return open;
  }
  const kinds = await readPurchaseKinds(work);
  if (!kinds.some((kind) => kind.id === content.kindId)) return refused({ code: "purchase.unknownKind" });
  const rows = await readFinanceRows(work);
  if (content.rowId !== null && !rows.some((row) => row.id === content.rowId))
    return refused({ code: "purchase.unknownRow" });
  const purchase = { ...content, id: id ?? work.newId() };
  await savePurchase(work, purchase);
  await recordEvent(work, {
    event: before === null ? "purchase.add" : "purchase.change",
    subjectId: purchase.id,
    detail: {
      amount: String(purchase.amount),
      amountBefore: before === null ? null : String(before.amount),
      status: purchase.status,
    },
  });
  return done(purchase);
}

/** Takes a purchase out of all sums; it is kept as removed. */
export async function removePurchase(work: Work, id: string): Promise<Outcome<Purchase, PurchaseRefusal>> {
  const purchase = await readPurchase(work, id);
  if (purchase === null) return refused({ code: "purchase.gone" });
  const open = await openYear(work, yearOfPurchase(purchase));
  if (!open.ok) return open;
  await markPurchaseRemoved(work, id);
  await recordEvent(work, {
    event: "purchase.remove",
    subjectId: id,
    detail: { amount: String(purchase.amount) },
  });
  return done(purchase);
}
