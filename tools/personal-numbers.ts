import { createHash } from "node:crypto";

/** Ten or twelve digits that stand alone, with or without the sign before the last four. */
const candidate = /(?<![\w.+/=-])(?:\d{2})?\d{6}[-+]?\d{4}(?![\w+/=]|[-.]\d)/g;

/** Swedish personal identity numbers and coordination numbers (day + 60) in `text`: a day that exists and a right check digit. */
export function findPersonalNumbers(text: string): { readonly index: number; readonly digits: string }[] {
  return [...text.matchAll(candidate)]
    .map(({ index, 0: found }) => ({ index, digits: found.replace(/\D/g, "") }))
    .filter(({ digits }) => isDay(digits.slice(-10, -4)) && rightCheckDigit(digits.slice(-10)))
    .filter(({ digits }) => digits.length === 10 || /^(18|19|20)/.test(digits));
}

/** The hashes a number can have in the list of test numbers: ten digits do not tell the century. */
export function hashesOf(digits: string): string[] {
  const full = digits.length === 12 ? [digits] : ["18", "19", "20"].map((century) => century + digits);
  return full.map((number) => createHash("sha256").update(number).digest("hex").slice(0, 8));
}

/** In a leap year, so that no century is ruled out by the 29th of February. */
function isDay(yymmdd: string): boolean {
  const month = Number(yymmdd.slice(2, 4));
  const written = Number(yymmdd.slice(4, 6));
  const day = written > 60 ? written - 60 : written;
  const lastDay = new Date(Date.UTC(2024, month, 0)).getUTCDate();
  return month >= 1 && month <= 12 && day >= 1 && day <= lastDay;
}

/** The Luhn sum of all ten digits is a multiple of ten. */
function rightCheckDigit(ten: string): boolean {
  const sum = [...ten].reduce((total, digit, place) => {
    const product = Number(digit) * (place % 2 === 0 ? 2 : 1);
    return total + (product > 9 ? product - 9 : product);
  }, 0);
  return sum % 10 === 0;
}
