/**
 * Days as whole numbers since 1970-01-01, so that a row is placed in a period by two integer comparisons:
 * a national count goes through millions of rows.
 */
export type Day = number;

/** A period with both ends included. */
export type Period = { readonly from: Day; readonly to: Day };

/** Days from 1970-01-01 to a date of the proleptic Gregorian calendar; month is 1–12. */
export function dayOf(year: number, month: number, date: number): Day {
  const shifted = month > 2 ? year : year - 1;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + date - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** Reads "YYYY-MM-DD"; the caller has already checked the date (forms, import and database do). */
export function dayFromIso(iso: string): Day {
  return dayOf(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), Number(iso.slice(8, 10)));
}

/** The calendar year of a day. */
export function yearOf(day: Day): number {
  const guess = 1970 + Math.floor(day / 365.2425);
  if (day < dayOf(guess, 1, 1)) return guess - 1;
  return day < dayOf(guess + 1, 1, 1) ? guess : guess + 1;
}

/** 1 January – 31 December. */
export function yearPeriod(year: number): Period {
  return { from: dayOf(year, 1, 1), to: dayOf(year, 12, 31) };
}

/** First to last day of a month, 1–12. */
export function monthPeriod(year: number, month: number): Period {
  const next = month === 12 ? dayOf(year + 1, 1, 1) : dayOf(year, month + 1, 1);
  return { from: dayOf(year, month, 1), to: next - 1 };
}
