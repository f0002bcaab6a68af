import { recordEvent } from "../../../../../platform/audit/record-event.ts";
import type { Work } from "../../../../../platform/db/work.ts";
import type { Outcome } from "../../../../../platform/values/outcome.ts";
import { done, refused } from "../../../../../platform/values/outcome.ts";
import { checkVatPeriod } from "../../../model/outcome/vat/check-vat-period.ts";
import type { VatPeriod, VatPeriodContent, VatRefusal } from "../../../model/outcome/vat/vat-period.ts";
import { claimOf } from "../../../model/outcome/vat/vat-period.ts";
import { deleteVatPeriod, readVatPeriods, saveVatPeriod } from "../../../store/outcome/vat/vat-periods.ts";

/**
 * Adds a period to the log, or changes the one with `id`. A closed year takes them too: applications and payments come
 * until the end of the second year after, and the log changes no figure of the books.
 */
export async function keepVatPeriod(
  work: Work,
  content: VatPeriodContent,
  id?: string,
): Promise<Outcome<VatPeriod, VatRefusal>> {
  const periods = await readVatPeriods(work);
  if (id !== undefined && !periods.some((one) => one.id === id)) return refused({ code: "vat.gone" });
  const checked = checkVatPeriod(
    content,
    periods.filter((one) => one.id !== id),
  );
  if (!checked.ok) return checked;
  const period = { ...checked.value, id: id ?? work.newId() };
  await saveVatPeriod(work, period);
  await recordEvent(work, {
    event: id === undefined ? "vatPeriod.add" : "vatPeriod.change",
    subjectId: period.id,
    detail: { year: period.year, firstMonth: period.firstMonth, claim: String(claimOf(period)) },
  });
  return done(period);
}

/** Takes a period out of the log that was entered by mistake. */
export async function removeVatPeriod(work: Work, id: string): Promise<Outcome<VatPeriod, VatRefusal>> {
  const period = (await readVatPeriods(work)).find((one) => one.id === id);
  if (period === undefined) return refused({ code: "vat.gone" });
  await deleteVatPeriod(work, id);
  await recordEvent(work, {
    event: "vatPeriod.remove",
    subjectId: id,
    detail: { year: period.year, firstMonth: period.firstMonth, claim: String(claimOf(period)) },
  });
  return done(period);
}
