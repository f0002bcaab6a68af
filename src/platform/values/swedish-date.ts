import { Temporal } from "temporal-polyfill";
import { monthName } from "./format.ts";

/** What to say beside a field whose text is no date. */
export const dateFault = "Skriv ett datum, till exempel 2026-03-05.";

const relativeDays: ReadonlyMap<string, number> = new Map([
  ["i förrgår", -2],
  ["förrgår", -2],
  ["i går", -1],
  ["igår", -1],
  ["i dag", 0],
  ["idag", 0],
  ["i morgon", 1],
  ["imorgon", 1],
  ["i övermorgon", 2],
  ["övermorgon", 2],
]);

const monthNumbers: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 12 }, (_, index) => monthName(index + 1)).flatMap((name, index) => [
    [name, index + 1],
    [name.slice(0, 3), index + 1],
  ]),
);

type Parts = { readonly day: number; readonly month: number; readonly year?: number | undefined };

function fullYear(digits: string, today: Temporal.PlainDate): number {
  const year = Number(digits);
  if (digits.length === 4) {
    return year;
  }
  const century = today.year - (today.year % 100);
  /* Two figures mean the year at most ten years ahead, otherwise one in the past (births, older decisions). */
  return century + year > today.year + 10 ? century + year - 100 : century + year;
}

function readParts(text: string, today: Temporal.PlainDate): Parts | undefined {
  const yearFirst =
    /^(\d{4}|\d{2})-?(\d{2})-?(\d{2})$/.exec(text) ?? /^(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})$/.exec(text);
  if (yearFirst !== null) {
    const [, year = "", month, day] = yearFirst;
    return { day: Number(day), month: Number(month), year: fullYear(year, today) };
  }
  const dayFirst = /^(\d{1,2})\s*[/.]\s*(\d{1,2})\.?(?:[-/. ]+(\d{4}|\d{2}))?$/.exec(text);
  if (dayFirst !== null) {
    const [, day, month, year] = dayFirst;
    return {
      day: Number(day),
      month: Number(month),
      year: year === undefined ? undefined : fullYear(year, today),
    };
  }
  const named = /^(?:den )?(\d{1,2})(?::[ae])?\s*(\p{L}+)\.?(?:\s+(\d{4}))?$/u.exec(text);
  const month = named?.[2] === undefined ? undefined : monthNumbers.get(named[2]);
  if (named === null || month === undefined) {
    return undefined;
  }
  return { day: Number(named[1]), month, year: named[3] === undefined ? undefined : Number(named[3]) };
}

function dateOf({ day, month, year }: Required<Parts>): Temporal.PlainDate | undefined {
  if (year === undefined || day < 1 || month < 1 || month > 12) {
    return undefined;
  }
  const first = Temporal.PlainDate.from({ year, month, day: 1 });
  return day > first.daysInMonth ? undefined : first.with({ day });
}

/** The day without a year that lies nearest today: 20/12 written in January is last December. */
function nearest(parts: Parts, today: Temporal.PlainDate): Temporal.PlainDate | undefined {
  const distance = (date: Temporal.PlainDate) => Math.abs(today.until(date).total({ unit: "days" }));
  return [today.year, today.year - 1, today.year + 1]
    .map((year) => dateOf({ ...parts, year }))
    .filter((date) => date !== undefined)
    .reduce<Temporal.PlainDate | undefined>(
      (best, date) => (best === undefined || distance(date) < distance(best) ? date : best),
      undefined,
    );
}

/**
 * A day as Swedes write it: 2026-03-05, 20260305, 260305, 5/3, 5/3 2026, 5 mars, idag, igår, i morgon.
 * Without a year the nearest such day is meant. Undefined when the text is no day; the empty text is none either.
 */
export function parseSwedishDate(text: string, today: Temporal.PlainDate): Temporal.PlainDate | undefined {
  const written = text.trim().toLocaleLowerCase("sv").replaceAll(/[–−]/g, "-").replaceAll(/\s+/g, " ");
  const days = relativeDays.get(written);
  if (days !== undefined) {
    return today.add({ days });
  }
  const parts = readParts(written, today);
  if (parts === undefined) {
    return undefined;
  }
  return parts.year === undefined ? nearest(parts, today) : dateOf({ ...parts, year: parts.year });
}
