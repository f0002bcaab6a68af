import { recordEvent } from "../../../../../platform/audit/record-event.ts";
import type { Work } from "../../../../../platform/db/work.ts";
import { kronorText } from "../../../../../platform/values/kronor.ts";
import type { PurchaseKind } from "../../../model/outcome/purchases/purchase.ts";
import { readPurchaseKinds, savePurchaseKind } from "../../../store/outcome/purchases/kinds.ts";

/** Sets a kind's limit from a year on. True where the kind had a limit of the same year, which is changed. */
export async function keepPurchaseKind(
  work: Work,
  content: Omit<PurchaseKind, "id">,
): Promise<{ readonly changed: boolean; readonly kind: PurchaseKind }> {
  const before = (await readPurchaseKinds(work)).find(
    (kind) => kind.name === content.name && kind.validFromYear === content.validFromYear,
  );
  const kind = { ...content, id: before?.id ?? work.newId() };
  await savePurchaseKind(work, kind);
  await recordEvent(work, {
    event: before === undefined ? "purchaseKind.add" : "purchaseKind.change",
    subjectId: kind.id,
    detail: {
      threshold: kronorText(kind.threshold),
      thresholdBefore: before === undefined ? null : kronorText(before.threshold),
      fromYear: kind.validFromYear,
    },
  });
  return { changed: before !== undefined, kind };
}
