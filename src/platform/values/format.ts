import { Temporal } from "temporal-polyfill";

/** Narrow no-break space (U+202F) between groups of three figures. */
const thinSpace = "\u202F";
/** No-break space, so that a figure never parts from its unit. */
const hardSpace = "\u00A0";
const minus = "−";

type Day = Temporal.PlainDate | string;

function asDate(day: Day): Temporal.PlainDate {
  return typeof day === "string" ? Temporal.PlainDate.from(day) : day;
}

function grouped(digits: string): string {
  return digits.replaceAll(/\B(?=(\d{3})+$)/g, thinSpace);
}

/** A whole number: 12 345, −3. */
export function formatCount(count: number | bigint): string {
  if (typeof count === "number" && !Number.isSafeInteger(count)) {
    throw new RangeError(`Not a whole number: ${count}`);
  }
  const digits = grouped(String(count).replace("-", ""));
  return count < 0 ? `${minus}${digits}` : digits;
}

/** A number with a fixed count of decimals and a comma: 2,50. */
export function formatDecimal(value: number, decimals: number): string {
  const [whole = "0", fraction] = Math.abs(value).toFixed(decimals).split(".");
  const text = fraction === undefined ? grouped(whole) : `${grouped(whole)},${fraction}`;
  return value < 0 && /[1-9]/.test(text) ? `${minus}${text}` : text;
}

/** Whole units of a power of ten, half away from zero, so that a deficit rounds as a surplus does. */
function rounded(amount: bigint, unit: bigint): bigint {
  const size = amount < 0n ? -amount : amount;
  const units = (size * 2n + unit) / (unit * 2n);
  return amount < 0n ? -units : units;
}

/** Öre as kronor: 1 234,50. With `decimals: 0` whole kronor, half away from zero. */
export function formatKronor(ore: bigint, { decimals = 2 }: { readonly decimals?: 0 | 2 } = {}): string {
  if (decimals === 0) {
    return formatCount(rounded(ore, 100n));
  }
  const size = ore < 0n ? -ore : ore;
  const text = `${formatCount(size / 100n)},${String(size % 100n).padStart(2, "0")}`;
  return ore < 0n ? `${minus}${text}` : text;
}

/** Öre as thousands of kronor (tkr), half away from zero: 1 235. */
export function formatThousandKronor(ore: bigint): string {
  return formatCount(rounded(ore, 100_000n));
}

/** Whole percent from counts, half up; undefined when there is no base. */
export function wholePercent(part: number, whole: number): number | undefined {
  return whole === 0 ? undefined : Math.floor((part * 200 + whole) / (whole * 2));
}

/** A share never stands without its base: "59 % (88 av 149)", or "– (0 av 0)". */
export function formatShare({ part, whole }: { readonly part: number; readonly whole: number }): string {
  const percent = wholePercent(part, whole);
  const base = `(${formatCount(part)} av ${formatCount(whole)})`;
  return percent === undefined ? `– ${base}` : `${formatPercent(percent)} ${base}`;
}

/** A percentage that has its base beside it in the table: 59 %. */
export function formatPercent(percent: number, decimals = 0): string {
  return `${formatDecimal(percent, decimals)}${hardSpace}%`;
}

const months = [
  "januari",
  "februari",
  "mars",
  "april",
  "maj",
  "juni",
  "juli",
  "augusti",
  "september",
  "oktober",
  "november",
  "december",
] as const;

/** 1–12 to "januari"–"december". */
export function monthName(month: number): string {
  const name = months[month - 1];
  if (name === undefined) {
    throw new RangeError(`Not a month: ${month}`);
  }
  return name;
}

/** In text: 19 mars 2026. */
export function formatDate(day: Day): string {
  const date = asDate(day);
  return `${date.day} ${monthName(date.month)} ${date.year}`;
}

/** In text where the year is plain: 19 mars. */
export function formatDayAndMonth(day: Day): string {
  const date = asDate(day);
  return `${date.day} ${monthName(date.month)}`;
}

/** In tables: 2026-03-19. */
export function formatIsoDate(day: Day): string {
  return asDate(day).toString();
}

/** "1 januari–31 mars 2026", with the year said once when it is the same. */
export function formatPeriod(from: Day, to: Day): string {
  const sameYear = asDate(from).year === asDate(to).year;
  return `${sameYear ? formatDayAndMonth(from) : formatDate(from)}–${formatDate(to)}`;
}

/** v. 12; with the year where the reader could wonder: v. 12 2026. */
export function formatWeek(day: Day, { year = false }: { readonly year?: boolean } = {}): string {
  const date = asDate(day);
  const week = `v.${hardSpace}${date.weekOfYear}`;
  return year ? `${week} ${date.yearOfWeek}` : week;
}

/** mars 2026. */
export function formatMonth(day: Day): string {
  const date = asDate(day);
  return `${monthName(date.month)} ${date.year}`;
}

const swedishTime = "Europe/Stockholm";

/** Clock time in Sweden: 14:32. */
export function formatTime(instant: Temporal.Instant): string {
  return instant.toZonedDateTimeISO(swedishTime).toPlainTime().toString({ smallestUnit: "minute" });
}

/** 19 mars 2026 kl. 14:32, Swedish time. */
export function formatDateTime(instant: Temporal.Instant): string {
  const day = instant.toZonedDateTimeISO(swedishTime).toPlainDate();
  return `${formatDate(day)} kl.${hardSpace}${formatTime(instant)}`;
}

/** Twelve digits in any form to ÅÅÅÅMMDD-****: enough to tell people apart, too little to look them up. */
export function maskPersonalNumber(number: string): string {
  return `${number.replaceAll(/\D/g, "").slice(0, -4)}-****`;
}
