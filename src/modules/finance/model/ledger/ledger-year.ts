import type { LedgerFinding } from "./ledger-import.ts";

export interface YearSpan {
  readonly start: string;
  readonly end: string;
}

/** The calendar year that the books belong to: the one they end in. Null where neither the file nor its vouchers tell. */
export function ledgerYear(span: YearSpan | null, voucherYears: ReadonlySet<number>): number | null {
  const year = span === null ? onlyOne(voucherYears) : Number(span.end.slice(0, 4));
  return year !== null && year >= 2000 && year <= 2100 ? year : null;
}

/** Budget and statements count in calendar years (förordningen om kommunal redovisning: räkenskapsåret är kalenderår). */
export function yearFindings(span: YearSpan | null, year: number, line: number): readonly LedgerFinding[] {
  if (span === null || (span.start === `${year}-01-01` && span.end === `${year}-12-31`)) return [];
  const message = `Filens räkenskapsår är ${span.start} till ${span.end} och inte ett kalenderår. Beloppen hamnar på ${year}.`;
  return [{ line, kind: "yearNotCalendar", severity: "warning", message }];
}

function onlyOne(years: ReadonlySet<number>): number | null {
  const [first = null, ...more] = years;
  return more.length === 0 ? first : null;
}
