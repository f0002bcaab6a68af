/** Whole dates as they stand in names of files: 2018-10-03, 20181003, 181003. The last one wins; null where there is none. */
export function dateInName(name: string): string | null {
  const found = [...name.matchAll(/(?<!\d)(?:(20)?(\d{2})[-_.]?(\d{2})[-_.]?(\d{2}))(?!\d)/g)];
  for (const [, century = "20", year, month, day] of found.toReversed()) {
    if (isDay(Number(century + year), Number(month), Number(day))) return `${century}${year}-${month}-${day}`;
  }
  return null;
}

function isDay(year: number, month: number, day: number): boolean {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return month >= 1 && month <= 12 && day >= 1 && day <= (days[month - 1] ?? 0);
}
