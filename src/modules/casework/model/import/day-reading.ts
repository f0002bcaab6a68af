import { Temporal } from "temporal-polyfill";

/** How a cell that should hold a day was understood. `day` and `means` are YYYY-MM-DD. */
export type DayReading =
  | { readonly is: "day"; readonly day: string }
  | { readonly is: "impossible" }
  | { readonly is: "serial"; readonly means: string }
  | { readonly is: "other-format"; readonly means: string | null };

/** No association's data is older; an earlier year is a slip such as 0217. */
const EARLIEST_YEAR = 1900;
/** Day 0 of Excel, which takes 1900 for a leap year and so is one day off before March of that year. */
const EXCEL_DAY_ZERO = Temporal.PlainDate.from("1899-12-30");

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;
/** Five digits are the years 1927 to 2173; a part after the comma is the time of day. */
const SERIAL = /^\d{5}([.,]\d+)?$/;
const YEAR_FIRST = /^(\d{4})[-/. ]?(\d{1,2})[-/. ]?(\d{1,2})([T ]\d{1,2}:\d{2}.*)?$/;
const DAY_FIRST = /^(\d{1,2})[-/. ]+(\d{1,2})[-/. ]+(\d{4})$/;

/** Reads the text of a day. Only YYYY-MM-DD is taken as it stands; anything else is told apart so that it can be asked about. */
export function readDay(text: string): DayReading {
  const iso = ISO.exec(text);
  if (iso !== null) {
    return isRealDay(Number(iso[1]), Number(iso[2]), Number(iso[3]))
      ? { is: "day", day: text }
      : { is: "impossible" };
  }
  if (isSerial(text)) return { is: "serial", means: fromSerial(text) };
  const trimmed = text.trim();
  const yearFirst = YEAR_FIRST.exec(trimmed);
  if (yearFirst !== null) return otherFormat(yearFirst[1], yearFirst[2], yearFirst[3]);
  const dayFirst = DAY_FIRST.exec(trimmed);
  if (dayFirst !== null) return otherFormat(dayFirst[3], dayFirst[2], dayFirst[1]);
  return /^\d{4}$|\d[^\d]\d/.test(trimmed) ? { is: "other-format", means: null } : { is: "impossible" };
}

export function isSerial(text: string): boolean {
  return SERIAL.test(text);
}

function fromSerial(text: string): string {
  return EXCEL_DAY_ZERO.add({ days: Number.parseInt(text, 10) }).toString();
}

/** A date in another form that does not exist is as impossible as in ours. */
function otherFormat(year: string | undefined, month = "", day = ""): DayReading {
  if (!isRealDay(Number(year), Number(month), Number(day))) return { is: "impossible" };
  return { is: "other-format", means: `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}` };
}

function isRealDay(year: number, month: number, day: number): boolean {
  if (year < EARLIEST_YEAR || month < 1 || month > 12 || day < 1) return false;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  return day <= days;
}
