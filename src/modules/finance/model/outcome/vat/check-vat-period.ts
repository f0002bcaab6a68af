import type { Outcome } from "../../../../../platform/values/outcome.ts";
import { done, refused } from "../../../../../platform/values/outcome.ts";
import type { VatPeriod, VatPeriodContent, VatRefusal } from "./vat-period.ts";
import { lastMonth, monthsOf } from "./vat-period.ts";

/** Whether a period can be entered beside the others: within one year, over no other, and in the order things happen. */
export function checkVatPeriod(
  content: VatPeriodContent,
  others: readonly VatPeriod[],
): Outcome<VatPeriodContent, VatRefusal> {
  if (lastMonth(content) > 12) return refused({ code: "vat.overYearEnd" });
  const other = others.find((one) => one.year === content.year && overlap(one, content));
  if (other !== undefined) {
    const { year, firstMonth, months } = other;
    return refused({ code: "vat.overlaps", with: { year, firstMonth, months } });
  }
  return checkOrder(content);
}

function checkOrder(content: VatPeriodContent): Outcome<VatPeriodContent, VatRefusal> {
  const { appliedOn, paidOn, paidAmount } = content;
  const after = String(lastMonth(content)).padStart(2, "0");
  if (appliedOn !== null && appliedOn.slice(0, 7) <= `${content.year}-${after}`)
    return refused({ code: "vat.appliedBeforeEnd" });
  if (paidOn === null && paidAmount === null) return done(content);
  if (paidOn === null) return refused({ code: "vat.needsPaidDay" });
  if (paidAmount === null) return refused({ code: "vat.needsPaidAmount" });
  if (appliedOn === null) return refused({ code: "vat.paidWithoutApplication" });
  return paidOn < appliedOn ? refused({ code: "vat.paidBeforeApplied" }) : done(content);
}

function overlap(a: VatPeriodContent, b: VatPeriodContent): boolean {
  return monthsOf(a).some((month) => monthsOf(b).includes(month));
}
