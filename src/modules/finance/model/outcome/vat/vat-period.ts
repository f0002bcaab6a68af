/**
 * Compensation of VAT (lag 2005:807, 2 and 5 §§): one calendar month, or three in a row of the same year. Amounts are
 * öre: input VAT that is not deductible, and hidden VAT by the standard.
 */
export interface VatPeriod {
  readonly id: string;
  readonly year: number;
  /** 1–12. */
  readonly firstMonth: number;
  readonly months: 1 | 3;
  readonly inputVat: bigint;
  readonly standardAmount: bigint;
  readonly appliedOn: string | null;
  readonly paidOn: string | null;
  readonly paidAmount: bigint | null;
  readonly note: string;
}

export type VatPeriodContent = Omit<VatPeriod, "id">;

export type VatRefusal =
  | { readonly code: "vat.overYearEnd" }
  | { readonly code: "vat.overlaps"; readonly with: Pick<VatPeriod, "year" | "firstMonth" | "months"> }
  | { readonly code: "vat.paidWithoutApplication" }
  | { readonly code: "vat.paidBeforeApplied" }
  | { readonly code: "vat.appliedBeforeEnd" }
  | { readonly code: "vat.needsPaidAmount" }
  | { readonly code: "vat.needsPaidDay" }
  /** The yearly statement tells of a year that has ended. */
  | { readonly code: "vat.statementTooEarly" }
  | { readonly code: "vat.gone" };

export function lastMonth({ firstMonth, months }: Pick<VatPeriod, "firstMonth" | "months">): number {
  return firstMonth + months - 1;
}

export function monthsOf(period: Pick<VatPeriod, "firstMonth" | "months">): readonly number[] {
  return Array.from({ length: period.months }, (_, index) => period.firstMonth + index);
}

/** What is asked for, öre. */
export function claimOf({
  inputVat,
  standardAmount,
}: Pick<VatPeriod, "inputVat" | "standardAmount">): bigint {
  return inputVat + standardAmount;
}

/** Last day to apply: the end of the second year after. */
export function applyBy(year: number): string {
  return `${year + 2}-12-31`;
}

/** The yearly statement is due before the end of June the year after. */
export function statementDue(year: number): string {
  return `${year + 1}-06-30`;
}
