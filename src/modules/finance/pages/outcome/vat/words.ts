import { monthName } from "../../../../../platform/values/format.ts";
import type { StatusTone } from "../../../../../ui/index.ts";
import type { VatPeriod } from "../../../model/outcome/vat/vat-period.ts";
import { lastMonth } from "../../../model/outcome/vat/vat-period.ts";
import type { StatementState, VatState } from "../../../model/outcome/vat/vat-year.ts";

export const stateWords = {
  paid: "Utbetald",
  applied: "Ansökt",
  toApply: "Att ansöka om",
  closing: "Ansök snart",
  late: "För sent att ansöka",
} as const satisfies Record<VatState, string>;

export const stateTones = {
  paid: "done",
  applied: "active",
  toApply: "neutral",
  closing: "attention",
  late: "attention",
} as const satisfies Record<VatState, StatusTone>;

export const statementWords = {
  sent: "Lämnad i tid",
  sentLate: "Lämnad för sent",
  notYet: "Lämnas när året är slut",
  due: "Ska lämnas",
  late: "Försenad",
} as const satisfies Record<StatementState, string>;

/** "januari–mars 2017" or "maj 2017". */
export function vatPeriodText(period: Pick<VatPeriod, "year" | "firstMonth" | "months">): string {
  const first = monthName(period.firstMonth);
  const text = period.months === 1 ? first : `${first}–${monthName(lastMonth(period))}`;
  return `${text} ${period.year}`;
}
