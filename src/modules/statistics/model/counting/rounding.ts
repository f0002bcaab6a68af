/** Whole number nearest to numerator / denominator, halves upwards; integer arithmetic, so 12.5 never becomes 12. */
export function roundHalfUp(numerator: number, denominator: number): number {
  return Math.floor((2 * numerator + denominator) / (2 * denominator));
}

/** 100 × count / base as a whole percent, half up from the counts; null when the base is 0 (there is nothing to share). */
export function percentOf(count: number, base: number): number | null {
  return base === 0 ? null : roundHalfUp(100 * count, base);
}

/** A month is 30.4375 days = 487/16: a year of 365.25 days divided by twelve. */
const DAYS_PER_MONTH = { numerator: 487, denominator: 16 } as const;

/** Mean length in months of `count` enrolments that lasted `days` together; `digits` 0 = whole months, 3 = thousandths. */
export function meanMonths(days: number, count: number, digits: 0 | 3): number | null {
  if (count === 0) return null;
  const scale = digits === 0 ? 1 : 1000;
  return roundHalfUp(days * DAYS_PER_MONTH.denominator * scale, DAYS_PER_MONTH.numerator * count) / scale;
}
